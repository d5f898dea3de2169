import { HeldSchema, type Hold } from '#domain/wire/hold.ts'
import { ask, type Told } from './account.ts'
import type { Fetch } from './fetch-bytes.ts'

/** Keeps the place of a proposal that waits here for a mail to be confirmed, without the cookie; answers until when, in ms. */
export async function holdPlace(fetch: Fetch, hold: Hold): Promise<Told<{ until: number }>> {
  return ask(fetch, { method: 'POST', path: '/api/holds', body: hold, isAnonymous: true }, HeldSchema)
}
