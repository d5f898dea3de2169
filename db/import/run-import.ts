import { commit } from '../commit.ts'
import {
  countPresent,
  countStagedAlive,
  deleteOlderReports,
  deleteStaged,
  findRun,
  type ImportRun,
  insertRun,
  listOpenRuns,
  updateRun,
} from '../queries/imports.ts'
import { applyRun, replacedBy, startApplying } from './apply-run.ts'
import type { ImportDeps, ReadSource } from './import-deps.ts'
import { stageRun } from './stage-run.ts'
import { UnreadableFeed } from './unreadable-feed.ts'

const RESUME_WITHIN_MS = 6 * 3_600_000

/** One reading of one source. `origin` names the very content (a path with size and date): the same origin goes on where it was cut. */
export type Reading = {
  source: ReadSource
  origin: string
  /** The feed's records from one that is not after `from` on; `at` says which one comes first. */
  open: (from: number) => Promise<{ at: number; batches: AsyncIterable<unknown[]> }>
  /** How long after its start a cut run may still go on, in ms; six hours when absent. */
  resumeWithin?: number
  /** Asks whether a source may shrink from `before` missions to `after`; absent, nobody can be asked and the run is held. */
  mayShrink?: (before: number, after: number) => Promise<boolean>
  /** Says when to stop after the batch under way; the same reading then goes on at the next call. */
  isLate?: () => boolean
  onProgress?: (step: 'reading' | 'applying', position: number) => void
}

/**
 * Reads a source and applies what it says: stages every record, holds what would shrink the source by more than half, writes
 * missions slice by slice, hides what is gone. Nothing is public before the whole feed was read. Returns the run as it then
 * stands. A feed that cannot be read leaves a failed run and throws UnreadableFeed; any other cut leaves a run that goes on.
 */
export async function runImport(deps: ImportDeps, reading: Reading): Promise<ImportRun> {
  const run = await openRun(deps, reading)
  if (run.state === 'applying') return apply(deps, run, reading)
  const read = await stage(deps, run, reading)
  if (!read.isWhole) return read.run
  const before = await countPresent(deps.db, run.sourceId)
  const after = await countStagedAlive(deps.db, run.id)
  if (after * 2 < before && !(await reading.mayShrink?.(before, after)))
    return hold(deps, read.run, before, after)
  return apply(deps, await startApplying(deps, read.run), reading)
}

/** Applies a held run. Throws Error when there is none of this id. */
export async function acceptRun(
  deps: ImportDeps,
  runId: string,
  source: ReadSource,
  onApplied: (position: number) => void = () => {},
): Promise<ImportRun> {
  const run = await findRun(deps.db, runId)
  if (run === undefined || run.state !== 'held') throw new Error(`no held run ${runId}`)
  const { held: _, ...counts } = run.counts
  return apply(deps, await startApplying(deps, { ...run, counts }), {
    source,
    onProgress: (_, position) => onApplied(position),
  })
}

function apply(
  deps: ImportDeps,
  run: ImportRun,
  reading: Pick<Reading, 'source' | 'isLate' | 'onProgress'>,
): Promise<ImportRun> {
  return applyRun(deps, run, reading.source, {
    isLate: reading.isLate ?? (() => false),
    onProgress: (position) => reading.onProgress?.('applying', position),
  })
}

/** The unfinished run of the same content, if it was cut lately; else a new one, and what was unfinished is given up. */
async function openRun(
  deps: ImportDeps,
  { source, origin, resumeWithin = RESUME_WITHIN_MS }: Reading,
): Promise<ImportRun> {
  const { db } = deps
  const at = deps.now()
  const unfinished = (await listOpenRuns(db, source.id)).filter((run) => run.state !== 'held')
  const same = unfinished.find((run) => run.origin === origin && Math.abs(at - run.startedAt) < resumeWithin)
  if (same !== undefined) return same
  const run: ImportRun = {
    id: deps.newId(),
    sourceId: source.id,
    origin,
    state: 'reading',
    startedAt: at,
    endedAt: null,
    position: 0,
    counts: {},
    message: null,
  }
  await commit(db, [
    ...unfinished.flatMap((old) => [updateRun(db, old.id, replacedBy(run.id, at)), deleteStaged(db, old.id)]),
    insertRun(db, run),
  ])
  return run
}

async function stage(deps: ImportDeps, run: ImportRun, reading: Reading): ReturnType<typeof stageRun> {
  try {
    return await stageRun(deps, run, await reading.open(run.position), {
      sourceName: reading.source.name,
      isLate: reading.isLate ?? (() => false),
      onProgress: (position) => reading.onProgress?.('reading', position),
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const failed = { state: 'failed' as const, endedAt: deps.now(), message }
    if (error instanceof UnreadableFeed) {
      await commit(deps.db, [
        updateRun(deps.db, run.id, failed),
        deleteStaged(deps.db, run.id),
        deleteOlderReports(deps.db, run),
      ])
    } else await commit(deps.db, [updateRun(deps.db, run.id, { message })])
    throw error
  }
}

async function hold(deps: ImportDeps, run: ImportRun, before: number, after: number): Promise<ImportRun> {
  const { db } = deps
  const refused = Object.entries(run.counts).filter(([name]) => name.startsWith('refused.'))
  const held = (run.counts.read ?? 0) - refused.reduce((sum, [, n]) => sum + n, 0)
  const older = (await listOpenRuns(db, run.sourceId)).filter((other) => other.id !== run.id)
  const change = {
    state: 'held' as const,
    endedAt: deps.now(),
    counts: { ...run.counts, held, before, after },
    message: `shrinks:${before}:${after}`,
  }
  await commit(db, [
    ...older.flatMap((other) => [
      updateRun(db, other.id, replacedBy(run.id, deps.now())),
      deleteStaged(db, other.id),
    ]),
    updateRun(db, run.id, change),
  ])
  deps.log(`import ${run.id} of ${run.sourceId} is held: from ${before} missions to ${after}`)
  return { ...run, ...change }
}
