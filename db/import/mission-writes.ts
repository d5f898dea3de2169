import { inArray, sql } from 'drizzle-orm'
import { packGrid } from '#domain/motors.ts'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { missions, organisations, placements } from '../schema/index.ts'
import { given, insertRows } from './insert-rows.ts'
import type { Member } from './members.ts'
import type { StagedRecord } from './staged-record.ts'
import type { Change, Counters } from './standing-writes.ts'

/** What a mission keeps from its first insertion on, and what `writeStandings` writes after its row. */
const KEPT = ['id', 'sourceId', 'clientId', 'status', 'example', 'firstSeenAt']
const STANDING = ['number', 'seq', 'visibility']

/** A record whose mission is new or has changed, with how it comes to stand. `isNew`: it has no row yet. */
export type ContentRow = { record: StagedRecord; change: Change; isNew: boolean }

/** Writes missions that are new or have changed, with their addresses, but not yet how they stand. `at` is when they were seen, in ms. */
export function writeContents(db: Db, rows: readonly ContentRow[], at: number): Write[] {
  if (rows.length === 0) return []
  const values = rows.map((row) => columnsOf(row, at))
  const names = Object.keys(values[0] ?? {}).filter(
    (name) => !KEPT.includes(name) && !STANDING.includes(name),
  )
  const set = Object.fromEntries(names.map((name) => [name, sql.raw(`excluded.${snake(name)}`)]))
  return [
    insertRows(db, missions, values).onConflictDoUpdate({ target: missions.id, set }),
    ...replacePlacements(db, rows),
  ]
}

/** The areas that a changed mission leaves, stands in or enters. */
export function areasOf({ record, change }: ContentRow): string[] {
  return [...change.member.areas, ...record.mission.placements.map((placement) => placement.area)]
}

function replacePlacements(db: Db, rows: readonly ContentRow[]): Write[] {
  const there = rows.filter((row) => !row.isNew).map((row) => row.change.member.id)
  const all = rows.flatMap(({ record, change }) =>
    record.mission.placements.map((placement) => ({ missionId: change.member.id, ...placement })),
  )
  return [
    ...(there.length === 0 ? [] : [db.delete(placements).where(inArray(placements.missionId, there))]),
    insertRows(db, placements, all),
  ]
}

export type OrganisationRow = typeof organisations.$inferSelect

/** Inserts organisations that records name for the first time, and gives known ones what changed records say of them. */
export function writeOrganisations(
  db: Db,
  known: readonly OrganisationRow[],
  named: readonly { id: string; record: StagedRecord }[],
  counters: Counters,
): Write[] {
  const fresh = named.map(({ id, record }) => ({
    id,
    number: counters.organisation.take(),
    matchKey: record.organisationKey,
    example: record.example !== undefined,
    ...record.mission.organisation,
  }))
  const names = ['name', 'rna', 'siren', 'url', 'description']
  const set = Object.fromEntries(names.map((name) => [name, sql.raw(`excluded.${name}`)]))
  const number = counters.organisation.at(given('number'))
  return [
    ...(fresh.length === 0 ? [] : [insertRows(db, organisations, fresh, { number })]),
    ...(known.length === 0
      ? []
      : [insertRows(db, organisations, known).onConflictDoUpdate({ target: organisations.id, set })]),
  ]
}

/** A known organisation with what a record says of it; its silence takes nothing away. Null when that changes nothing. */
export function renewed(row: OrganisationRow, { mission }: StagedRecord): OrganisationRow | null {
  const { name, rna, siren, url, description } = mission.organisation
  const after = {
    ...row,
    name,
    rna: rna ?? row.rna,
    siren: siren ?? row.siren,
    url: url ?? row.url,
    description: description ?? row.description,
  }
  return JSON.stringify(after) === JSON.stringify(row) ? null : after
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

function columnsOf({ record, change }: ContentRow, at: number) {
  const { mission, example } = record
  const { member } = change
  const { placements: _, organisation, publisher, grid, ...said } = mission
  return {
    ...said,
    id: member.id,
    number: null,
    seq: 0,
    visibility: 'hidden' as const,
    organisationId: member.organisationId,
    sourceId: record.sourceId,
    status: 'published' as const,
    grid: packGrid(grid),
    gridOrigin: grid.origin,
    gridProofs: grid.proofs,
    gridClues: grid.clues,
    seatsTotal: example?.seatsTotal ?? null,
    tryOnce: example?.tryOnce ?? false,
    replyDays: example?.replyDays ?? null,
    mergeKey: record.mergeKey,
    contentHash: record.contentHash,
    firstSeenAt: member.firstSeenAt,
    lastSeenAt: at,
    example: example !== undefined,
  }
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
