import type { Bytes } from '../local/schema.ts'
import { fetchBlob } from './fetch-blob.ts'
import type { Fetched } from './fetch-bytes.ts'
import type { TextDeps } from './text-directory.ts'

/** A file of communes or towns, by its hash: from the phone, else verified from the network and kept. */
export async function bringGeo({ local, fetch }: TextDeps, hash: string): Promise<Fetched<Bytes>> {
  const held = await local.get('geo', hash)
  if (held !== undefined) return { ok: true, value: held }
  const fetched = await fetchBlob(fetch, { hash })
  if (fetched.ok) await local.write([{ store: 'geo', key: hash, value: fetched.value }], 'relaxed')
  return fetched
}
