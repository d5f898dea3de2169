import { eq, inArray, sql } from 'drizzle-orm'
import { type Standing, settleTwins } from '#domain/feed/settle-twins.ts'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { areaChanges, missions, redirects } from '../schema/index.ts'
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

/** Columns of a mission's standing; a number with its first publication. */
export function standingColumns(change: Change, counters: Counters) {
  const { standing, member, isPublic } = change
  return {
    visibility: standing.visibility,
    visibilityReason: standing.reason,
    mergedInto: standing.mergedInto,
    ...(isPublic && member.number === null ? { number: counters.mission.next() } : {}),
    seq: counters.seq.next(),
  }
}

/** Writes the standing of a mission whose content stays: its row, and what catalogues have to take in. */
export function writeStanding(db: Db, change: Change, counters: Counters): Write[] {
  const { id, areas } = change.member
  return [
    db.update(missions).set(standingColumns(change, counters)).where(eq(missions.id, id)),
    ...(change.wasPublic || change.isPublic ? writeAreaChanges(db, id, areas, 'row') : []),
  ]
}

/** Tells the catalogues of some areas that a mission changed, with the sequence that its row has just taken. */
export function writeAreaChanges(
  db: Db,
  id: string,
  areas: readonly string[],
  kind: 'row' | 'seats',
): Write[] {
  const seq = sql<number>`(select ${missions.seq} from ${missions} where ${missions.id} = ${id})`
  const rows = [...new Set(areas)].map((area) => ({ area, missionId: id, kind, seq }))
  if (rows.length === 0) return []
  const target = [areaChanges.area, areaChanges.missionId, areaChanges.kind]
  return [db.insert(areaChanges).values(rows).onConflictDoUpdate({ target, set: { seq } })]
}

/**
 * Leads the numbers of those that are not public to their public twin, in one step even after several merges, and takes the
 * redirect of who is public again away. Written after all rows, since a twin may get its number in the same batch.
 */
export function writeRedirects(db: Db, changes: readonly Change[]): Write[] {
  const back = changes.filter((change) => change.isPublic && change.member.number !== null)
  const away = changes.filter((change) => change.twinOf !== null && change.member.number !== null)
  return [
    ...(back.length === 0 ? [] : [deleteRedirects(db, back)]),
    ...away.flatMap(({ member, twinOf }) => {
      const fromNumber = member.number as number
      const toNumber = sql<number>`(select ${missions.number} from ${missions} where ${missions.id} = ${twinOf})`
      const target = redirects.fromNumber
      return [
        db
          .insert(redirects)
          .values({ fromNumber, toNumber })
          .onConflictDoUpdate({ target, set: { toNumber } }),
        db.update(redirects).set({ toNumber }).where(eq(redirects.toNumber, fromNumber)),
      ]
    }),
  ]
}

function deleteRedirects(db: Db, changes: readonly Change[]): Write {
  const numbers = changes.map((change) => change.member.number as number)
  return db.delete(redirects).where(inArray(redirects.fromNumber, numbers))
}
