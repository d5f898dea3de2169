import type { Promised } from '../apply/clashes.ts'
import type { MissionNote } from '../apply/mission-note.ts'
import type { Engagement } from './engagement.ts'

/** The dates that a person said « Je viens » to. */
export function promisedDates(
  engagements: readonly Engagement[],
  noteOf: (mission: string) => MissionNote | undefined,
  untitled: string,
): Promised[] {
  return engagements.flatMap(({ id, doc, sheet }) => {
    if (doc.status !== 'coming') return []
    const note = noteOf(id)
    const title = sheet?.title ?? note?.title ?? untitled
    return doc.slots.flatMap(({ session, date }) => {
      if (date === null) return []
      const known = note?.sessions.find((one) => one.id === session)
      return [{ mission: id, title, date, session: known && { ...known, date } }]
    })
  })
}
