import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { given, insertRows } from '../import/insert-rows.ts'
import { audit, documents } from '../schema/index.ts'
import { raiseCounter, SEQ } from './decisions.ts'

/** Who asks for a queue. */
export type Reader = { account: string; isAdministrator: boolean }

/** A mission in its queue, as its documents say it. `seen` is the mission's sequence. */
export type ReviewRow = {
  review: unknown
  mission: unknown
  seen: number
  organisation: {
    id: string
    name: string
    url: string | null
    description: string
    verified: number
    /** For administrators, its missions that wait for their first acceptance, appeals left out. */
    waiting: { mission: string; area: string }[]
  }
}

const MOST = 100

/** Whether a territory has somebody who may read a queued mission (`r`): not of its association, nor who refused what is appealed. */
const HAS_READER = sql`exists (select 1 from documents as c
  where c.kind = 'catalyst' and c.gone = 0 and c.channel = r.channel
    and not (r.value ->> 'reason' = 'appeal' and c.account = coalesce(r.value ->> 'refusedBy', ''))
    and not exists (select 1 from documents as own
      where own.kind = 'member' and own.id = (r.value ->> 'organisation') || ':' || c.account))`

/** The missions of an association (`o`) that wait and whose reading its verification spares. */
const WAITING = sql`(select json_group_array(json_object('mission', w.id, 'area', w.area)) from (
  select q.id, q.value ->> 'area' as area from documents as wm
    join documents as q on q.kind = 'review' and q.id = wm.id and q.gone = 0
  where wm.channel = o.id and wm.kind = 'mission' and wm.gone = 0
    and wm.value ->> '$.review.state' = 'waiting' and q.value ->> 'reason' <> 'appeal'
  order by q.value ->> 'since', q.id limit ${MOST}) as w)`

/** The territories that an account animates, in order. */
export async function listOwnAreas(db: Db, account: string): Promise<string[]> {
  const rows = await db.all<{ area: string }>(sql`select value ->> 'area' as area from documents
    where account = ${account} and kind = 'catalyst' and gone = 0 order by area`)
  return rows.map((row) => row.area)
}

/**
 * The missions that an account may read now, those that are due first: of its territories; for an administrator also those past their
 * delay at `now` (ms), and those that nobody else may read. Never those of an association that it is in or was.
 */
export async function listReviews(
  db: Db,
  { account, isAdministrator }: Reader,
  now: number,
): Promise<ReviewRow[]> {
  const rows = await db.all<{ review: string; mission: string; seen: number; organisation: string }>(sql`
    select r.value as review, m.value as mission, m.seq as seen,
      json_object('id', o.id, 'name', o.value ->> 'name', 'url', o.value ->> 'url',
        'description', o.value ->> 'description', 'verified', o.value ->> 'verified',
        'waiting', json(${isAdministrator ? WAITING : sql`'[]'`})) as organisation
    from documents as r
      join documents as m on m.kind = 'mission' and m.id = r.id and m.gone = 0
      join documents as o on o.kind = 'organisation' and o.id = r.value ->> 'organisation'
    where r.kind = 'review' and r.gone = 0
      and (exists (select 1 from documents as c where c.kind = 'catalyst' and c.gone = 0
          and c.channel = r.channel and c.account = ${account})
        or (${isAdministrator ? 1 : 0} and ((r.value ->> 'until') <= ${now} or not ${HAS_READER})))
      and not exists (select 1 from documents as own
        where own.kind = 'member' and own.id = (r.value ->> 'organisation') || ':' || ${account})
    order by r.value ->> 'until', r.id limit ${MOST}`)
  return rows.map(({ seen, ...row }) => ({
    seen,
    review: JSON.parse(row.review),
    mission: JSON.parse(row.mission),
    organisation: JSON.parse(row.organisation),
  }))
}

/** A queued mission of which the administrators have to be told. `late`: past its delay; else nobody may read it. */
export type Unread = { id: string; area: string; late: boolean }

/** Queued missions that the administrators were not told of and have to be, at an instant in ms. */
export async function listUnread(db: Db, now: number): Promise<Unread[]> {
  const rows = await db.all<{ id: string; area: string; late: number }>(sql`
    select r.id, r.value ->> 'area' as area, (r.value ->> 'until') <= ${now} as late from documents as r
    where r.kind = 'review' and r.gone = 0 and not (r.value ->> 'escalated')
      and ((r.value ->> 'until') <= ${now} or not ${HAS_READER})
    order by area, r.id limit ${MOST}`)
  return rows.map((row) => ({ ...row, late: row.late === 1 }))
}

/**
 * Notes that the administrators are told of some queued missions, or that they were not after all. The last answer but one has the id
 * of each that this batch changed: of two jobs at once, one has it.
 */
export function writeEscalated(db: Db, ids: readonly string[], escalated: boolean, at: number): Write[] {
  const wanted = JSON.stringify(ids)
  const action = escalated ? 'review_escalate' : 'review_deescalate'
  const rows = ids.map((id) => ({ seq: 0, at, account: null, action, kind: 'review', id, channel: '' }))
  const channel = sql`(select channel from documents where kind = 'review' and id = ${given('id')})`
  return [
    raiseCounter(db, 'seq', sql`1`),
    db
      .update(documents)
      .set({
        value: sql`json_set(value, '$.escalated', json(${escalated ? 'true' : 'false'}))`,
        version: sql`version + 1`,
        seq: SEQ,
      })
      .where(
        sql`kind = 'review' and gone = 0 and id in (select value from json_each(${wanted}))
          and (value ->> 'escalated') = ${escalated ? 0 : 1}`,
      )
      .returning({ id: documents.id }),
    insertRows(db, audit, rows, { seq: SEQ, channel }),
  ]
}

/** Who reads where, by territory. */
export async function listCatalysts(db: Db): Promise<{ area: string; account: string; email: string }[]> {
  return db.all(sql`select c.value ->> 'area' as area, c.account, a.email from documents as c
    join accounts as a on a.id = c.account where c.kind = 'catalyst' and c.gone = 0 order by area, a.email`)
}

/** What an invitation's page says: the two documents that it rests on; undefined when either is not there. */
export async function findInvitation(
  db: Db,
  organisation: string,
  invitation: string,
): Promise<{ invitation: unknown; organisation: unknown } | undefined> {
  const [row] = await db.all<{ invitation: string; organisation: string }>(sql`
    select i.value as invitation, o.value as organisation from documents as i
      join documents as o on o.kind = 'organisation' and o.id = ${organisation} and o.gone = 0
    where i.kind = 'invitation' and i.id = ${invitation} and i.gone = 0`)
  return row && { invitation: JSON.parse(row.invitation), organisation: JSON.parse(row.organisation) }
}
