import { dayOf } from '#domain/days.ts'
import type { Session } from '#domain/mission.ts'
import { mission as words } from '#domain/words/fr/mission.ts'
import type { Reader } from '../../../../app/features/mission/when.ts'

/** Someone in mainland France on Monday 23 November 2026. */
export const reader: Reader = { language: 'fr', words, today: dayOf('2026-11-23'), zone: 'Europe/Paris' }

/** A session of which only what is given is known. */
export function sessionOf(part: Partial<Session>): Session {
  return {
    date: null,
    weekday: null,
    start: null,
    part: null,
    minutes: null,
    zone: 'Europe/Paris',
    seats: null,
    ...part,
  }
}
