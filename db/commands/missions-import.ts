/** `npm run missions:import -- <file|url>…`: missions of feeds into the instance. See `--help`. */
import { mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { uuidV7 } from '#domain/uuid.ts'
import { type Db, openDatabase } from '../client.ts'
import { commit } from '../commit.ts'
import { loadGazetteer } from '../gazetteer/load.ts'
import { expireMissions } from '../import/expire-missions.ts'
import { summarise } from '../import/outcome.ts'
import type { PullDeps } from '../import/read-source.ts'
import { acceptRun, type Reading, runImport } from '../import/run-import.ts'
import { migrateDatabase } from '../migrate.ts'
import { findSetting, upsertSetting } from '../queries/catalogues.ts'
import { deleteAsOf, findRun, findSource, type ImportRun } from '../queries/imports.ts'
import { openOrigin, toWrongCommand } from './missions-import/open-origin.ts'
import { type Options, readOptions, WrongCommand } from './missions-import/options.ts'
import { makeProgress, type Progress } from './missions-import/progress.ts'
import { reportLines, writeReport } from './missions-import/report.ts'

const DAY_MS = 86_400_000

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(options.words.usage)
  else await run(options)
} catch (error) {
  if (!(error instanceof WrongCommand)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function run(options: Options): Promise<void> {
  const dataDir = process.env.DATA_DIR || '.data'
  mkdirSync(dataDir, { recursive: true })
  const db = openDatabase(process.env.DATABASE_URL || `file:${dataDir}/elan.db`, process.env.DATABASE_TOKEN)
  const progress = makeProgress()
  try {
    await migrateDatabase(db, 'db/migrations')
    await loadGazetteer(db, (done, total) => progress.tell(options.words.gazetteer(done, total)))
    const deps = await makeDeps(db, options)
    const runs =
      options.accept === undefined
        ? await importAll(deps, options, progress)
        : [await accept(deps, options, progress)]
    if (runs.some((one) => one.state === 'applied') || options.origins.length === 0) {
      await setClock(db, options)
      await expireMissions(db, deps.now())
    }
    progress.end()
    await tell(db, runs, options)
  } finally {
    progress.end()
    db.$client.close()
  }
}

async function makeDeps(db: Db, { asOf }: Options): Promise<PullDeps> {
  const set = asOf === 'off' ? undefined : (asOf ?? (await findSetting(db, 'as_of')))
  const now = () => (set === undefined ? Date.now() : Date.parse(`${set}T00:00:00Z`) + (Date.now() % DAY_MS))
  const newId = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
  return { db, now, newId, log: () => {}, fetch }
}

/** One after the other: what cannot be read says so, changes nothing, and does not keep the others out. */
async function importAll(deps: PullDeps, options: Options, progress: Progress): Promise<ImportRun[]> {
  const runs: ImportRun[] = []
  for (const origin of options.origins) {
    try {
      runs.push(await importOne(deps, origin, options, progress))
    } catch (error) {
      const wrong = toWrongCommand(error, origin, options)
      if (!(wrong instanceof WrongCommand)) throw wrong
      progress.end()
      console.error(`${wrong.message} ${options.words.nothingChanged}`)
      process.exitCode = 1
    }
  }
  return runs
}

async function importOne(
  deps: PullDeps,
  origin: string,
  options: Options,
  progress: Progress,
): Promise<ImportRun> {
  const { words } = options
  const reading = await openOrigin(deps, origin, options)
  const { name } = reading.source
  let records = 0
  const asked: Partial<Reading> =
    process.stdin.isTTY && process.stdout.isTTY && !options.json
      ? { mayShrink: (before, after) => ask(words.shrinkQuestion(name, before, after), progress) }
      : {}
  return runImport(deps, {
    ...reading,
    ...asked,
    onProgress(step, position) {
      if (step === 'reading') records = position
      progress.tell(
        step === 'reading' ? words.reading(position) : words.applying(position + 1, records || position + 1),
      )
    },
  })
}

async function accept(
  deps: PullDeps,
  { accept: id = '', words }: Options,
  progress: Progress,
): Promise<ImportRun> {
  const held = await findRun(deps.db, id)
  if (held?.state !== 'held') throw new WrongCommand(words.noHeldRun(id))
  const source = (await findSource(deps.db, held.sourceId)) ?? {
    id: held.sourceId,
    name: held.sourceId,
    url: null,
  }
  const kind = source.url === null ? 'file' : 'feed'
  return acceptRun(deps, id, { ...source, kind }, (position) =>
    progress.tell(words.applying(position + 1, held.counts.read ?? position + 1)),
  )
}

async function setClock(db: Db, { asOf }: Options): Promise<void> {
  if (asOf === undefined) return
  await commit(db, [asOf === 'off' ? deleteAsOf(db) : upsertSetting(db, 'as_of', asOf)])
}

async function tell(db: Db, runs: readonly ImportRun[], { json, report, words }: Options): Promise<void> {
  const held = runs.filter((one) => one.state === 'held')
  if (held.length > 0) process.exitCode = 1
  if (report !== undefined) {
    await writeReport(db, runs, report, words).catch(() => {
      console.error(words.reportUnwritable(report))
      process.exitCode = 1
    })
  }
  if (json) {
    const each = runs.map((one) => ({
      run: one.id,
      source: one.sourceId,
      state: one.state,
      ...summarise([one]),
    }))
    console.log(JSON.stringify({ ...summarise(runs), runs: each }))
  }
  for (const one of runs) {
    if (!json) for (const line of await reportLines(db, one, words)) console.log(line)
  }
  for (const one of held) {
    const { before = 0, after = 0 } = one.counts
    console.error(words.held(one.sourceId, before, after, one.id))
  }
}

async function ask(question: string, progress: Progress): Promise<boolean> {
  progress.end()
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return /^(o|oui|y|yes)$/i.test(answer.trim())
}
