import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { dayAt, isoOf } from '#domain/days.ts'
import { OWN_SOURCE } from '#domain/work/own-source.ts'
import type { Db } from '../client.ts'
import { commit } from '../commit.ts'
import { listKnown } from '../import/members.ts'
import { planSlice } from '../import/plan-slice.ts'
import type { StagedRecord } from '../import/staged-record.ts'
import { makeCounters, settleGroups, withCounters, writeStanding } from '../import/standing-writes.ts'
import { communes, missions } from '../schema/index.ts'
import { listExampleCommunes } from './read-examples.ts'
import { EXAMPLE_SOURCE, type ExampleCommune, stageExamples } from './stage-examples.ts'

const SLICE = 100

type Known = { clientId: string; contentHash: string; seatsLeft: number | null; visibility: string }

/**
 * Puts the demonstration in the database, or rolls its dates on to the day of `now` (ms), through the same writes as an
 * import: ids and numbers stay, only what changed gets a sequence, a second load of a day writes nothing. Does nothing while a
 * real source has a public mission; what is written in Élan itself is none, so that one need does not empty the demonstration. The gazetteer has to be loaded. Returns how many missions it wrote.
 */
export async function loadExamples(
  db: Db,
  { now, newId }: { now: number; newId: () => string },
): Promise<number> {
  if (await hasRealMission(db)) return 0
  const day = dayAt(now, 'Europe/Paris')
  const records = await stageExamples(day, await readCommunes(db))
  const known = new Map((await listExamples(db)).map((one) => [one.clientId, one]))
  const changed = records.filter((record) => !isSame(record, known.get(record.mission.clientId)))
  const planner = { db, newId, at: now, today: isoOf(day), kind: 'example' as const }
  for (let from = 0; from < changed.length; from += SLICE) {
    await commit(db, (await planSlice(planner, changed.slice(from, from + SLICE))).writes)
  }
  const names = new Set(records.map((record) => record.mission.clientId))
  const left = [...known.values()].filter((one) => one.visibility === 'public' && !names.has(one.clientId))
  await hideLeft(db, left, planner.today)
  return changed.length + left.length
}

function isSame(record: StagedRecord, known: Known | undefined): boolean {
  return (
    known !== undefined &&
    known.visibility === 'public' &&
    known.contentHash === record.contentHash &&
    known.seatsLeft === record.mission.seatsLeft
  )
}

/** Hides examples that a newer version of the project no longer has. */
async function hideLeft(db: Db, left: readonly Known[], today: string): Promise<void> {
  if (left.length === 0) return
  const members = await listKnown(
    db,
    left.map(({ clientId }) => ({ sourceId: EXAMPLE_SOURCE.id, clientId })),
  )
  const counters = makeCounters(db)
  const gone = settleGroups(
    members.map((member) => ({ ...member, isPresent: false })),
    today,
  )
  await commit(
    db,
    withCounters(
      counters,
      gone.flatMap((change) => writeStanding(db, change, counters)),
    ),
  )
}

async function hasRealMission(db: Db): Promise<boolean> {
  const real = and(
    eq(missions.status, 'published'),
    eq(missions.visibility, 'public'),
    eq(missions.example, false),
    ne(missions.sourceId, OWN_SOURCE.id),
  )
  const rows = await db.select({ one: sql`1` }).from(missions).where(real).limit(1)
  return rows.length > 0
}

function listExamples(db: Db): Promise<Known[]> {
  const { clientId, contentHash, seatsLeft, visibility } = missions
  return db
    .select({ clientId, contentHash, seatsLeft, visibility })
    .from(missions)
    .where(eq(missions.sourceId, EXAMPLE_SOURCE.id))
}

async function readCommunes(db: Db): Promise<Map<string, ExampleCommune>> {
  const { insee, name, area, lat, lon, precision, postcodes } = communes
  const rows = await db
    .select({ insee, name, area, lat, lon, precision, postcodes })
    .from(communes)
    .where(inArray(insee, listExampleCommunes()))
  return new Map(rows.map((row) => [row.insee, row]))
}
