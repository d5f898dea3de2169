import type { Counts, ImportRun } from '../queries/imports.ts'

/** What a record of a reading became: exactly one of these, so that they add up to `read`. */
export const OUTCOMES = ['new', 'changed', 'unchanged', 'merged', 'expired', 'held'] as const

/**
 * Counts of one or several runs. `read` is the sum of the outcomes and of `refused`; `hidden` are missions that the source has
 * no more, and `mended` records by what was put right in them: both beside the sum.
 */
export type Summary = Record<(typeof OUTCOMES)[number], number> & {
  read: number
  refused: Record<string, number>
  hidden: number
  mended: Record<string, number>
}

/** The counts of runs together. A run that is cut counts what it has read as long as it is not applied. */
export function summarise(runs: readonly Pick<ImportRun, 'counts'>[]): Summary {
  const of = (name: string) => runs.reduce((sum, run) => sum + (run.counts[name] ?? 0), 0)
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, of(outcome)])) as Record<
    (typeof OUTCOMES)[number],
    number
  >
  return {
    read: of('read'),
    ...outcomes,
    refused: byCode(runs, 'refused.'),
    hidden: of('hidden'),
    mended: byCode(runs, 'mended.'),
  }
}

function byCode(runs: readonly Pick<ImportRun, 'counts'>[], prefix: string): Counts {
  const codes: Counts = {}
  for (const { counts } of runs) {
    for (const [name, count] of Object.entries(counts)) {
      const code = name.startsWith(prefix) ? name.slice(prefix.length) : null
      if (code !== null) codes[code] = (codes[code] ?? 0) + count
    }
  }
  return Object.fromEntries(Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1)))
}
