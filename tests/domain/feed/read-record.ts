import type { FeedMission, Note } from '#domain/feed/feed-mission.ts'
import { normalise } from '#domain/feed/normalise.ts'

const READING = { today: '2023-09-15', toPlain: (html: string) => html.replace(/<[^>]+>/g, '') }
export const LEAST = {
  clientId: 'a1',
  title: 'Trier des livres',
  organizationName: 'Les Rayons',
  city: 'Lille',
}

/** A record that is taken, from the least that one says and what a test adds; throws with the reason of a refusal. */
export function read(raw: object): { record: FeedMission; mended: Note[] } {
  const result = normalise({ ...LEAST, ...raw }, READING)
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`)
  return result
}
/** What was mended in it. */
export const codes = (raw: object) => read(raw).mended.map((note) => note.code)
/** Why it is refused. */
export const refusal = (raw: unknown) => {
  const result = normalise(raw, READING)
  return result.ok ? null : result.code
}
