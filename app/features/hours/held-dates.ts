import { type AttendanceDoc, gatheringId, type Held } from '#domain/work/attendance-doc.ts'
import type { View } from '#domain/work/fold.ts'
import { listDocs } from '../work/work-docs.ts'

/** A person's own steps about hours and presence: neither an association's, nor those of an application. */
export const HOURS_STEPS = ['check_in', 'hours_propose', 'presence_answer'] as const
export type HoursStep = (typeof HOURS_STEPS)[number]
export const isHoursStep = ({ name }: { name: string }): boolean => HOURS_STEPS.some((one) => one === name)

/** A date of mine that has come, with what was said of it; `all` stands for today where a mission has no dates. */
export type HeldDate = {
  id: string
  organisation: string
  held: Held
  value: AttendanceDoc | undefined
  /** As it stands there, else as the sheet of who comes has it. */
  title: string
}

/** My dates up to today (ISO), the latest first: those that I was coming to, and those of which something was said. */
export function listHeldDates(view: View, me: string, today: string): HeldDate[] {
  const dates = new Map<string, HeldDate>()
  const titles = new Map(listDocs(view, 'sheet').map(({ id, value }) => [id, value.title]))
  for (const { value } of listDocs(view, 'application')) {
    if (value.account !== me || value.status !== 'coming') continue
    for (const { session, date } of value.slots) {
      const held = { mission: value.mission, session, date: date ?? today }
      if (held.date > today) continue
      const id = gatheringId(held)
      dates.set(id, {
        id,
        organisation: value.organisation,
        held,
        value: undefined,
        title: titles.get(value.mission) ?? '',
      })
    }
  }
  for (const { value } of listDocs(view, 'attendance')) {
    if (value.account !== me) continue
    const { mission, session, date, organisation } = value
    const id = gatheringId(value)
    dates.set(id, {
      id,
      organisation,
      held: { mission, session, date },
      value,
      title: value.title || (titles.get(mission) ?? ''),
    })
  }
  return [...dates.values()].sort((a, b) =>
    a.held.date < b.held.date ? 1 : a.held.date > b.held.date ? -1 : a.id < b.id ? -1 : 1,
  )
}
