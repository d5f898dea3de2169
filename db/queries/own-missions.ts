import { and, eq, gt, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { packGrid } from '#domain/motors.ts'
import type { Doc } from '#domain/work/documents.ts'
import { OWN_SOURCE } from '#domain/work/own-source.ts'
import { type PublicPart, type PublicStanding, publicOrganisation } from '#domain/work/public-mission.ts'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { insertRows } from '../import/insert-rows.ts'
import { areaChanges, documents, missions, organisations, placements, sources } from '../schema/index.ts'
import { MISSION_NUMBER, raiseCounter, SEQ } from './decisions.ts'

type OrganisationDocument = Pick<Extract<Doc, { kind: 'organisation' }>, 'id' | 'value'>

/** A mission of Élan's own as its row is to stand. `contentHash` is of all that citizens read but seats; `at` in ms. */
export type OwnMission = {
  id: string
  part: PublicPart
  standing: PublicStanding
  contentHash: string
  at: number
}

/** Writes a mission that citizens see for the first time, under the number that its batch took, and its organisation with it. */
export function insertOwnMission(
  db: Db,
  own: OwnMission,
  organisation: OrganisationDocument,
  postedOn: string,
): Write[] {
  const { id, at } = own
  const row = {
    ...columnsOf(own),
    id,
    organisationId: organisation.id,
    sourceId: OWN_SOURCE.id,
    clientId: id,
    // Imports' keys hold `|`: no reading ever takes one of ours for its own mission, or for its twin.
    mergeKey: `${OWN_SOURCE.id}:${id}`,
    postedOn,
    firstSeenAt: at,
    example: false,
    seq: 0,
  }
  return [
    ...insertOrganisation(db, organisation),
    db
      .insert(sources)
      .values({ ...OWN_SOURCE, kind: 'own' })
      .onConflictDoNothing(),
    insertRows(db, missions, [row], { number: MISSION_NUMBER, seq: SEQ }),
    ...writePlacements(db, own),
    tellAreas(db, id, 'row'),
  ]
}

/** Writes a mission that citizens saw before anew. The areas that it leaves are told as well as those that it stands in. */
export function updateOwnMission(db: Db, own: OwnMission): Write[] {
  const { id } = own
  return [
    tellAreas(db, id, 'row'),
    db
      .update(missions)
      .set({ ...columnsOf(own), seq: SEQ })
      .where(isOwn(id)),
    ...writePlacements(db, own),
    tellAreas(db, id, 'row'),
  ]
}

/** Writes seats that moved alone. */
export function updateOwnSeats(db: Db, { id, part }: Pick<OwnMission, 'id' | 'part'>): Write[] {
  const { seatsLeft } = part
  return [db.update(missions).set({ seatsLeft, seq: SEQ }).where(isOwn(id)), tellAreas(db, id, 'seats')]
}

/** How many missions of an organisation citizens see: each takes a sequence when it is renamed. */
export function countPublicOf(organisation: string): SQL {
  return sql`(select count(*) from missions where ${isPublicOf(organisation)})`
}

/** Gives an organisation's row what its document says now, and tells the areas of its missions, below the batch's own sequence. */
export function renameOrganisation(db: Db, { id, value }: OrganisationDocument): Write[] {
  const { kind, rna, siren } = value
  const row = { kind, rna, siren, ...publicOrganisation(value) }
  return [
    db.update(organisations).set(row).where(eq(organisations.id, id)),
    db
      .insert(areaChanges)
      .select(sql`
        select p.area, p.mission_id, 'row', ${SEQ} - m.place
        from (select id, row_number() over (order by number) as place from missions where ${isPublicOf(id)}) m
        join (select distinct area, mission_id from placements) p on p.mission_id = m.id where true`)
      .onConflictDoUpdate(newest),
  ]
}

/** A mission that citizens saw, and what its row says. */
export type OwnRow = {
  id: string
  version: number
  value: unknown
  gone: boolean
  /** What its roster's document says; null before anybody asked. `rosterVersion` is 0 then. */
  roster: unknown
  rosterVersion: number | null
  contentHash: string
  status: string
  visibility: string
}

/** Numbered missions of Élan's own above an id, in order of id, with their documents. */
export function listOwnMissions(db: Db, after: string, limit: number): Promise<OwnRow[]> {
  const { id, version, value, gone } = documents
  const { contentHash, status, visibility } = missions
  const rosters = alias(documents, 'rosters')
  return db
    .select({
      id,
      version,
      value,
      gone,
      contentHash,
      status,
      visibility,
      roster: rosters.value,
      rosterVersion: rosters.version,
    })
    .from(missions)
    .innerJoin(documents, and(eq(documents.kind, 'mission'), eq(documents.id, missions.id)))
    .leftJoin(rosters, and(eq(rosters.kind, 'roster'), eq(rosters.id, missions.id)))
    .where(and(eq(missions.sourceId, OWN_SOURCE.id), gt(missions.id, after)))
    .orderBy(missions.id)
    .limit(limit)
}

/** Takes the sequence of what is refreshed without any mutation. */
export const takeSeq = (db: Db): Write => raiseCounter(db, 'seq', sql`1`)

function insertOrganisation(db: Db, { id, value }: OrganisationDocument): Write[] {
  const { kind, rna, siren } = value
  const { name, url, description } = publicOrganisation(value)
  const isNew = sql`not exists (select 1 from organisations where id = ${id})`
  const number = sql`(select value from counters where name = 'organisation_number')`
  return [
    raiseCounter(db, 'organisation_number', sql`${isNew}`),
    db.insert(organisations).select(sql`
      select ${id}, ${number}, ${`${OWN_SOURCE.id}:${id}`}, ${kind}, ${name}, ${rna}, ${siren}, ${url}, ${description}, 0
      where ${isNew}`),
  ]
}

function columnsOf({ part, standing, contentHash, at }: OwnMission) {
  const { placements: _, grid, ...said } = part
  return {
    ...said,
    ...standing,
    mergedInto: null,
    grid: packGrid(grid),
    gridOrigin: grid.origin,
    gridProofs: grid.proofs,
    gridClues: grid.clues,
    contentHash,
    lastSeenAt: at,
  }
}

function writePlacements(db: Db, { id, part }: OwnMission): Write[] {
  const rows = part.placements.map((placement) => ({ missionId: id, ...placement }))
  return [db.delete(placements).where(eq(placements.missionId, id)), insertRows(db, placements, rows)]
}

const newest = {
  target: [areaChanges.area, areaChanges.missionId, areaChanges.kind],
  set: { seq: sql`excluded.seq` },
}

function tellAreas(db: Db, id: string, kind: 'row' | 'seats'): Write {
  return db
    .insert(areaChanges)
    .select(sql`select distinct area, mission_id, ${kind}, ${SEQ} from placements where mission_id = ${id}`)
    .onConflictDoUpdate(newest)
}

function isOwn(id: string) {
  return and(eq(missions.id, id), eq(missions.sourceId, OWN_SOURCE.id))
}

function isPublicOf(organisation: string): SQL {
  return sql`organisation_id = ${organisation} and source_id = ${OWN_SOURCE.id} and number is not null
    and status = 'published' and visibility = 'public'`
}
