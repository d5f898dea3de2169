import { TEMPLATE_OF, type TemplateId, templateSessions } from '#domain/templates.ts'
import type { TemplatesWords } from '#domain/words/fr/templates.ts'
import { NO_FACTS, NO_TEXTS } from '#domain/work/mission-doc.ts'
import type { Content } from './edits.ts'

/**
 * What a template begins a mission with, from a day (day number) on. Its answers to the four questions stay hints: the author
 * alone knows.
 */
export function fromTemplate(
  id: TemplateId,
  words: TemplatesWords,
  today: number,
  zone: string,
  newId: () => string,
): Content {
  const { seats, causes, skillsBrought, skillsTaught, minAge, tryOnce } = TEMPLATE_OF[id]
  const { title, description } = words.all[id]
  const planned = templateSessions(id, today, zone).map((session) => [newId(), session] as const)
  return {
    texts: { ...NO_TEXTS, title, description },
    facts: {
      ...NO_FACTS,
      causes: [...causes],
      skillsBrought: [...skillsBrought],
      skillsTaught: [...skillsTaught],
      minAge,
      tryOnce,
    },
    sessions: Object.fromEntries(planned),
    seats: Object.fromEntries(
      (planned.length === 0 ? ['all'] : planned.map(([id]) => id)).map((id) => [id, { '': seats }]),
    ),
  }
}
