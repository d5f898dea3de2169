import { dayAt, isoOf } from '#domain/days.ts'
import { commit } from '../commit.ts'
import {
  type Counts,
  type ImportRun,
  insertReports,
  insertStaged,
  type Report,
  updateRun,
} from '../queries/imports.ts'
import { breathe } from './breathe.ts'
import { readGazetteer } from './gazetteer-index.ts'
import type { ImportDeps } from './import-deps.ts'
import { type StagedRecord, stageRecord } from './staged-record.ts'

const BATCH_RECORDS = 200
const BATCH_CHARACTERS = 1_000_000

type Batch = {
  position: number
  staged: { position: number; key: string; record: StagedRecord }[]
  reports: Report[]
  counts: Counts
  size: number
}

/**
 * Reads a feed's raw records and stages them, a batch at a time with its position, so that memory holds one batch and a cut run
 * goes on where it was: the records before `run.position` are passed over. `isLate` ends it early, after a batch. Returns the
 * run as it then stands, and whether the feed was read to its end.
 */
export async function stageRun(
  deps: ImportDeps,
  run: ImportRun,
  feed: { at: number; batches: AsyncIterable<unknown[]> },
  options: { sourceName: string; isLate: () => boolean; onProgress: (position: number) => void },
): Promise<{ run: ImportRun; isWhole: boolean }> {
  const gazetteer = await readGazetteer(deps.db)
  const reading = {
    sourceId: run.sourceId,
    sourceName: options.sourceName,
    today: isoOf(dayAt(run.startedAt, 'Europe/Paris')),
    gazetteer,
  }
  let batch: Batch = { position: run.position, staged: [], reports: [], counts: run.counts, size: 0 }
  const flush = async () => {
    await commitBatch(deps, run.id, batch)
    options.onProgress(batch.position)
    await breathe()
    batch = { ...batch, staged: [], reports: [], size: 0 }
  }
  let seen = feed.at
  for await (const records of feed.batches) {
    for (const raw of records) {
      if (seen++ < run.position) continue
      addStaged(batch, await stageRecord(raw, reading))
      if (batch.position % BATCH_RECORDS === 0 || batch.size > BATCH_CHARACTERS) await flush()
      if (batch.size === 0 && options.isLate()) return { run: standing(run, batch), isWhole: false }
    }
  }
  await flush()
  return { run: standing(run, batch), isWhole: true }
}

function standing(run: ImportRun, { position, counts }: Batch): ImportRun {
  return { ...run, position, counts }
}

function addStaged(batch: Batch, staged: Awaited<ReturnType<typeof stageRecord>>): void {
  const { position } = batch
  const count = (name: string) => {
    batch.counts = { ...batch.counts, [name]: (batch.counts[name] ?? 0) + 1 }
  }
  batch.position++
  batch.size++
  count('read')
  if (!staged.ok) {
    const { code, detail } = staged.refused
    count(`refused.${code}`)
    batch.reports.push({ position, clientId: staged.key, refused: true, code, detail })
    return
  }
  const { key, record, mended } = staged
  batch.staged.push({ position, key, record })
  batch.size += record.mission.description.length + 300 * record.mission.placements.length
  for (const code of new Set(mended.map((note) => note.code))) count(`mended.${code}`)
  batch.reports.push(...mended.map((note) => ({ position, clientId: key, refused: false as const, ...note })))
}

async function commitBatch({ db }: ImportDeps, runId: string, batch: Batch): Promise<void> {
  const { position, counts } = batch
  await commit(db, [
    ...insertStaged(db, runId, batch.staged),
    ...insertReports(db, runId, batch.reports),
    updateRun(db, runId, { position, counts }),
  ])
}
