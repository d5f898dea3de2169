/** `npm run missions:import -- <file|url>…`: missions of feeds into the instance. See `--help`. */
import { createInterface } from 'node:readline/promises'
import type { Db } from '../client.ts'
import { commit } from '../commit.ts'
import { expireMissions } from '../import/expire-missions.ts'
import { summarise } from '../import/outcome.ts'
import { acceptRun, type Reading, runImport } from '../import/run-import.ts'
import { upsertSetting } from '../queries/catalogues.ts'
import { deleteAsOf, findRun, findSource, type ImportRun } from '../queries/imports.ts'
import { type LazyInstance, makeInstance } from './missions-import/open-instance.ts'
import { openOrigin, toWrongCommand } from './missions-import/open-origin.ts'
import { type Options, readOptions, WrongCommand } from './missions-import/options.ts'
import { makeProgress, type Progress } from './missions-import/progress.ts'
import { reportLines, writeReport } from './missions-import/report.ts'

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
  const progress = makeProgress()
  const instance = makeInstance(options, progress)
  try {
    const runs =
      options.accept === undefined
        ? await importAll(instance, options, progress)
        : [await accept(instance, options.accept, options, progress)]
    const isClockOnly = options.origins.length === 0 && options.accept === undefined
    if (runs.length === 0 && !isClockOnly) return
    const { db, now } = await instance.get()
    if (runs.some((one) => one.state === 'applied') || isClockOnly) {
      await setClock(db, options)
      await expireMissions(db, now())
    }
    progress.end()
    await tell(db, runs, options)
  } finally {
    progress.end()
    await instance.close()
  }
}

/** One after the other: what cannot be read says so, changes nothing, and does not keep the others out. */
async function importAll(instance: LazyInstance, options: Options, progress: Progress): Promise<ImportRun[]> {
  const runs: ImportRun[] = []
  for (const origin of options.origins) {
    try {
      const reading = await openOrigin({ fetch }, origin, options)
      runs.push(await importOne(instance, reading, options, progress))
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
  instance: LazyInstance,
  reading: Reading,
  { words, json }: Options,
  progress: Progress,
): Promise<ImportRun> {
  const { name } = reading.source
  let records = 0
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !json
  const mayShrink = (before: number, after: number) =>
    ask(words.shrinkQuestion(name, before, after), progress)
  return runImport(await instance.get(), {
    ...reading,
    ...(canAsk ? { mayShrink } : {}),
    onProgress(step, position) {
      if (step === 'reading') records = position
      const line =
        step === 'reading' ? words.reading(position) : words.applying(position + 1, records || position + 1)
      progress.tell(line)
    },
  })
}

async function accept(
  instance: LazyInstance,
  id: string,
  { words }: Options,
  progress: Progress,
): Promise<ImportRun> {
  const deps = await instance.get()
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
  } else {
    for (const one of runs) for (const line of await reportLines(db, one, words)) console.log(line)
  }
  for (const { sourceId, counts, id } of held) {
    console.error(words.held(sourceId, counts.before ?? 0, counts.after ?? 0, id))
  }
}

async function ask(question: string, progress: Progress): Promise<boolean> {
  progress.end()
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return /^(o|oui|y|yes)$/i.test(answer.trim())
}
