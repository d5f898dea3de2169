import { dayAt, isoOf } from '#domain/days.ts'
import { commit } from '../commit.ts'
import {
  type Counts,
  countRepeated,
  deleteOlderReports,
  deleteStaged,
  dropRepeated,
  type ImportRun,
  listAbsent,
  listOpenRuns,
  listStaged,
  touchSources,
  updateRun,
  upsertSource,
} from '../queries/imports.ts'
import { breathe } from './breathe.ts'
import { hideExamples } from './hide-examples.ts'
import type { ImportDeps, ReadSource } from './import-deps.ts'
import { planSlice } from './plan-slice.ts'
import { restand } from './restand.ts'

const SLICE = 50
const ABSENT_SLICE = 200
const TRIES = 3

type Options = { isLate: () => boolean; onProgress: (applied: number) => void }

/** Lets a run that is read to its end be applied: repeated records go, and its position counts what is applied from now on. */
export async function startApplying({ db }: ImportDeps, run: ImportRun): Promise<ImportRun> {
  const repeated = run.state === 'reading' ? await countRepeated(db, run.id) : 0
  const counts = repeated === 0 ? run.counts : { ...run.counts, 'refused.repeated_id': repeated }
  const change = { state: 'applying' as const, position: -1, counts, message: null }
  await commit(db, [...(repeated === 0 ? [] : dropRepeated(db, run.id)), updateRun(db, run.id, change)])
  return { ...run, ...change }
}

/**
 * Applies what a run staged: slice by slice, each one atomic batch with its position, then hides what the source has no more.
 * Cut anywhere, it goes on from its position. Returns the run, `applied`, or still `applying` when `isLate` said stop.
 */
export async function applyRun(
  deps: ImportDeps,
  run: ImportRun,
  source: ReadSource,
  options: Options,
): Promise<ImportRun> {
  let standing = run
  const at = deps.now()
  for (;;) {
    const slice = await listStaged(deps.db, run.id, standing.position, SLICE)
    const last = slice.at(-1)
    if (last === undefined) break
    standing = await applySlice(deps, standing, source, {
      records: slice.map((one) => one.record),
      to: last.position,
      at,
    })
    options.onProgress(last.position)
    if (options.isLate()) return standing
    await breathe()
  }
  const hidden = await hideAbsent(deps, standing, at, options)
  return hidden === null ? standing : finish(deps, hidden, source, at)
}

type Slice = { records: Awaited<ReturnType<typeof listStaged>>[number]['record'][]; to: number; at: number }

/** Another writer may have taken an id or a key between the reading and the batch: then the slice is planned again. */
async function applySlice(
  deps: ImportDeps,
  run: ImportRun,
  source: ReadSource,
  slice: Slice,
): Promise<ImportRun> {
  const { db, newId } = deps
  const today = isoOf(dayAt(slice.at, 'Europe/Paris'))
  for (let attempt = 1; ; attempt++) {
    const plan = await planSlice({ db, newId, at: slice.at, today, kind: source.kind }, slice.records)
    const change = { position: slice.to, counts: sum(run.counts, plan.counts) }
    try {
      await commit(db, [...plan.writes, updateRun(db, run.id, change)])
      return { ...run, ...change }
    } catch (error) {
      if (attempt === TRIES || !isConstraint(error)) throw error
    }
  }
}

async function hideAbsent(
  deps: ImportDeps,
  run: ImportRun,
  at: number,
  options: Options,
): Promise<ImportRun | null> {
  const today = isoOf(dayAt(at, 'Europe/Paris'))
  let [standing, after] = [run, '']
  for (;;) {
    const ids = await listAbsent(deps.db, run, after, ABSENT_SLICE)
    const last = ids.at(-1)
    if (last === undefined) return standing
    after = last
    const hidden = await restand(deps.db, ids, { today, absent: true })
    standing = { ...standing, counts: sum(standing.counts, { hidden }) }
    await commit(deps.db, [updateRun(deps.db, run.id, { counts: standing.counts })])
    if (options.isLate()) return null
    await breathe()
  }
}

async function finish(deps: ImportDeps, run: ImportRun, source: ReadSource, at: number): Promise<ImportRun> {
  const { db } = deps
  const older = (await listOpenRuns(db, run.sourceId)).filter((other) => other.id !== run.id)
  const isReal = ['new', 'changed', 'unchanged', 'merged'].some((outcome) => (run.counts[outcome] ?? 0) > 0)
  const change = { state: 'applied' as const, endedAt: at, message: null }
  await commit(db, [
    upsertSource(db, { ...source, lastReadAt: at }),
    touchSources(db, source.id, at),
    ...(isReal ? hideExamples(db) : []),
    ...older.flatMap((other) => [
      updateRun(db, other.id, replacedBy(run.id, at)),
      deleteStaged(db, other.id),
    ]),
    deleteOlderReports(db, run),
    deleteStaged(db, run.id),
    updateRun(db, run.id, change),
  ])
  return { ...run, ...change }
}

/** What becomes of a run that a later one of the same source made pointless. */
export function replacedBy(runId: string, at: number) {
  return { state: 'failed' as const, endedAt: at, message: `replaced:${runId}` }
}

function sum(counts: Counts, more: Counts): Counts {
  const names = new Set([...Object.keys(counts), ...Object.keys(more)])
  return Object.fromEntries([...names].map((name) => [name, (counts[name] ?? 0) + (more[name] ?? 0)]))
}

function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
}
