import type { Language } from '#domain/pages.ts'
import { whenPhone } from '../../state/phone.ts'
import { hasWork } from '../../state/work/wake-work.ts'

/**
 * Follows the person's own application for a mission, by its UUID: its state in one line, or undefined while there is none. On a phone
 * that holds nothing of its own, no database is made.
 */
export async function followMyLine(mission: string, language: Language): Promise<() => string | undefined> {
  if (!(await hasWork())) return () => undefined
  const [{ openWork }, { findEngagement, groupOf }, { stateLine }, words, { now }] = await Promise.all([
    import('../../state/work/open-work.ts'),
    import('./engagement.ts'),
    import('./state-line.ts'),
    language === 'fr' ? import('#domain/words/fr/application.ts') : import('#domain/words/en/application.ts'),
    whenPhone(),
  ])
  const work = await openWork()
  return () => {
    const sources = { view: work.view(), outbox: work.outbox(), state: work.state() }
    const mine = findEngagement(sources, mission)
    if (mine === undefined || (groupOf(mine) === 'over' && mine.doc.status !== 'declined')) return undefined
    return stateLine(mine, words.engagements, language, now())
  }
}
