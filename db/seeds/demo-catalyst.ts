import { sql } from 'drizzle-orm'
import { catalystId } from '#domain/work/documents.ts'
import type { Db } from '../client.ts'
import { commit } from '../commit.ts'
import { findAccountByEmail, insertAccount } from '../queries/accounts.ts'
import { raiseCounter, SEQ } from '../queries/decisions.ts'
import { documents } from '../schema/index.ts'

/** Who reads in the demonstration: nobody can receive a mail at `.example`, except in the local mailbox. */
export const DEMO_CATALYST = { email: 'relais.35@elan.example', area: '35' } as const

/**
 * Gives the demonstration its one reader, and takes them away from an instance that has a real source: there, nobody would answer for
 * the territory. A second call writes nothing. Returns whether it wrote.
 */
export async function standDemoCatalyst(
  db: Db,
  { now, newId, isDemo }: { now: number; newId: () => string; isDemo: boolean },
): Promise<boolean> {
  const { email, area } = DEMO_CATALYST
  const known = await findAccountByEmail(db, email)
  const wanted = isDemo && !(await hasSource(db))
  if (known === undefined && !wanted) return false
  const account = known?.id ?? newId()
  const standing = await isStanding(db, catalystId(area, account))
  if (standing === wanted) return false
  const row = { kind: 'catalyst', id: catalystId(area, account), channel: `area:${area}`, account }
  const set = { gone: !wanted, version: sql`${documents.version} + 1`, seq: SEQ }
  await commit(db, [
    ...(known === undefined
      ? [insertAccount(db, { id: account, email, language: 'fr', createdDay: Math.floor(now / 86_400_000) })]
      : []),
    raiseCounter(db, 'seq', sql`1`),
    db
      .insert(documents)
      .values({ ...row, version: 1, seq: SEQ, gone: false, value: { area, account }, writers: {} })
      .onConflictDoUpdate({ target: [documents.kind, documents.id], set }),
  ])
  return true
}

async function isStanding(db: Db, id: string): Promise<boolean> {
  const rows = await db.all(sql`select 1 from documents where kind = 'catalyst' and id = ${id} and gone = 0`)
  return rows.length > 0
}

async function hasSource(db: Db): Promise<boolean> {
  const rows = await db.all(sql`select 1 from sources where kind <> 'example' and id <> 'elan' limit 1`)
  return rows.length > 0
}
