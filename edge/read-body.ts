import type { Context } from 'hono'
import * as v from 'valibot'
import { Refused } from './problem.ts'

/** How many bytes a body of JSON may have, unless its route says otherwise. */
export const BODY_BYTES = 64 * 1024

/** The bytes of a request's body. Throws Refused `too_large` past `most`, without reading on. */
export async function readBytes(c: Context, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(c.req.header('content-length') ?? 0) > most) throw new Refused('too_large')
  const parts: Uint8Array[] = []
  let length = 0
  const reader = c.req.raw.body?.getReader()
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    length += part.value.length
    if (length > most) {
      await reader?.cancel()
      throw new Refused('too_large')
    }
    parts.push(part.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The body of a request as its schema says. Throws Refused `too_large` or `bad_request`, or what another version asks for. */
export async function readBody<S extends v.GenericSchema>(
  c: Context,
  schema: S,
  most = BODY_BYTES,
): Promise<v.InferOutput<S>> {
  const text = new TextDecoder().decode(await readBytes(c, most))
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text)
  const parsed = json.success ? v.safeParse(schema, json.output) : json
  if (parsed.success) return parsed.output
  refuseOtherVersion(schema, json.output)
  throw new Refused('bad_request')
}

/** A body of another version than its schema's is not wrong: the app is older than this edge, or newer. */
function refuseOtherVersion(schema: v.GenericSchema, json: unknown): void {
  const form = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer()) }), json)
  const own =
    'entries' in schema ? (schema.entries as { version?: { literal?: unknown } }).version : undefined
  if (!form.success || typeof own?.literal !== 'number' || form.output.version === own.literal) return
  throw new Refused(form.output.version > own.literal ? 'server_older' : 'update_app')
}
