import { isExpired } from '#domain/feed/expiry.ts'
import type { Note, PlacedMission, Refused } from '#domain/feed/feed-mission.ts'
import type { Gazetteer } from '#domain/feed/gazetteer.ts'
import { mergeKeyOf } from '#domain/feed/merge-key.ts'
import { normalise } from '#domain/feed/normalise.ts'
import { organisationKey } from '#domain/feed/organisation.ts'
import { settlePlaces } from '#domain/feed/settle-places.ts'
import { toPlainText } from './plain-text.ts'

/** A record of a run, ready to be applied: what `import_records.record` holds. */
export type StagedRecord = {
  /** The reading's source, or a publisher of its own within it: `reading/publisher`. */
  sourceId: string
  sourceName: string
  organisationKey: string
  mergeKey: string
  /** Hash of what a reader sees, a dot, hash of the rest: the first tells twins, the whole tells a change. Without seats. */
  contentHash: string
  /** Whether it was over on the day of the reading: what is over does not count as still there. */
  isOver: boolean
  mission: PlacedMission
  /** What only the demonstration's missions say; absent in what is read from a feed. */
  example?: { seatsTotal: number | null; tryOnce: boolean; replyDays: number | null }
}

export type Staged =
  | { ok: true; key: string; record: StagedRecord; mended: Note[] }
  | { ok: false; key: string | null; refused: Refused }

/** Reads one raw record of a reading on a day: puts it right, finds its place, and gives it its keys and hashes. */
export async function stageRecord(
  raw: unknown,
  reading: { sourceId: string; sourceName: string; today: string; gazetteer: Gazetteer },
): Promise<Staged> {
  const read = normalise(raw, { today: reading.today, toPlain: toPlainText })
  if (!read.ok) return { ok: false, key: null, refused: read }
  const key = recordKey(read.record.publisher?.key, read.record.clientId)
  const placed = settlePlaces(read.record, reading.gazetteer)
  if (!placed.ok) return { ok: false, key, refused: placed }
  const mission = placed.record
  const { publisher } = mission
  const sourceId = publisher === null ? reading.sourceId : `${reading.sourceId}/${publisher.key}`
  const { startsOn, endsOn, kind } = mission
  const record: StagedRecord = {
    sourceId,
    sourceName: publisher?.name ?? reading.sourceName,
    organisationKey: organisationKey(mission.organisation, sourceId),
    mergeKey: mergeKeyOf(mission),
    contentHash: await hashContent(mission),
    isOver: isExpired({ kind, startsOn, endsOn, lastSeenOn: reading.today }, reading.today),
    mission,
  }
  return { ok: true, key, record, mended: [...read.mended, ...placed.mended] }
}

/** What names a record within a reading: two publishers of one hub may use the same id. */
export function recordKey(publisherKey: string | undefined, clientId: string): string {
  return publisherKey === undefined ? clientId : `${publisherKey}/${clientId}`
}

/** The part of a content hash that twins share. */
export function sameHash(contentHash: string): string {
  return contentHash.slice(0, contentHash.indexOf('.'))
}

/** Hashes what a reader sees of a mission, a dot, the rest; not its seats, which move alone. */
export async function hashContent(mission: PlacedMission): Promise<string> {
  const { clientId, publisher, applicationUrl, postedOn, seatsLeft, ...seen } = mission
  const parts = await Promise.all([hash(seen), hash({ clientId, publisher, applicationUrl, postedOn })])
  return parts.join('.')
}

async function hash(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)))
  return Array.from(new Uint8Array(bytes, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
