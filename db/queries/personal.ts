import { type SQL, sql } from 'drizzle-orm'
import type { Personal } from '#domain/wire/personal.ts'
import type { Db } from '../client.ts'

type Rows = Omit<Personal, 'app' | 'version' | 'exportedAt' | 'account'>

/**
 * Where an account stands, table by table, and what of it its owner is given. Each table with a column that names an account is here and
 * in `writeErasure`: a test fills them all, and looks.
 */
const READS: Record<Exclude<keyof Rows, 'mentions'>, (account: string) => SQL> = {
  sessions: (
    a,
  ) => sql`select json_object('id', id, 'device', device, 'createdDay', created_day, 'usedDay', used_day) as row
    from account_sessions where account_id = ${a}`,
  passkeys: (a) => sql`select json_object('id', id, 'device', device, 'transports', json(transports),
    'createdDay', created_day, 'usedDay', used_day) as row from passkeys where account_id = ${a}`,
  challenges: (a) =>
    sql`select json_object('expiresAt', expires_at) as row from passkey_challenges where account_id = ${a}`,
  documents: (
    a,
  ) => sql`select json_object('kind', kind, 'id', id, 'deleted', json(iif(gone, 'true', 'false')),
    'value', json(value)) as row from documents where account = ${a} or (kind = 'conflict' and value ->> '$.account' = ${a})
    order by kind, id`,
  mutations: (
    a,
  ) => sql`select json_object('id', id, 'name', name, 'at', at, 'device', device, 'code', code, 'reason', reason,
    'details', json(details), 'changed', json(changed)) as row from mutations where account = ${a} order by at, id`,
  audit: (
    a,
  ) => sql`select json_object('at', at, 'action', action, 'kind', kind, 'id', id, 'channel', channel) as row
    from audit where account = ${a} order by seq`,
  mails: (a) =>
    sql`select json_object('kind', kind, 'mission', mission, 'at', at) as row from mails where account = ${a}`,
  photos: (a) => sql`select json_object('hash', hash, 'type', type, 'bytes', bytes, 'at', at) as row
    from photos where account = ${a} order by at`,
}

/** The account's own row, and every row that names it; undefined when there is no such account. */
export async function readPersonal(
  db: Db,
  account: string,
): Promise<(Rows & Pick<Personal, 'account'>) | undefined> {
  const [own] = await db.all<Personal['account']>(sql`
    select id, email, name, language, created_day as createdDay from accounts where id = ${account}`)
  if (own === undefined) return undefined
  const read = Object.entries(READS).map(async ([name, of]) => {
    const rows = await db.all<{ row: string }>(of(account))
    return [name, rows.map(({ row }) => JSON.parse(row))] as const
  })
  const rows = Object.fromEntries(await Promise.all(read)) as Omit<Rows, 'mentions'>
  return { account: own, ...rows, mentions: await listMentions(db, account) }
}

/** Where documents of others name an account: not what they say. */
function listMentions(db: Db, account: string): Promise<Rows['mentions']> {
  return db.all(sql`select d.kind as kind, d.id as id, t.fullkey as path
    from documents as d, json_tree(d.value) as t
    where instr(d.value, ${account}) > 0 and t.atom = ${account} and coalesce(d.account, '') <> ${account}
      and not (d.kind = 'conflict' and d.value ->> '$.account' = ${account})
    order by 1, 2, 3`)
}

/** An organisation that an account is in, and how many others stand with it. */
export type Belonging = {
  organisation: string
  name: string
  others: number
  otherOwners: number
  isOwner: boolean
}

/** The organisations that an account is in. */
export async function listBelongings(db: Db, account: string): Promise<Belonging[]> {
  const rows = await db.all<Omit<Belonging, 'isOwner'> & { isOwner: number }>(sql`
    select m.channel as organisation, coalesce(o.value ->> '$.name', '') as name, m.value ->> '$.role' = 'owner' as isOwner,
      (select count(*) from documents as n where n.channel = m.channel and n.kind = 'member' and n.gone = 0
        and n.account <> ${account}) as others,
      (select count(*) from documents as n where n.channel = m.channel and n.kind = 'member' and n.gone = 0
        and n.account <> ${account} and n.value ->> '$.role' = 'owner') as otherOwners
    from documents as m left join documents as o on o.kind = 'organisation' and o.id = m.channel
    where m.kind = 'member' and m.account = ${account} and m.gone = 0 order by m.channel`)
  return rows.map((row) => ({ ...row, isOwner: row.isOwner === 1 }))
}

/** Steps that an application may still take; any other is over. */
const OPEN = sql`(d.value ->> '$.status' in ('proposed', 'waitlisted', 'offered', 'coming'))`

export type OpenApplication = { organisation: string; mission: string; account: string; status: string }

/** Applications of an account, or to an organisation, that are not over. */
export function listOpenApplications(
  db: Db,
  of: { account: string } | { organisation: string },
): Promise<OpenApplication[]> {
  const whose = 'account' in of ? sql`d.account = ${of.account}` : sql`d.channel = ${of.organisation}`
  return db.all<OpenApplication>(sql`
    select d.channel as organisation, d.parent as mission, d.account as account, d.value ->> '$.status' as status
    from documents as d where ${whose} and d.kind = 'application' and d.gone = 0 and ${OPEN} order by d.id`)
}

/** The missions of an organisation that are not deleted, with the status that their author gave. */
export function listMissionStatuses(
  db: Db,
  organisation: string,
): Promise<{ mission: string; status: string }[]> {
  return db.all(sql`select id as mission, value ->> '$.status' as status from documents
    where channel = ${organisation} and kind = 'mission' and gone = 0 order by id`)
}

/** Ids of accounts that stand anywhere, above one, in their order: what a restored backup may have brought back. */
export async function listAccountsAnywhere(db: Db, after: string, limit: number): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`select id from (
    select id from accounts union select account from documents union select account from mutations)
    where id > ${after} order by id limit ${limit}`)
  return rows.map(({ id }) => id)
}
