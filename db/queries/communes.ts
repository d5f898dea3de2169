import { and, asc, between, eq, gte, inArray, type SQL, sql } from 'drizzle-orm'
import { foldName } from '#domain/place/fold-name.ts'
import { areasOfPostcode } from '#domain/place/postcode.ts'
import { TOWN_PEOPLE } from '#domain/place/towns-file.ts'
import type { Db } from '../client.ts'
import { communes } from '../schema/index.ts'

export type CommuneRow = typeof communes.$inferSelect

const KM_PER_DEGREE = 111.195

/** A commune by its INSEE code; undefined when COG 2026 has none of that code. */
export async function findCommune(db: Db, insee: string): Promise<CommuneRow | undefined> {
  const [row] = await db.select().from(communes).where(eq(communes.insee, insee))
  return row
}

/** A commune by its INSEE code. Throws Error when there is none: the code came from our own tables. */
export async function getCommune(db: Db, insee: string): Promise<CommuneRow> {
  const row = await findCommune(db, insee)
  if (row === undefined) throw new Error(`no commune ${insee}`)
  return row
}

/**
 * The one commune of a name, however it is spelt, narrowed by postcode or area; former communes and boroughs lead to theirs.
 * The postcode decides between two of a name, and is let go when the area has only one. Undefined when none or several fit:
 * 12 communes are called Sainte-Colombe.
 */
export async function findCommuneNamed(
  db: Db,
  name: string,
  where: { postcode?: string; area?: string } = {},
): Promise<CommuneRow | undefined> {
  const areas = where.area === undefined ? areasOfPostcode(where.postcode ?? '') : [where.area]
  const inAreas = areas.length > 0 ? inArray(communes.area, areas) : undefined
  const folded = foldName(name)
  const named = await db
    .select()
    .from(communes)
    .where(and(eq(communes.folded, folded), inAreas))
  return onlyOne(named, where.postcode) ?? onlyOne(await listFormerly(db, folded, inAreas), where.postcode)
}

/** Communes of an area with all that its file for the phone holds, in order of INSEE code. */
export function listCommunesOfArea(db: Db, area: string): Promise<CommuneRow[]> {
  return db.select().from(communes).where(eq(communes.area, area)).orderBy(asc(communes.insee))
}

/** Communes that a postcode covers, in order of name. */
export async function listCommunesOfPostcode(db: Db, postcode: string): Promise<CommuneRow[]> {
  const rows = await db
    .select()
    .from(communes)
    .where(inArray(communes.area, areasOfPostcode(postcode)))
    .orderBy(asc(communes.folded))
  return rows.filter((row) => row.postcodes.includes(postcode))
}

/** Communes of 2,000 people and more, for the list of towns. */
export function listTowns(db: Db): Promise<CommuneRow[]> {
  return db.select().from(communes).where(gte(communes.population, TOWN_PEOPLE)).orderBy(asc(communes.insee))
}

/** The commune of some areas whose centre is nearest to a position in degrees; undefined when none lies within `km`. */
export async function findNearestCommune(
  db: Db,
  at: { lat: number; lon: number },
  areas: readonly string[],
  km = 20,
): Promise<CommuneRow | undefined> {
  const east = Math.max(0.01, Math.cos((at.lat * Math.PI) / 180))
  const [north, wide] = [km / KM_PER_DEGREE, km / KM_PER_DEGREE / east]
  const square = squareTo(at, east * east)
  const [row] = await db
    .select()
    .from(communes)
    .where(
      and(
        inArray(communes.area, [...areas]),
        between(communes.lat, at.lat - north, at.lat + north),
        between(communes.lon, at.lon - wide, at.lon + wide),
        sql`${square} <= ${north * north}`,
      ),
    )
    .orderBy(asc(square))
    .limit(1)
  return row
}

/** Square of the distance in degrees northwards, with + - * / only: other functions differ between SQLite builds. */
function squareTo({ lat, lon }: { lat: number; lon: number }, east2: number): SQL {
  const [y, x] = [sql`(${communes.lat} - ${lat})`, sql`(${communes.lon} - ${lon})`]
  return sql`(${y} * ${y} + ${east2} * ${x} * ${x})`
}

function listFormerly(db: Db, folded: string, inAreas: SQL | undefined): Promise<CommuneRow[]> {
  return db
    .select()
    .from(communes)
    .where(and(sql`${communes.synonyms} <> '[]'`, inAreas))
    .then((rows) => rows.filter((row) => row.synonyms.some((synonym) => foldName(synonym) === folded)))
}

function onlyOne(rows: readonly CommuneRow[], postcode?: string): CommuneRow | undefined {
  const covered = rows.filter((row) => row.postcodes.includes(postcode ?? ''))
  const left = covered.length > 0 ? covered : rows
  return left.length === 1 ? left[0] : undefined
}
