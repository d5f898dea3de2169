import { sql } from 'drizzle-orm'
import type { DocValue } from '#domain/work/documents.ts'
import type { Db } from '../client.ts'

type Mission = DocValue<'mission'>
export type Reader = { email: string; language: 'fr' | 'en' }

/** What a mail says of a mission: its document and its organisation's id and name. `isPublic`: citizens see it now. */
export type Told = { mission: Mission; organisation: string; name: string; isPublic: boolean }

/** A mission that stands, with its organisation's name. */
export async function findTold(db: Db, mission: string): Promise<Told | undefined> {
  const [row] = await db.all<{ mission: string; organisation: string; name: string; isPublic: number }>(sql`
    select m.value as mission, o.id as organisation, o.value ->> 'name' as name,
      exists (select 1 from missions where id = m.id and status = 'published' and visibility = 'public') as isPublic
    from documents as m join documents as o on o.kind = 'organisation' and o.id = m.channel and o.gone = 0
    where m.kind = 'mission' and m.id = ${mission} and m.gone = 0`)
  return row && { ...row, mission: JSON.parse(row.mission), isPublic: row.isPublic === 1 }
}

/** Whoever wrote or published a mission last, while they are in its organisation; else its owners. */
export async function listAuthors(db: Db, mission: string, organisation: string): Promise<Reader[]> {
  return db.all<Reader>(sql`
    with author as (select account from audit where kind = 'mission' and id = ${mission}
        and action in ('mission_create', 'mission_edit', 'mission_status', 'mission_restore', 'mission_appeal', 'conflict_settle')
        order by seq desc limit 1),
      members as (select account, value ->> 'role' as role from documents
        where kind = 'member' and channel = ${organisation} and gone = 0)
    select email, language from members as m join accounts as a on a.id = m.account
    where m.account in (select account from author)
      or m.role = 'owner' and not exists (select 1 from members where account in (select account from author))
    order by email`)
}

/** Whoever proposed their help, as long as they have an account, with their application and what it is for; `isGone`: the mission was deleted. */
export type Applicant = Reader & {
  application: DocValue<'application'>
  mission: Mission
  isGone: boolean
  name: string
}

/** Who proposed their help for a mission, and where they stand. */
export async function findApplicant(
  db: Db,
  mission: string,
  account: string,
): Promise<Applicant | undefined> {
  const [row] = await db.all<Reader & Record<'application' | 'mission' | 'name', string> & { gone: number }>(
    sql`select a.value as application, m.value as mission, m.gone as gone, o.value ->> 'name' as name, email, language
      from documents as a
        join documents as m on m.kind = 'mission' and m.id = a.parent
        join documents as o on o.kind = 'organisation' and o.id = a.channel
        join accounts as who on who.id = a.account
      where a.kind = 'application' and a.parent = ${mission} and a.account = ${account} and a.gone = 0`,
  )
  if (row === undefined) return undefined
  const { gone, ...said } = row
  return {
    ...said,
    application: JSON.parse(row.application),
    mission: JSON.parse(row.mission),
    isGone: gone === 1,
  }
}

/** How many wait for an answer of a mission's association, how many withdrew, and by when (ms) the first answer is due. */
export type Proposals = { proposed: number; withdrawn: number; answerBy: number | null }

/** Counts who proposed themselves for a mission. */
export async function countProposals(db: Db, mission: string): Promise<Proposals> {
  const [row] = await db.all<Proposals>(sql`
    select count(*) filter (where status = 'proposed') as proposed, count(*) filter (where status = 'withdrawn') as withdrawn,
      min(answerBy) filter (where status = 'proposed') as answerBy
    from (select value ->> '$.status' as status, value ->> '$.answerBy' as answerBy from documents
      where parent = ${mission} and kind = 'application' and gone = 0)`)
  return row ?? { proposed: 0, withdrawn: 0, answerBy: null }
}
