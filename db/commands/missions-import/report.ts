import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { NoteCode, RefusedCode } from '#domain/feed/feed-mission.ts'
import type { ImportWords } from '#domain/words/fr/imports.ts'
import type { Db } from '../../client.ts'
import { OUTCOMES, summarise } from '../../import/outcome.ts'
import { type ImportRun, listRefused, listReports } from '../../queries/imports.ts'

const SHOWN = 20

/** What a run did, in lines for a person: its outcomes, the first records refused, what was put right. */
export async function reportLines(db: Db, run: ImportRun, words: ImportWords): Promise<string[]> {
  const summary = summarise([run])
  const refused = Object.values(summary.refused).reduce((sum, count) => sum + count, 0)
  const outcomes = OUTCOMES.filter((outcome) => summary[outcome] > 0).map((outcome) =>
    words.outcomes[outcome](summary[outcome]),
  )
  const told = [...outcomes, ...(refused > 0 ? [words.outcomes.refused(refused)] : [])]
  return [
    `${run.sourceId} : ${[words.outcomes.read(summary.read), ...told].join(', ')}.`,
    ...(summary.hidden > 0 ? [`  ${words.outcomes.hidden(summary.hidden)}.`] : []),
    ...(await refusedLines(db, run, refused, words)),
    ...mendedLines(summary.mended, words),
  ]
}

async function refusedLines(db: Db, run: ImportRun, refused: number, words: ImportWords): Promise<string[]> {
  const shown = await listRefused(db, run.id, SHOWN)
  const lines = shown.map(({ position, code, detail }) => {
    const reason = words.refused[code as RefusedCode]
    return `  ✗ ${words.record(position + 1)} : ${reason}${detail === '' ? '' : ` (${detail})`}`
  })
  return refused > shown.length ? [...lines, `  ${words.andMore(refused - shown.length)}`] : lines
}

function mendedLines(mended: Record<string, number>, words: ImportWords): string[] {
  return Object.entries(mended)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `  ~ ${count} × ${words.mended[code as NoteCode]}`)
}

/** Writes all that runs refused or put right to a file, one line each, with tabs between source, record, id, reason and detail. */
export async function writeReport(
  db: Db,
  runs: readonly ImportRun[],
  path: string,
  words: ImportWords,
): Promise<void> {
  const file = createWriteStream(path)
  await once(file, 'open')
  for (const run of runs) {
    for (const { position, clientId, refused, code, detail } of await listReports(db, run.id)) {
      const reason = refused ? words.refused[code as RefusedCode] : words.mended[code as NoteCode]
      const mark = refused ? '✗' : '~'
      const cells = [run.sourceId, position + 1, clientId ?? '', mark, reason, detail]
      file.write(`${cells.map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t')}\n`)
    }
  }
  file.end()
  await once(file, 'close')
}
