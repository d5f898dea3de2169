import { inArray, type SQL, sql } from 'drizzle-orm'
import { type Standing, settleTwins } from '#domain/feed/settle-twins.ts'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { areaChanges, missions, redirects } from '../schema/index.ts'
import { given, insertRows } from './insert-rows.ts'
import { type Member, toTwin } from './members.ts'
import { type Counter, takeFrom } from './take-from.ts'

/** A member with what a reading says of it now; as it is in the database when nothing is said. */
export type Candidate = Member & { isPresent?: boolean }

/** How a mission changes: where it comes to stand, and whether a reader sees it change. */
export type Change = {
  member: Member
  standing: Standing
  wasPublic: boolean
  isPublic: boolean
  standingChanged: boolean
  /** The public twin where its number leads when it is not public itself. */
  twinOf: string | null
}

/** Settles groups of missions by merge key on a day: one change for each member, also where nothing changes. */
export function settleGroups(candidates: readonly Candidate[], today: string): Change[] {
  const groups = Map.groupBy(candidates, (member) => member.mergeKey)
  return [...groups.values()].flatMap((group) => {
    const twins = group.map((member) => {
      const twin = toTwin(member, today)
      return { ...twin, isPresent: member.isPresent ?? twin.isPresent }
    })
    const byId = new Map(group.map((member) => [member.id, member]))
    return settleTwins(twins).map(({ id, standing, twinOf }) => {
      const member = byId.get(id) as Candidate
      const was = member.standing
      return {
        member,
        standing,
        wasPublic: was.visibility === 'public',
        isPublic: standing.visibility === 'public',
        standingChanged:
          was.visibility !== standing.visibility ||
          was.reason !== standing.reason ||
          was.mergedInto !== standing.mergedInto,
        twinOf,
      }
    })
  })
}

/** The counters of one batch, with the writes that have to stand first and last in it. */
export type Counters = { seq: Counter; mission: Counter; organisation: Counter }

export function makeCounters(db: Db): Counters {
  return {
    seq: takeFrom(db, 'seq'),
    mission: takeFrom(db, 'mission_number'),
    organisation: takeFrom(db, 'organisation_number'),
  }
}

/** The batch of some writes with their counters around them. */
export function withCounters(counters: Counters, writes: readonly Write[]): Write[] {
  const all = Object.values(counters)
  return [
    ...all.flatMap((counter) => counter.first()),
    ...writes,
    ...all.flatMap((counter) => counter.last()),
  ]
}

/**
 * How a mission comes to stand, to be written: `areas` are those that have to take it in, and `kind` is `seats` when nothing
 * else moved. With `seatsLeft` where those are written here and not with the content.
 */
export type StandingRow = {
  change: Change
  kind: 'row' | 'seats'
  areas: readonly string[]
  seatsLeft?: number | null
}

/** A standing that changes while the content stays. */
export function standingRow(change: Change): StandingRow {
  return { change, kind: 'row', areas: change.member.areas }
}

/**
 * Writes how missions come to stand, with their numbers and sequences, and tells the catalogues: two statements of constant
 * text however many missions there are, because the embedded engine keeps what a prepared statement holds until a garbage
 * collection that it does not bring about. Written after their rows.
 */
export function writeStandings(db: Db, rows: readonly StandingRow[], counters: Counters): Write[] {
  if (rows.length === 0) return []
  const values = rows.map(({ change, kind: _, areas: __, ...seats }) => ({
    id: change.member.id,
    ...change.standing,
    number: change.isPublic && change.member.number === null ? counters.mission.take() : null,
    seq: counters.seq.take(),
    ...seats,
  }))
  const told = rows.flatMap(({ change, kind, areas }, i) =>
    change.wasPublic || change.isPublic
      ? [...new Set(areas)].map((area) => ({
          area,
          missionId: change.member.id,
          kind,
          seq: values[i]?.seq ?? 0,
        }))
      : [],
  )
  return [updateStandings(db, values, counters), ...insertAreaChanges(db, told, counters)]
}

/** The same for one that changes while its content stays. */
export function writeStanding(db: Db, change: Change, counters: Counters): Write[] {
  return writeStandings(db, [standingRow(change)], counters)
}

function updateStandings(db: Db, values: readonly object[], counters: Counters): Write {
  return db
    .update(missions)
    .set({
      visibility: given('visibility') as SQL<'public'>,
      visibilityReason: given('reason'),
      mergedInto: given('mergedInto'),
      number: sql`coalesce(${missions.number}, ${counters.mission.at(given('number'))})`,
      seq: counters.seq.at(given('seq')),
      seatsLeft: sql`case when json_type(given.value, '$.seatsLeft') is null then ${missions.seatsLeft} else ${given('seatsLeft')} end`,
    })
    .from(sql`json_each(${JSON.stringify(values)}) as given`)
    .where(sql`${missions.id} = ${given('id')}`)
}

function insertAreaChanges(
  db: Db,
  told: readonly (typeof areaChanges.$inferInsert)[],
  counters: Counters,
): Write[] {
  if (told.length === 0) return []
  const target = [areaChanges.area, areaChanges.missionId, areaChanges.kind]
  const seq = counters.seq.at(given('seq'))
  return [
    insertRows(db, areaChanges, told, { seq }).onConflictDoUpdate({
      target,
      set: { seq: sql`excluded.seq` },
    }),
  ]
}

/**
 * Leads the numbers of those that are not public to their public twin, in one step even after several merges, and takes the
 * redirect of who is public again away. Written after all rows, since a twin may get its number in the same batch.
 */
export function writeRedirects(db: Db, changes: readonly Change[]): Write[] {
  const numbered = changes.filter((change) => change.member.number !== null)
  const back = numbered.filter((change) => change.isPublic).map((change) => change.member.number as number)
  const away = numbered.filter((change) => change.twinOf !== null)
  const from = away.map((change) => change.member.number as number)
  const target = redirects.fromNumber
  const rows = JSON.stringify(away.map(({ member, twinOf }) => ({ from: member.number, to: twinOf })))
  const further = sql<number>`(select next.to_number from ${redirects} as next where next.from_number = ${redirects.toNumber})`
  return [
    ...(back.length === 0 ? [] : [db.delete(redirects).where(inArray(redirects.fromNumber, back))]),
    ...(away.length === 0
      ? []
      : [
          db
            .insert(redirects)
            .select(
              sql`select ${given('from')}, m.number from json_each(${rows}) as given join ${missions} as m on m.id = ${given('to')} where true`,
            )
            .onConflictDoUpdate({ target, set: { toNumber: sql`excluded.to_number` } }),
          db.update(redirects).set({ toNumber: further }).where(inArray(redirects.toNumber, from)),
        ]),
  ]
}
