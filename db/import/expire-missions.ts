import { and, asc, eq, gt, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { dayAt, isoOf } from '#domain/days.ts'
import { monthsAfter } from '#domain/feed/feed-date.ts'
import { OWN_SOURCE } from '#domain/work/own-source.ts'
import type { Db } from '../client.ts'
import { missions } from '../schema/index.ts'
import { breathe } from './breathe.ts'
import { restand } from './restand.ts'

const SLICE = 200

/**
 * Hides the missions that are over at an instant (ms), and shows again those that a clock set back or a twin's end makes live.
 * In slices of one batch each, so that it can be cut anywhere. Returns how many were hidden. The demonstration rolls on by
 * itself and is left alone; so are missions of Élan's own, which their documents decide (`refreshOwnMissions`).
 */
export async function expireMissions(db: Db, now: number): Promise<number> {
  const today = isoOf(dayAt(now, 'Europe/Paris'))
  let [hidden, after] = [0, '']
  for (;;) {
    const ids = await listOutOfDate(db, today, now, after)
    const last = ids.at(-1)
    if (last === undefined) return hidden
    hidden += await restand(db, ids, { today, absent: false })
    after = last
    await breathe()
  }
}

/** Ids above `after` of missions whose standing says another thing than their dates. */
async function listOutOfDate(db: Db, today: string, now: number, after: string): Promise<string[]> {
  const over = isOver(today, now)
  const rows = await db
    .select({ id: missions.id })
    .from(missions)
    .where(
      and(
        eq(missions.status, 'published'),
        eq(missions.example, false),
        ne(missions.sourceId, OWN_SOURCE.id),
        gt(missions.id, after),
        or(
          and(eq(missions.visibility, 'public'), over),
          and(eq(missions.visibility, 'hidden'), eq(missions.visibilityReason, 'expired'), sql`not ${over}`),
        ),
      ),
    )
    .orderBy(asc(missions.id))
    .limit(SLICE)
  return rows.map((row) => row.id)
}

/** `isExpired` of the domain in SQL; a test holds the two together. */
function isOver(today: string, now: number): SQL {
  const civic = and(eq(missions.kind, 'civic_service'), sql`${missions.startsOn} is not null`)
  const unseen = lt(missions.lastSeenAt, yearBefore(now))
  return sql`case
    when ${civic} then ${lte(missions.startsOn, today)}
    when ${missions.endsOn} is not null then ${lt(missions.endsOn, today)}
    else ${unseen} end`
}

function yearBefore(now: number): number {
  const day = isoOf(dayAt(now, 'Europe/Paris'))
  return Date.parse(`${monthsAfter(day, -12)}T00:00:00Z`)
}
