import { inArray } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import type { Counts } from '../queries/imports.ts'
import { upsertSource } from '../queries/imports.ts'
import { missions, organisations } from '../schema/index.ts'
import { listGroups, listKnown, type Member } from './members.ts'
import {
  insertMission,
  insertOrganisation,
  newMember,
  replacePlacements,
  settlingColumns,
  updateMission,
  updateOrganisation,
  updateSeats,
} from './mission-writes.ts'
import type { StagedRecord } from './staged-record.ts'
import {
  type Candidate,
  type Change,
  type Counters,
  makeCounters,
  settleGroups,
  withCounters,
  writeAreaChanges,
  writeRedirects,
  writeStanding,
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
  const { db, today } = planner
  const counters = makeCounters(db)
  const { ids, writes: organisationWrites } = await planOrganisations(planner, records, counters)
  const known = await listKnown(
    db,
    records.map(({ sourceId, mission }) => ({ sourceId, clientId: mission.clientId })),
  )
  const entries = toEntries(planner, records, known, ids)
  const others = await listOthers(db, entries, known)
  const changes = settleGroups([...entries.map((entry) => entry.after), ...others], today)
  const byId = new Map(entries.map((entry) => [entry.after.id, entry]))
  const counts: Counts = {}
  const writes = changes.flatMap((change) => {
    const entry = byId.get(change.member.id)
    if (entry === undefined) return change.standingChanged ? writeStanding(db, change, counters) : []
    const outcome = outcomeOf(entry, change)
    counts[outcome] = (counts[outcome] ?? 0) + 1
    return writeEntry(planner, entry, change, counters)
  })
  const regrouped = inChangedGroups(changes)
  const all = [
    ...sourceWrites(planner, records),
    ...organisationWrites,
    ...entries.flatMap((entry) =>
      entry.content && entry.before !== undefined ? [updateOrganisation(db, entry.record)] : [],
    ),
    ...writes,
    ...writeRedirects(db, regrouped),
    ...touchSeen(planner, known),
  ]
  return { writes: withCounters(counters, all), counts }
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

function writeEntry(planner: Planner, entry: Entry, change: Change, counters: Counters): Write[] {
  const { db } = planner
  const { record, before, content, seats } = entry
  const { id, areas } = change.member
  const isSeen = change.wasPublic || change.isPublic
  if (content) {
    const now = record.mission.placements.map((placement) => placement.area)
    return [
      before === undefined
        ? insertMission(db, record, change, counters, planner.at)
        : updateMission(db, record, change, counters),
      ...replacePlacements(db, id, record, before === undefined),
      ...(isSeen ? writeAreaChanges(db, id, [...areas, ...now], 'row') : []),
    ]
  }
  if (seats) {
    const kind = change.standingChanged ? 'row' : 'seats'
    return [
      updateSeats(db, record, change, counters),
      ...(isSeen ? writeAreaChanges(db, id, areas, kind) : []),
    ]
  }
  return change.standingChanged ? writeStanding(db, change, counters) : []
}

function inChangedGroups(changes: readonly Change[]): Change[] {
  const keys = new Set(
    changes.filter((change) => change.standingChanged).map((change) => change.member.mergeKey),
  )
  return changes.filter((change) => keys.has(change.member.mergeKey))
}

async function planOrganisations(
  { db, newId }: Planner,
  records: readonly StagedRecord[],
  counters: Counters,
): Promise<{ ids: Map<string, string>; writes: Write[] }> {
  const keys = [...new Set(records.map((record) => record.organisationKey))]
  const there = await db
    .select({ id: organisations.id, key: organisations.matchKey })
    .from(organisations)
    .where(inArray(organisations.matchKey, keys))
  const ids = new Map(there.map(({ id, key }) => [key, id]))
  const writes: Write[] = []
  for (const record of records) {
    if (ids.has(record.organisationKey)) continue
    const id = newId()
    ids.set(record.organisationKey, id)
    writes.push(insertOrganisation(db, id, record, counters))
  }
  return { ids, writes }
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
