import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { areaChanges, audit, guards, missions, reports } from '../schema/index.ts'
import { raiseCounter, SEQ } from './decisions.ts'
import type { Reader } from './reviews.ts'

/** How many open reports a mission holds: more would say nothing new. */
const MOST_OPEN = 50
const MOST_LISTED = 100
/** The source of missions that are written here. */
const OWN_SOURCE = 'elan'

type NewReport = { id: string; number: number; reason: string; text: string; at: number }

/** Keeps what somebody says of a public mission; writes nothing when there is none, or when enough was said. */
export function insertReport(db: Db, { id, number, reason, text, at }: NewReport): Write {
  return db.insert(reports).select(sql`
    select ${id}, m.id, m.number,
      coalesce((select area from placements where mission_id = m.id order by ordinal limit 1), 'remote'),
      ${reason}, ${text}, ${at}, null
    from missions as m
    where m.number = ${number} and m.status = 'published' and m.visibility = 'public'
      and (select count(*) from reports where mission_id = m.id and settled_at is null) < ${MOST_OPEN}`)
}

/** A mission with its open reports, oldest first. `writtenBy`: its organisation when it was written here. */
export type ReportedRow = {
  number: number
  area: string
  title: string
  description: string
  organisation: string
  mission: string
  writtenBy: string | null
  reports: { reason: string; text: string; at: number }[]
}

/** Whether an account answers for a reported mission (`r`, `m`): its territory's reader or an administrator, and never of its association. */
const answersFor = ({ account, isAdministrator }: Reader) => sql`
  (${isAdministrator ? 1 : 0} or exists (select 1 from documents as c where c.kind = 'catalyst' and c.gone = 0
    and c.channel = 'area:' || r.area and c.account = ${account}))
  and not exists (select 1 from documents as own
    where own.kind = 'member' and own.id = m.organisation_id || ':' || ${account})`

/** The missions with open reports that an account answers for, the longest reported first. */
export async function listReported(db: Db, reader: Reader): Promise<ReportedRow[]> {
  const rows = await db.all<Omit<ReportedRow, 'reports'> & { reports: string }>(sql`
    select r.number, r.area, m.title, m.description, o.name as organisation, m.id as mission,
      case when m.source_id = ${OWN_SOURCE} then m.organisation_id end as writtenBy,
      json_group_array(json_object('reason', r.reason, 'text', r.text, 'at', r.at)) as reports
    from reports as r join missions as m on m.id = r.mission_id join organisations as o on o.id = m.organisation_id
    where r.settled_at is null and ${answersFor(reader)}
    group by m.id order by min(r.at), m.id limit ${MOST_LISTED}`)
  return rows.map((row) => ({ ...row, reports: JSON.parse(row.reports) }))
}

/** The reports on a mission are dealt with, at an instant in ms. */
export function settleReports(db: Db, mission: string, at: number): Write {
  return db
    .update(reports)
    .set({ settledAt: at })
    .where(and(eq(reports.missionId, mission), isNull(reports.settledAt)))
}

type Settled = { mission: string; verdict: 'keep' | 'hide'; at: number }

/**
 * Deals with the reports on a mission, and takes it down with those that were merged into it. The batch aborts (`isStale`) unless the
 * account answers for open reports on it, and it came from a source when it is to be taken down.
 */
export function writeSettled(db: Db, reader: Reader, { mission, verdict, at }: Settled): Write[] {
  const action = verdict === 'hide' ? 'report_hide' : 'report_keep'
  const isTheirs = sql`exists (select 1 from reports as r join missions as m on m.id = r.mission_id
    where m.id = ${mission} and r.settled_at is null and ${answersFor(reader)}
      and (${verdict} = 'keep' or m.source_id <> ${OWN_SOURCE}))`
  return [
    db.insert(guards).select(sql`select ${isTheirs}`),
    db.delete(guards),
    raiseCounter(db, 'seq', sql`1`),
    ...(verdict === 'hide' ? hide(db, mission) : []),
    db.insert(audit).select(sql`select ${SEQ}, ${at}, ${reader.account}, ${action}, 'mission', ${mission},
      'area:' || (select area from reports where mission_id = ${mission} and settled_at is null limit 1)`),
    settleReports(db, mission, at),
  ]
}

/** A mission leaves its catalogues with its twins, which would take its place; each takes a sequence of its own. */
function hide(db: Db, mission: string): Write[] {
  const group = sql`(select id from missions where id = ${mission} or merged_into = ${mission})`
  const count = sql`(select count(*) from ${group})`
  const told = sql`select distinct p.area, p.mission_id, 'row', ${SEQ} - (select count(*) from ${group} as g where g.id > p.mission_id)
    from placements as p where p.mission_id in ${group}`
  return [
    raiseCounter(db, 'seq', count),
    db
      .insert(areaChanges)
      .select(sql`${told}`)
      .onConflictDoUpdate({
        target: [areaChanges.area, areaChanges.missionId, areaChanges.kind],
        set: { seq: sql`excluded.seq` },
      }),
    db
      .update(missions)
      .set({ visibility: 'hidden', visibilityReason: 'reported', mergedInto: null, seq: SEQ })
      .where(sql`${missions.id} in ${group}`),
  ]
}

/** The mission of a number that has open reports; undefined when there is none. */
export async function findReported(db: Db, number: number): Promise<string | undefined> {
  const [row] = await db
    .select({ mission: reports.missionId })
    .from(reports)
    .where(and(eq(reports.number, number), isNull(reports.settledAt)))
    .limit(1)
  return row?.mission
}
