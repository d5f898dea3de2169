import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { openDatabase } from '../../db/client.ts'
import { decodePlaces } from '../../db/gazetteer/form.ts'
import { loadGazetteer } from '../../db/gazetteer/load.ts'
import { readCommittedGazetteer } from '../../db/gazetteer/read-committed.ts'
import type { ImportDeps } from '../../db/import/import-deps.ts'
import { openFeed } from '../../db/import/open-feed.ts'
import { runImport } from '../../db/import/run-import.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { FEED_FORMS, type FeedForm, feedText } from '../../db/seeds/feed-text.ts'
import { syntheticFeed } from '../../db/seeds/generate.ts'

const RECORDS = 20_000
const PILOTS = [500, 500, 2000] as const
/** For each form; a busy machine imports fewer records and says how many. */
const LIMIT_MS = 10_000
const TODAY = '2026-11-16'
const CHUNK = 65_536

/**
 * Records a second that an import takes into an instance's own database, the first time and when nothing changed, as a share of
 * what parsing the same text alone takes in the same run. One instance for each form, with all communes.
 */
export async function benchImport(print: (line: string) => void): Promise<void> {
  const { places } = decodePlaces(readCommittedGazetteer())
  for (const form of FEED_FORMS) {
    const textOf = (count: number) => [...feedText(syntheticFeed(count, 1, places, TODAY), form)].join('')
    const instance = await openInstance()
    const count = await countWithin(instance.deps, textOf)
    const text = textOf(count)
    const parsing = await timed(async () => parse(text, form))
    const first = await timed(() => importText(instance.deps, 'bench', text))
    const again = await timed(() => importText(instance.deps, 'bench', text))
    instance.remove()
    const mb = (Buffer.byteLength(text) / 1e6).toFixed(1)
    const name = form === 'json' ? 'JSON.parse' : 'saxes'
    print(`${form}, ${count} records, ${mb} MB; ${name} alone ${rate(count, parsing)}`)
    print(`  first import: ${rate(count, first)}, ${(first / parsing).toFixed(1)} × the time of ${name}`)
    print(`  nothing changed: ${rate(count, again)}, ${(again / parsing).toFixed(1)} × the time of ${name}`)
  }
}

/** How many records two imports take in the time there is, by what small ones took: what each costs, beside what all cost. */
async function countWithin(deps: ImportDeps, textOf: (count: number) => string): Promise<number> {
  const times: number[] = []
  for (const [i, count] of PILOTS.entries()) {
    times.push(await timed(() => importText(deps, `pilot-${i}`, textOf(count))))
  }
  const [, small = 0, large = 0] = times
  const each = Math.max(0.05, (large - small) / (PILOTS[2] - PILOTS[1]))
  return Math.min(RECORDS, Math.max(PILOTS[2], Math.floor(LIMIT_MS / 2 / each)))
}

async function openInstance(): Promise<{ deps: ImportDeps; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'elan-bench-'))
  const db = openDatabase(`file:${join(folder, 'elan.db')}`)
  await migrateDatabase(db, 'db/migrations')
  await loadGazetteer(db, () => {})
  let ids = 0
  const now = Date.parse(`${TODAY}T10:00:00Z`)
  const newId = () => `id-${String(++ids).padStart(9, '0')}`
  const remove = () => {
    db.$client.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { deps: { db, now: () => now + ids, newId, log: () => {} }, remove }
}

async function importText(deps: ImportDeps, id: string, text: string): Promise<void> {
  const run = await runImport(deps, {
    source: { id, name: id, url: null, kind: 'file' },
    origin: `${id} ${deps.newId()}`,
    open: async () => ({ at: 0, batches: (await openFeed(streamOf(text))).batches }),
  })
  if (run.state !== 'applied') throw new Error(`the import is ${run.state}: ${run.message ?? ''}`)
}

function streamOf(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + CHUNK))
      at += CHUNK
    },
  })
}

function parse(text: string, form: FeedForm): void {
  if (form === 'json') return void JSON.parse(text)
  const parser = new SaxesParser({ position: false })
  parser.write(text).close()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function rate(count: number, ms: number): string {
  return `${Math.round((count * 1000) / ms)}/s`
}
