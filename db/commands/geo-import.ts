/** `npm run geo:import -- <file|url>`: exact positions of communes over those that come with the project. */
import { mkdirSync, readFileSync } from 'node:fs'
import { openDatabase } from '../client.ts'
import { type ImportedPositions, importPositions, type Spread } from '../gazetteer/import-positions.ts'
import { loadGazetteer } from '../gazetteer/load.ts'
import { WrongPositions } from '../gazetteer/read-positions.ts'
import { migrateDatabase } from '../migrate.ts'

const USAGE = 'Say which file or address: npm run geo:import -- <file|url>'

try {
  await run(process.argv[2])
} catch (error) {
  if (!(error instanceof WrongPositions)) throw error
  console.error(`${error.message} Nothing was changed.`)
  process.exitCode = 1
}

async function run(origin: string | undefined): Promise<void> {
  if (origin === undefined) throw new WrongPositions(USAGE.concat('.'))
  const text = await read(origin)
  const dataDir = process.env.DATA_DIR || '.data'
  mkdirSync(dataDir, { recursive: true })
  const db = openDatabase(process.env.DATABASE_URL || `file:${dataDir}/elan.db`, process.env.DATABASE_TOKEN)
  try {
    await migrateDatabase(db, 'db/migrations')
    await loadGazetteer(db)
    tell(await importPositions(db, text, origin))
  } finally {
    db.$client.close()
  }
}

async function read(origin: string): Promise<string> {
  if (!/^https?:/.test(origin)) return readGiven(origin)
  const answer = await fetch(origin).catch((cause) => {
    throw new WrongPositions(`${origin} cannot be reached.`, { cause })
  })
  if (!answer.ok) throw new WrongPositions(`${origin} answers ${answer.status}.`)
  return answer.text()
}

function readGiven(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new WrongPositions(`${file} cannot be read.`, { cause })
  }
}

function tell({ moved, unchanged, silent, unknown, located, estimated }: ImportedPositions): void {
  console.log(`${moved} communes moved, ${unchanged} stay where they were.`)
  if (located.count > 0) console.log(`Those that were located: ${spread(located)}.`)
  if (estimated.count > 0) console.log(`Those that were estimated: ${spread(estimated)}.`)
  if (silent > 0) console.log(`${silent} records have no position.`)
  if (unknown > 0) console.log(`${unknown} codes are no communes of COG 2026, such as boroughs: left out.`)
}

function spread({ count, median, p95 }: Spread): string {
  return `${count}, median ${median.toFixed(1)} km, 95 % within ${p95.toFixed(1)} km`
}
