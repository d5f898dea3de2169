import type { AttendanceDoc } from './attendance-doc.ts'

/** Minutes that an association signed, and those that wait for its signature: only the first are an account of anything. */
export type HoursTotal = { signed: number; proposed: number }
export type YearTotal = HoursTotal & { organisation: string; account: string; year: number }

type Counted = Pick<AttendanceDoc, 'organisation' | 'account' | 'date' | 'hours' | 'minutes'>

/** Totals by person, association and year of the date, the latest year first. What is disputed counts as it was signed. */
export function sumHours(all: readonly Counted[]): YearTotal[] {
  const totals = new Map<string, YearTotal>()
  for (const one of all) {
    if (one.hours === 'none') continue
    const { organisation, account, date } = one
    const year = Number(date.slice(0, 4))
    const key = `${organisation} ${account} ${year}`
    const total = totals.get(key) ?? { organisation, account, year, signed: 0, proposed: 0 }
    total[one.hours] += one.minutes
    totals.set(key, total)
  }
  const keyOf = ({ organisation, account }: YearTotal) => `${organisation} ${account}`
  return [...totals.values()].sort((a, b) => b.year - a.year || (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** All of some totals together. */
export function totalOf(totals: readonly HoursTotal[]): HoursTotal {
  return {
    signed: totals.reduce((sum, { signed }) => sum + signed, 0),
    proposed: totals.reduce((sum, { proposed }) => sum + proposed, 0),
  }
}
