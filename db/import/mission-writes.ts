import { eq, sql } from 'drizzle-orm'
import { packGrid } from '#domain/motors.ts'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { missions, organisations, placements } from '../schema/index.ts'
import type { Member } from './members.ts'
import type { StagedRecord } from './staged-record.ts'
import { type Change, type Counters, standingColumns } from './standing-writes.ts'

const PLACEMENTS_IN_ONE = 500

/** Inserts the mission of a record. `at` is when it was first seen, in ms. */
export function insertMission(
  db: Db,
  record: StagedRecord,
  change: Change,
  counters: Counters,
  at: number,
): Write {
  const { member } = change
  return db.insert(missions).values({
    id: member.id,
    organisationId: member.organisationId,
    sourceId: record.sourceId,
    clientId: record.mission.clientId,
    status: 'published',
    example: record.example !== undefined,
    firstSeenAt: at,
    lastSeenAt: at,
    ...contentColumns(record),
    ...standingColumns(change, counters),
  })
}

/** Gives a mission what its record says now. */
export function updateMission(db: Db, record: StagedRecord, change: Change, counters: Counters): Write {
  const { id, organisationId } = change.member
  return db
    .update(missions)
    .set({ organisationId, ...contentColumns(record), ...standingColumns(change, counters) })
    .where(eq(missions.id, id))
}

/** Sets the seats left of a mission, and nothing else. */
export function updateSeats(db: Db, record: StagedRecord, change: Change, counters: Counters): Write {
  return db
    .update(missions)
    .set({ seatsLeft: record.mission.seatsLeft, ...standingColumns(change, counters) })
    .where(eq(missions.id, change.member.id))
}

/** Replaces the addresses of a mission. */
export function replacePlacements(db: Db, id: string, record: StagedRecord, isNew: boolean): Write[] {
  const rows = record.mission.placements.map((placement) => ({ missionId: id, ...placement }))
  const writes: Write[] = isNew ? [] : [db.delete(placements).where(eq(placements.missionId, id))]
  for (let from = 0; from < rows.length; from += PLACEMENTS_IN_ONE) {
    writes.push(db.insert(placements).values(rows.slice(from, from + PLACEMENTS_IN_ONE)))
  }
  return writes
}

/** Inserts an organisation that a record names for the first time. */
export function insertOrganisation(db: Db, id: string, record: StagedRecord, counters: Counters): Write {
  const { kind, name, rna, siren, url, description } = record.mission.organisation
  return db.insert(organisations).values({
    id,
    number: counters.organisation.next(),
    matchKey: record.organisationKey,
    kind,
    name,
    rna,
    siren,
    url,
    description,
    example: record.example !== undefined,
  })
}

/** Gives a known organisation what a changed record says of it; its silence takes nothing away. */
export function updateOrganisation(db: Db, record: StagedRecord): Write {
  const { name, rna, siren, url, description } = record.mission.organisation
  return db
    .update(organisations)
    .set({
      name,
      rna: sql`coalesce(${rna}, ${organisations.rna})`,
      siren: sql`coalesce(${siren}, ${organisations.siren})`,
      url: sql`coalesce(${url}, ${organisations.url})`,
      description: sql`coalesce(${description}, ${organisations.description})`,
    })
    .where(eq(organisations.matchKey, record.organisationKey))
}

/** What a member is before it has a row: everything that settling its group needs. */
export function newMember(id: string, organisationId: string, record: StagedRecord, at: number): Member {
  return {
    id,
    number: null,
    organisationId,
    sourceId: record.sourceId,
    clientId: record.mission.clientId,
    firstSeenAt: at,
    lastSeenAt: at,
    standing: { visibility: 'hidden', reason: null, mergedInto: null },
    areas: [],
    ...settlingColumns(record),
  }
}

/** The part of a member that its record says. */
export function settlingColumns(record: StagedRecord) {
  const { kind, startsOn, endsOn, seatsLeft } = record.mission
  return { mergeKey: record.mergeKey, contentHash: record.contentHash, kind, startsOn, endsOn, seatsLeft }
}

function contentColumns({ mission, mergeKey, contentHash, example }: StagedRecord) {
  return {
    title: mission.title,
    description: mission.description,
    kind: mission.kind,
    lane: mission.lane,
    remote: mission.remote,
    causes: mission.causes,
    goals: mission.goals,
    activities: mission.activities,
    grid: packGrid(mission.grid),
    gridOrigin: mission.grid.origin,
    gridProofs: mission.grid.proofs,
    gridClues: mission.grid.clues,
    startsOn: mission.startsOn,
    endsOn: mission.endsOn,
    sessions: mission.sessions,
    schedule: mission.schedule,
    seatsLeft: mission.seatsLeft,
    seatsTotal: example?.seatsTotal ?? null,
    minAge: mission.minAge,
    accessible: mission.accessible,
    closeToTransport: mission.closeToTransport,
    skillsBrought: mission.skillsBrought,
    skillsTaught: mission.skillsTaught,
    audience: mission.audience,
    requirements: mission.requirements,
    tryOnce: example?.tryOnce ?? false,
    replyDays: example?.replyDays ?? null,
    postedOn: mission.postedOn,
    applicationUrl: mission.applicationUrl,
    mergeKey,
    contentHash,
  }
}
