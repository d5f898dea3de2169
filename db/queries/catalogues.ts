import { and, eq, lte, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { catalogues, retiredBlobs, settings, sources } from '../schema/index.ts'

/** A catalogue's row as its builder knows it; `state` is what the builder stored, null before the first build. */
export type StoredCatalogue = { area: string; builtSeq: number; state: unknown }

/** The right to build an area: what stood there, and the fence that every write of this builder names. */
export type Lease = StoredCatalogue & { fence: number }

/** How long a builder that says nothing keeps its lease, in ms. */
export const LEASE_MS = 60_000

/** Gives each of some areas its row, where it has none. */
export function insertCatalogues(db: Db, areas: readonly string[]): Write {
  return db
    .insert(catalogues)
    .values(areas.map((area) => ({ area, builtSeq: 0, leaseUntil: 0, fence: 0 })))
    .onConflictDoNothing()
}

/** An area's row; undefined before `insertCatalogues`. */
export async function findCatalogue(db: Db, area: string): Promise<StoredCatalogue | undefined> {
  const [row] = await db
    .select({ area: catalogues.area, builtSeq: catalogues.builtSeq, state: catalogues.index })
    .from(catalogues)
    .where(eq(catalogues.area, area))
  return row
}

/** All rows with what was built, in order of area. */
export async function listCatalogues(db: Db): Promise<StoredCatalogue[]> {
  return db
    .select({ area: catalogues.area, builtSeq: catalogues.builtSeq, state: catalogues.index })
    .from(catalogues)
    .orderBy(catalogues.area)
}

/** Which areas are built, up to which sequence, and over which version of the communes. */
export async function listBuilt(
  db: Db,
): Promise<{ area: string; isBuilt: boolean; builtSeq: number; geo: string | null }[]> {
  const rows = await db
    .select({
      area: catalogues.area,
      isBuilt: sql<number>`${catalogues.index} is not null`,
      builtSeq: catalogues.builtSeq,
      geo: sql<string | null>`json_extract(${catalogues.index}, '$.geo')`,
    })
    .from(catalogues)
    .orderBy(catalogues.area)
  return rows.map((row) => ({ ...row, isBuilt: row.isBuilt === 1 }))
}

/**
 * Takes the lease of an area unless a builder holds it; the answer of `commit` has one row then, for `leaseOf`. A lease that
 * ends later than any could is one of a clock that was set back, and counts as over.
 */
export function claimCatalogue(db: Db, area: string, holder: string, now: number): Write {
  return db
    .update(catalogues)
    .set({ leaseHolder: holder, leaseUntil: now + LEASE_MS, fence: sql`${catalogues.fence} + 1` })
    .where(
      and(
        eq(catalogues.area, area),
        sql`(${catalogues.leaseUntil} <= ${now} or ${catalogues.leaseUntil} > ${now + LEASE_MS})`,
      ),
    )
    .returning({ fence: catalogues.fence, builtSeq: catalogues.builtSeq, state: catalogues.index })
}

/** The lease that `claimCatalogue` took; undefined when another builder holds it. */
export function leaseOf(area: string, rows: readonly ArrayLike<unknown>[]): Lease | undefined {
  const [row] = rows
  if (row === undefined) return undefined
  const state: unknown = row[2] === null ? null : JSON.parse(String(row[2]))
  return { area, fence: Number(row[0]), builtSeq: Number(row[1]), state }
}

type Saved = { area: string; fence: number; builtSeq: number; state: unknown; leaseUntil: number }

/** Stores what was built; changes no row when another builder has taken the area since. */
export function saveCatalogue(db: Db, { area, fence, builtSeq, state, leaseUntil }: Saved): Write {
  return db
    .update(catalogues)
    .set({ builtSeq, index: state, leaseUntil })
    .where(and(eq(catalogues.area, area), eq(catalogues.fence, fence)))
}

/** Gives an area back, when the lease is still this builder's. */
export function releaseCatalogue(db: Db, { area, fence }: Pick<Lease, 'area' | 'fence'>): Write {
  return db
    .update(catalogues)
    .set({ leaseUntil: 0, leaseHolder: null })
    .where(and(eq(catalogues.area, area), eq(catalogues.fence, fence)))
}

/**
 * Records blobs as named by no index: those about to be put, so that a crash leaves none behind unknown, and those that an index
 * named before. With a lease, only while it is this builder's.
 */
export function retireBlobs(db: Db, hashes: readonly string[], now: number, lease?: Lease): Write {
  const all = sql`select value, ${now} from json_each(${JSON.stringify(hashes)}) where ${isHeld(lease)}`
  return db
    .insert(retiredBlobs)
    .select(all)
    .onConflictDoUpdate({ target: retiredBlobs.hash, set: { retiredAt: now } })
}

/** Takes blobs that an index names now from that record, while the lease is this builder's. */
export function keepBlobs(db: Db, hashes: readonly string[], lease?: Lease): Write {
  const named = sql`${retiredBlobs.hash} in (select value from json_each(${JSON.stringify(hashes)}))`
  return db.delete(retiredBlobs).where(and(named, isHeld(lease)))
}

function isHeld(lease: Lease | undefined): SQL {
  if (lease === undefined) return sql`true`
  return sql`exists (select 1 from catalogues where area = ${lease.area} and fence = ${lease.fence})`
}

/** Blobs that were retired at or before an instant, oldest first. */
export async function listRetiredBlobs(db: Db, until: number, limit: number): Promise<string[]> {
  const rows = await db
    .select({ hash: retiredBlobs.hash })
    .from(retiredBlobs)
    .where(lte(retiredBlobs.retiredAt, until))
    .orderBy(retiredBlobs.retiredAt, retiredBlobs.hash)
    .limit(limit)
  return rows.map((row) => row.hash)
}

/** Whether a catalogue or a setting names a blob, or it was recorded after `until`: then it must stay. */
export async function isBlobWanted(db: Db, hash: string, until: number): Promise<boolean> {
  const [row] = await db.all<{ wanted: number }>(sql`
    select (${isNamed(sql`${hash}`)}
      or exists (select 1 from retired_blobs where hash = ${hash} and retired_at > ${until})) as wanted`)
  return row?.wanted === 1
}

/** Takes a blob from the record, unless it was recorded again after `until`. */
export function forgetBlob(db: Db, hash: string, until: number): Write {
  return db.delete(retiredBlobs).where(and(eq(retiredBlobs.hash, hash), lte(retiredBlobs.retiredAt, until)))
}

/** Whether the text of any state or setting holds a hash: 64 hexadecimal digits stand there for nothing else. */
function isNamed(hash: SQL): SQL {
  return sql`(exists (select 1 from catalogues where instr("index", ${hash}) > 0)
    or exists (select 1 from settings where instr(value, ${hash}) > 0))`
}

/** A setting of the instance; undefined when it was never set. */
export async function findSetting(db: Db, name: string): Promise<string | undefined> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.name, name))
  return row?.value
}

/** Sets a setting. */
export function upsertSetting(db: Db, name: string, value: string): Write {
  return db
    .insert(settings)
    .values({ name, value })
    .onConflictDoUpdate({ target: settings.name, set: { value } })
}

/** Sources that were read, with the instant in ms of the last time, in order of id. */
export async function listReadSources(db: Db): Promise<{ id: string; name: string; lastReadAt: number }[]> {
  const rows = await db
    .select({ id: sources.id, name: sources.name, lastReadAt: sources.lastReadAt })
    .from(sources)
    .orderBy(sources.id)
  return rows.flatMap(({ lastReadAt, ...row }) => (lastReadAt === null ? [] : [{ ...row, lastReadAt }]))
}
