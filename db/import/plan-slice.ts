import { inArray } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import type { Counts } from '../queries/imports.ts'
import { upsertSource } from '../queries/imports.ts'
import { missions, organisations } from '../schema/index.ts'
import { listGroups, listKnown, type Member } from './members.ts'
import {
  areasOf,
  type ContentRow,
  newMember,
  type OrganisationRow,
  renewed,
  settlingColumns,
  writeContents,
  writeOrganisations,
} from './mission-writes.ts'
import type { StagedRecord } from './staged-record.ts'
import {
  type Candidate,
  type Change,
  makeCounters,
  type StandingRow,
  settleGroups,
  standingRow,
  withCounters,
  writeRedirects,
  writeStandings,
} from './standing-writes.ts'

export type Planner = {
  db: Db
  newId: () => string
  /** Clock of the import: an instant in ms, and its day. */
  at: number
  today: string
  kind: 'feed' | 'file' | 'example'
}

export type Plan = { writes: Write[]; counts: Counts }

/** What a record is to the database: its member as it will be, the one it was, and what of it changed. */
type Entry = {
  record: StagedRecord
  before: Member | undefined
  after: Candidate
  content: boolean
  seats: boolean
}

/**
 * Decides what a slice of records changes, reading all that it needs first: one atomic batch, and what became of each record.
 * Nothing in it depends on the order of slices but who is known earliest.
 */
export async function planSlice(planner: Planner, records: readonly StagedRecord[]): Promise<Plan> {
  const { db, today, at } = planner
  const counters = makeCounters(db)
  const known = await listKnown(
    db,
    records.map(({ sourceId, mission }) => ({ sourceId, clientId: mission.clientId })),
  )
  const there = await listOrganisations(db, records)
  const fresh = newOrganisations(planner, records, there)
  const ids = new Map(
    [...there, ...fresh.map(({ id, record }) => ({ id, matchKey: record.organisationKey }))].map(
      ({ id, matchKey }) => [matchKey, id],
    ),
  )
  const entries = toEntries(planner, records, known, ids)
  const others = await listOthers(db, entries, known)
  const changes = settleGroups([...entries.map((entry) => entry.after), ...others], today)
  const { contents, standings, counts } = sort(changes, entries)
  const writes = [
    ...sourceWrites(planner, records),
    ...writeOrganisations(db, renewedOrganisations(there, entries), fresh, counters),
    ...writeContents(db, contents, at),
    ...writeStandings(db, standings, counters),
    ...writeRedirects(db, inChangedGroups(changes)),
    ...touchSeen(planner, known),
  ]
  return { writes: withCounters(counters, writes), counts }
}

/** What is written whole, what only comes to stand otherwise, and what became of each record. */
function sort(changes: readonly Change[], entries: readonly Entry[]) {
  const byId = new Map(entries.map((entry) => [entry.after.id, entry]))
  const counts: Counts = {}
  const contents: ContentRow[] = []
  const standings: StandingRow[] = []
  for (const change of changes) {
    const entry = byId.get(change.member.id)
    if (entry !== undefined) {
      const outcome = outcomeOf(entry, change)
      counts[outcome] = (counts[outcome] ?? 0) + 1
    }
    if (entry?.content) {
      const row = { record: entry.record, change, isNew: entry.before === undefined }
      contents.push(row)
      standings.push({ change, kind: 'row', areas: areasOf(row) })
    } else if (entry?.seats) {
      const kind = change.standingChanged ? 'row' : 'seats'
      standings.push({ change, kind, areas: change.member.areas, seatsLeft: entry.record.mission.seatsLeft })
    } else if (change.standingChanged) standings.push(standingRow(change))
  }
  return { contents, standings, counts }
}

function toEntries(
  planner: Planner,
  records: readonly StagedRecord[],
  known: readonly Member[],
  organisationIds: Map<string, string>,
): Entry[] {
  const before = new Map(known.map((member) => [`${member.sourceId} ${member.clientId}`, member]))
  return records.map((record) => {
    const was = before.get(`${record.sourceId} ${record.mission.clientId}`)
    const organisationId = organisationIds.get(record.organisationKey) as string
    const base = was ?? newMember(planner.newId(), organisationId, record, planner.at)
    const said = { ...settlingColumns(record), organisationId, lastSeenAt: planner.at, isPresent: true }
    return {
      record,
      before: was,
      after: { ...base, ...said },
      content: was === undefined || was.contentHash !== record.contentHash,
      seats: was !== undefined && was.seatsLeft !== record.mission.seatsLeft,
    }
  })
}

/** The rest of every group that a record is in, was in, or comes to. */
async function listOthers(db: Db, entries: readonly Entry[], known: readonly Member[]): Promise<Member[]> {
  const keys = new Set([
    ...entries.map((entry) => entry.after.mergeKey),
    ...known.map((member) => member.mergeKey),
  ])
  const mine = new Set(entries.map((entry) => entry.after.id))
  return (await listGroups(db, [...keys])).filter((member) => !mine.has(member.id))
}

function outcomeOf(entry: Entry, change: Change): string {
  const { reason } = change.standing
  if (reason === 'merged' || reason === 'expired') return reason
  if (entry.before === undefined) return 'new'
  return entry.content || entry.seats || change.standingChanged ? 'changed' : 'unchanged'
}

function inChangedGroups(changes: readonly Change[]): Change[] {
  const keys = new Set(
    changes.filter((change) => change.standingChanged).map((change) => change.member.mergeKey),
  )
  return changes.filter((change) => keys.has(change.member.mergeKey))
}

function listOrganisations(db: Db, records: readonly StagedRecord[]): Promise<OrganisationRow[]> {
  const keys = [...new Set(records.map((record) => record.organisationKey))]
  return db.select().from(organisations).where(inArray(organisations.matchKey, keys))
}

function newOrganisations(
  { newId }: Planner,
  records: readonly StagedRecord[],
  there: readonly OrganisationRow[],
) {
  const known = new Set(there.map((row) => row.matchKey))
  const first = new Map(records.toReversed().map((record) => [record.organisationKey, record]))
  const fresh = records.filter(
    (record) => first.get(record.organisationKey) === record && !known.has(record.organisationKey),
  )
  return fresh.map((record) => ({ id: newId(), record }))
}

/** An organisation takes the name that its latest changed record gives: one that is only read again says nothing new. */
function renewedOrganisations(
  there: readonly OrganisationRow[],
  entries: readonly Entry[],
): OrganisationRow[] {
  const changed = entries.filter((entry) => entry.content && entry.before !== undefined)
  const latest = new Map(changed.map((entry) => [entry.record.organisationKey, entry.record]))
  return there.flatMap((row) => {
    const record = latest.get(row.matchKey)
    return (record === undefined ? null : renewed(row, record)) ?? []
  })
}

function sourceWrites({ db, kind, at }: Planner, records: readonly StagedRecord[]): Write[] {
  const names = new Map(records.map((record) => [record.sourceId, record.sourceName]))
  return [...names].map(([id, name]) => upsertSource(db, { id, name, kind, lastReadAt: at }))
}

function touchSeen({ db, at }: Planner, known: readonly Member[]): Write[] {
  if (known.length === 0) return []
  const ids = known.map((member) => member.id)
  return [db.update(missions).set({ lastSeenAt: at }).where(inArray(missions.id, ids))]
}
