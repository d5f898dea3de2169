import { type SQL, sql } from 'drizzle-orm'
import type { Doc } from '#domain/work/documents.ts'
import type { Db } from '../client.ts'
import { DOCUMENT, readFlags } from './documents.ts'

/** Ends of mutations, as a pull tells them. */
export type RecordedOutcome = {
  id: string
  code: 'applied' | 'already' | 'conflict' | 'refused'
  reason: string | null
  details: string[]
  seq: number
}

/** Recorded ends of an account's own mutations among some ids. */
export async function listOutcomes(
  db: Db,
  account: string,
  ids: readonly string[],
): Promise<RecordedOutcome[]> {
  if (ids.length === 0) return []
  const rows = await db.all<Omit<RecordedOutcome, 'details'> & { details: string }>(sql`
    select m.id as id, code, reason, details, seq from json_each(${JSON.stringify(ids)}) as given
      join mutations as m on m.id = given.value where m.account = ${account} order by seq, m.id`)
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) }))
}

const EPOCH = sql<string>`coalesce((select value from settings where name = 'epoch'), '')`

/** Which life of the database this is: a restored backup begins another one. */
export async function findEpoch(db: Db): Promise<string> {
  const [row] = await db.all<{ epoch: string }>(sql`select ${EPOCH} as epoch`)
  return row?.epoch ?? ''
}

/**
 * A page of what an account may read above a sequence, with the state of the database at that same instant. `channels` are the
 * organisations that it is in, each with how often its devices began anew, `areas` the territories that it animates, both sorted; `floor`: tombstones up to it may be gone.
 */
export type PullPage = {
  head: number
  epoch: string
  floor: number
  channels: string[]
  areas: string[]
  docs: Doc[]
  more: boolean
}

/**
 * What an account who is coming reads of a mission `m` beyond what is public, made out of its application `a`. Each field stands here
 * by name: nothing else of the association's document leaves the database this way.
 */
const SHEET: SQL = sql`json_object('kind', 'sheet', 'id', m.id, 'seq', max(a.seq, m.seq),
  'gone', a.gone or a.value ->> '$.status' <> 'coming', 'writers', json_object(), 'value', json_object(
    'organisation', m.channel, 'mission', m.id,
    'status', iif(m.gone, 'closed', m.value ->> '$.status'), 'title', m.value ->> '$.texts.title',
    'contact', m.value ->> '$.texts.contact', 'access', m.value ->> '$.texts.access',
    'street', m.value ->> '$.facts.place.street', 'commune', m.value ->> '$.facts.place.commune',
    'postcode', m.value ->> '$.facts.place.postcode'))`

/**
 * Reads one page in one statement: documents above `after`, in order of sequence, about `most` of them, never cut within a
 * sequence: those of the account's organisations, its own applications with a sheet for each, and what came of their dates. Membership is read there too, so that
 * who was removed gets nothing more.
 */
export async function readPullPage(
  db: Db,
  { account, after, most }: { account: string; after: number; most: number },
): Promise<PullPage> {
  const mine = sql`(select channel from documents where account = ${account} and kind = 'member' and gone = 0)`
  const sheets = sql`documents as a join documents as m on m.kind = 'mission' and m.id = a.parent`
  const isOwn = sql`a.account = ${account} and a.kind = 'application'`
  const isMine = sql`a.account = ${account} and a.kind in ('application', 'attendance')`
  const [row] = await db.all<Record<'channels' | 'areas' | 'docs' | 'epoch', string> & Numbers>(sql`
    with
      above(kind, id, seq) as (
        select kind, id, seq from documents where channel in ${mine} and seq > ${after}
        union select kind, id, seq from documents as a where ${isMine} and seq > ${after}
        union all select 'sheet', m.id, max(a.seq, m.seq) from ${sheets}
          where ${isOwn} and max(a.seq, m.seq) > ${after}),
      page(last) as (select coalesce((select seq from above order by seq limit 1 offset ${most - 1}), 9007199254740991))
    select
      coalesce((select value from counters where name = 'seq'), 0) as head,
      ${EPOCH} as epoch,
      coalesce((select cast(value as integer) from settings where name = 'floor'), 0) as floor,
      (select json_group_array(channel || coalesce('#' || (select count from fresh_copies as f
        where f.channel = m.channel), '')) from (select channel from ${mine} order by channel) as m) as channels,
      (select json_group_array(substr(channel, 6)) from (select channel from documents
        where account = ${account} and kind = 'catalyst' and gone = 0 order by channel)) as areas,
      (select json_group_array(json(doc)) from (
        select above.seq as seq, above.kind as kind, above.id as id,
          case above.kind
            when 'sheet' then (select ${SHEET} from ${sheets} where ${isOwn} and m.id = above.id)
            else (select ${DOCUMENT} from documents as d where d.kind = above.kind and d.id = above.id)
          end as doc
        from above, page where above.seq <= page.last order by 1, 2, 3)) as docs,
      (select exists (select 1 from above, page where above.seq > page.last)) as more`)
  if (row === undefined) throw new Error('the database answered nothing')
  const docs = (JSON.parse(row.docs) as (Doc & { version?: number })[]).map(({ version: _, ...doc }) =>
    readFlags(doc as Doc),
  )
  return {
    head: row.head,
    epoch: row.epoch,
    floor: row.floor,
    channels: JSON.parse(row.channels),
    areas: JSON.parse(row.areas),
    docs,
    more: row.more === 1,
  }
}

type Numbers = Record<'head' | 'floor' | 'more', number>
