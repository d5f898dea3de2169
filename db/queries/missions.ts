import { and, asc, desc, eq, gt, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Mission } from '#domain/mission.ts'
import { unpackGrid } from '#domain/motors.ts'
import type { GoneReason, PublicMission } from '#domain/pages.ts'
import { OWN_SOURCE } from '#domain/work/own-source.ts'
import type { Db } from '../client.ts'
import { areaChanges, missions, organisations, placements, redirects, sources } from '../schema/index.ts'

const isPublic = and(
  eq(missions.status, 'published'),
  eq(missions.visibility, 'public'),
  isNotNull(missions.number),
)

const organisationColumns = {
  id: organisations.id,
  number: organisations.number,
  name: organisations.name,
  url: organisations.url,
  description: organisations.description,
}

type FullRow = {
  mission: typeof missions.$inferSelect
  organisation: Mission['organisation'] & { id: string }
  sourceName: string | null
}
type PlacementRow = typeof placements.$inferSelect

/** A public mission by its number, in full, with all its placements; undefined when it is not public or not there. */
export async function findMission(db: Db, number: number): Promise<Mission | undefined> {
  const [row] = await fullRows(db).where(and(isPublic, eq(missions.number, number)))
  if (row === undefined) return undefined
  const places = await db
    .select()
    .from(placements)
    .where(eq(placements.missionId, row.mission.id))
    .orderBy(asc(placements.ordinal))
  return toMission(row, places)
}

/** Why a numbered mission is not public any more, and where it stood; undefined when it is public or was never numbered. */
export async function findGone(
  db: Db,
  number: number,
): Promise<{ reason: GoneReason; commune: { insee: string; name: string } | null } | undefined> {
  const [row] = await db
    .select({
      status: missions.status,
      visibility: missions.visibility,
      reason: missions.visibilityReason,
      insee: placements.insee,
      commune: placements.commune,
    })
    .from(missions)
    .leftJoin(placements, and(eq(placements.missionId, missions.id), eq(placements.ordinal, 0)))
    .where(eq(missions.number, number))
  if (row === undefined || (row.status === 'published' && row.visibility === 'public')) return undefined
  const { insee, commune } = row
  return {
    reason: goneReason(row),
    commune: insee === null || commune === null ? null : { insee, name: commune },
  }
}

/** Where a number that lost a merge leads, in one step; undefined when it leads nowhere else. */
export async function findRedirect(db: Db, number: number): Promise<number | undefined> {
  const [row] = await db
    .select({ to: redirects.toNumber })
    .from(redirects)
    .where(eq(redirects.fromNumber, number))
  return row?.to
}

export type AreaChange = {
  seq: number
  missionId: string
  number: number
  kind: 'row' | 'seats'
  mission: Mission | null
}

/**
 * What moved in an area above a sequence, in order of sequence, at most `limit` changes. The mission is its state of now with
 * its placements of this area only; null when it stands there no more. Each change has a sequence of its own in its area, so
 * the next call takes the last one's as `afterSeq`.
 */
export async function listAreaChanges(
  db: Db,
  area: string,
  afterSeq: number,
  limit: number,
): Promise<AreaChange[]> {
  const changes = await db
    .select({
      seq: areaChanges.seq,
      missionId: areaChanges.missionId,
      kind: areaChanges.kind,
      number: missions.number,
    })
    .from(areaChanges)
    .innerJoin(missions, eq(missions.id, areaChanges.missionId))
    .where(and(eq(areaChanges.area, area), gt(areaChanges.seq, afterSeq), isNotNull(missions.number)))
    .orderBy(asc(areaChanges.seq))
    .limit(limit)
  const standing = await listInArea(
    db,
    area,
    changes.map((change) => change.missionId),
  )
  return changes.map((change) => ({
    ...change,
    number: change.number as number,
    mission: standing.get(change.missionId) ?? null,
  }))
}

/** Areas that any change ever touched, each with the sequence of its last one. Reads two index entries an area. */
export async function listChangedAreas(db: Db): Promise<{ area: string; seq: number }[]> {
  return await db.all<{ area: string; seq: number }>(sql`
    with recursive touched(area) as (
      select min(area) from area_changes
      union all
      select (select min(area) from area_changes where area_changes.area > touched.area)
      from touched where touched.area is not null
    )
    select area, (select max(seq) from area_changes where area_changes.area = touched.area) as seq
    from touched where area is not null`)
}

/** Public missions at an address of a commune, newest number first, each once. */
export async function listPublicMissionsOfCommune(
  db: Db,
  insee: string,
  limit = 200,
): Promise<PublicMission[]> {
  return listLines(db, eq(placements.insee, insee), limit)
}

/** Public missions of an area, newest number first, each once with its first commune there. */
export async function listPublicMissionsOfArea(db: Db, area: string, limit = 200): Promise<PublicMission[]> {
  return listLines(db, eq(placements.area, area), limit)
}

/** Communes of an area where public missions stand, with how many, most first. */
export async function listCommunesWithMissions(
  db: Db,
  area: string,
): Promise<{ insee: string; name: string; missions: number }[]> {
  return await db.all(sql`
    select p.insee as insee, min(p.commune) as name, count(distinct p.mission_id) as missions
    from placements p join missions m on m.id = p.mission_id
    where p.area = ${area} and p.insee is not null and m.status = 'published' and m.visibility = 'public'
    group by p.insee order by missions desc, name`)
}

/** Numbers of public missions above `after`, ascending, without the demonstration's: what a sitemap lists. */
export async function listPublicNumbers(db: Db, after: number, limit: number): Promise<number[]> {
  const rows = await db
    .select({ number: missions.number })
    .from(missions)
    .where(and(isPublic, eq(missions.example, false), gt(missions.number, after)))
    .orderBy(asc(missions.number))
    .limit(limit)
  return rows.map((row) => row.number as number)
}

/** A row as the domain reads it, with the placements that are given. The only place where columns become a mission. */
export function toMission(row: FullRow, places: readonly PlacementRow[]): Mission {
  const m = row.mission as Stored
  return {
    id: m.id,
    number: m.number,
    title: m.title,
    description: m.description,
    kind: m.kind,
    lane: m.lane,
    remote: m.remote,
    causes: m.causes,
    goals: m.goals,
    activities: m.activities,
    grid: { ...unpackGrid(m.grid), origin: m.gridOrigin, proofs: m.gridProofs, clues: m.gridClues },
    organisation: publicOrganisation(row),
    placements: places.map(({ missionId: _, ...placement }) => placement),
    startsOn: m.startsOn,
    endsOn: m.endsOn,
    sessions: m.sessions,
    schedule: m.schedule,
    seatsLeft: m.seatsLeft,
    seatsTotal: m.seatsTotal,
    minAge: m.minAge,
    accessible: m.accessible,
    closeToTransport: m.closeToTransport,
    skillsBrought: m.skillsBrought,
    skillsTaught: m.skillsTaught,
    audience: m.audience,
    requirements: m.requirements,
    tryOnce: m.tryOnce,
    replyDays: m.replyDays,
    postedOn: m.postedOn,
    applicationUrl: m.applicationUrl,
    source: { id: m.sourceId, name: row.sourceName ?? m.sourceId },
    photo: m.photo ?? null,
    conditions: m.conditions ?? null,
    example: m.example,
  }
}

/** Columns hold what the domain checked before it was written, so their closed lists are read back without a check. */
type Stored = Omit<typeof missions.$inferSelect, 'number' | keyof ClosedLists> &
  ClosedLists & { number: number }
type ClosedLists = Pick<
  Mission,
  'kind' | 'lane' | 'remote' | 'causes' | 'minAge' | 'skillsBrought' | 'skillsTaught'
>

function fullRows(db: Db) {
  return db
    .select({ mission: missions, organisation: organisationColumns, sourceName: sources.name })
    .from(missions)
    .innerJoin(organisations, eq(organisations.id, missions.organisationId))
    .leftJoin(sources, eq(sources.id, missions.sourceId))
}

async function listInArea(db: Db, area: string, ids: readonly string[]): Promise<Map<string, Mission>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const [rows, places] = await Promise.all([
    fullRows(db).where(and(isPublic, inArray(missions.id, wanted))),
    db
      .select()
      .from(placements)
      .where(and(eq(placements.area, area), inArray(placements.missionId, wanted)))
      .orderBy(asc(placements.missionId), asc(placements.ordinal)),
  ])
  const byMission = Map.groupBy(places, (place) => place.missionId)
  const standing = rows.filter((row) => byMission.has(row.mission.id))
  return new Map(
    standing.map((row) => [row.mission.id, toMission(row, byMission.get(row.mission.id) as PlacementRow[])]),
  )
}

/** What comes from a source names no organisation that somebody could write to here. */
function publicOrganisation({ mission, organisation: { id, ...known } }: FullRow): Mission['organisation'] {
  return mission.sourceId === OWN_SOURCE.id ? { ...known, id } : known
}

async function listLines(db: Db, where: SQL, limit: number): Promise<PublicMission[]> {
  const rows = await db
    .select({
      number: missions.number,
      title: missions.title,
      organisation: organisations.name,
      commune: sql<string | null>`min(${placements.commune})`,
      grid: missions.grid,
      example: missions.example,
    })
    .from(placements)
    .innerJoin(missions, eq(missions.id, placements.missionId))
    .innerJoin(organisations, eq(organisations.id, missions.organisationId))
    .where(and(isPublic, where))
    .groupBy(missions.id)
    .orderBy(desc(missions.number))
    .limit(limit)
  return rows.map((row) => ({ ...row, number: row.number as number }))
}

type Gone = { status: string; visibility: string; reason: string | null }

/** A mission of Élan's own that was refused, or that waits for its appeal, was taken down. */
function goneReason({ status, visibility, reason }: Gone): GoneReason {
  if (status === 'closed' || status === 'paused') return status
  if (visibility === 'refused' || visibility === 'waiting') return 'reported'
  return reason === 'reported' || reason === 'source_gone' ? reason : 'expired'
}
