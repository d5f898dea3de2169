import { and, eq, inArray, or } from 'drizzle-orm'
import { isExpired } from '#domain/feed/expiry.ts'
import type { Standing, Twin } from '#domain/feed/settle-twins.ts'
import type { Kind } from '#domain/vocabulary.ts'
import type { Db } from '../client.ts'
import { missions, placements } from '../schema/index.ts'
import { sameHash } from './staged-record.ts'

/** What deciding how a mission stands needs of its row, and the areas that it stands in. */
export type Member = {
  id: string
  number: number | null
  organisationId: string
  sourceId: string
  clientId: string
  mergeKey: string
  contentHash: string
  kind: Kind
  startsOn: string | null
  endsOn: string | null
  seatsLeft: number | null
  firstSeenAt: number
  lastSeenAt: number
  standing: Standing
  areas: string[]
}

const COLUMNS = {
  id: missions.id,
  number: missions.number,
  organisationId: missions.organisationId,
  sourceId: missions.sourceId,
  clientId: missions.clientId,
  mergeKey: missions.mergeKey,
  contentHash: missions.contentHash,
  kind: missions.kind,
  startsOn: missions.startsOn,
  endsOn: missions.endsOn,
  seatsLeft: missions.seatsLeft,
  firstSeenAt: missions.firstSeenAt,
  lastSeenAt: missions.lastSeenAt,
  visibility: missions.visibility,
  reason: missions.visibilityReason,
  mergedInto: missions.mergedInto,
}

/** Published missions that are one of some records of sources, by `sourceId` and `clientId`. */
export async function listKnown(
  db: Db,
  records: readonly { sourceId: string; clientId: string }[],
): Promise<Member[]> {
  const bySource = Map.groupBy(records, (record) => record.sourceId)
  const some = [...bySource].map(([sourceId, of]) =>
    and(
      eq(missions.sourceId, sourceId),
      inArray(
        missions.clientId,
        of.map((record) => record.clientId),
      ),
    ),
  )
  return withAreas(
    db,
    await db
      .select(COLUMNS)
      .from(missions)
      .where(or(...some)),
  )
}

/** Published missions, the demonstration's left out, of some merge keys. */
export async function listGroups(db: Db, mergeKeys: readonly string[]): Promise<Member[]> {
  const rows = await db
    .select(COLUMNS)
    .from(missions)
    .where(
      and(
        inArray(missions.mergeKey, [...mergeKeys]),
        eq(missions.status, 'published'),
        eq(missions.example, false),
      ),
    )
  return withAreas(db, rows)
}

/** Merge keys of some missions. */
export async function listMergeKeys(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ key: missions.mergeKey })
    .from(missions)
    .where(inArray(missions.id, [...ids]))
  return rows.map((row) => row.key)
}

/** A member as its group is settled, on a day. */
export function toTwin(member: Member, today: string): Twin {
  // The day in UTC: twelve months do not depend on an hour or two, and Intl would cost more than all the rest.
  const lastSeenOn = new Date(member.lastSeenAt).toISOString().slice(0, 10)
  return {
    id: member.id,
    sourceId: member.sourceId,
    same: sameHash(member.contentHash),
    firstSeenAt: member.firstSeenAt,
    standing: member.standing,
    isPresent: member.standing.reason !== 'source_gone',
    isExpired: isExpired({ ...member, lastSeenOn }, today),
  }
}

type Row = Omit<Member, 'kind' | 'standing' | 'areas'> & Standing & { kind: string }

async function withAreas(db: Db, rows: readonly Row[]): Promise<Member[]> {
  if (rows.length === 0) return []
  const standing = await db
    .selectDistinct({ id: placements.missionId, area: placements.area })
    .from(placements)
    .where(
      inArray(
        placements.missionId,
        rows.map((row) => row.id),
      ),
    )
  const areas = Map.groupBy(standing, (place) => place.id)
  return rows.map(({ visibility, reason, mergedInto, ...row }) => ({
    ...row,
    kind: row.kind as Kind,
    standing: { visibility, reason, mergedInto },
    areas: (areas.get(row.id) ?? []).map((place) => place.area),
  }))
}
