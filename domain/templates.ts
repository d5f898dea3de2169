import { isoOf, weekdayOf } from './days.ts'
import type { DeclaredAnswer } from './declared-grid.ts'
import type { Motor } from './motors.ts'
import type { PlannedSession } from './sessions/planned-session.ts'
import type { Cause, MinAge, Skill } from './vocabulary.ts'

/** Common needs that one need not write from nothing. Their words stand in `words/{fr,en}/templates.ts`. */
export const TEMPLATES = [
  'food_drive',
  'home_visit',
  'homework',
  'worksite',
  'digital_help',
  'party',
] as const
export type TemplateId = (typeof TEMPLATES)[number]

/** A session before its day is known: 0 Monday to 6 Sunday, wall time, minutes; single ones stand at least `weeks` ahead. */
type RelativeSession = { weekday: number; start: string; minutes: number } & (
  | { kind: 'once'; weeks: number }
  | { kind: 'weekly' }
)

/**
 * What a template suggests; the author looks at each and changes it. `answers` are hints for the four questions, of which a top
 * one still takes a proof of the author's own. `seats` per occurrence. `atHome`: it usually takes place at somebody's home.
 */
export type Template = {
  answers: Record<Motor, DeclaredAnswer>
  sessions: readonly RelativeSession[]
  seats: number
  causes: readonly Cause[]
  skillsBrought: readonly Skill[]
  skillsTaught: readonly Skill[]
  minAge: MinAge
  atHome: boolean
  tryOnce: boolean
}

const TUESDAY = 1
const WEDNESDAY = 2
const THURSDAY = 3
const SATURDAY = 5

export const TEMPLATE_OF: Record<TemplateId, Template> = {
  food_drive: {
    answers: { be_useful: 'top', take_care: 'bottom', grow_skills: 'bottom', build_ties: 'top' },
    sessions: [
      { kind: 'once', weekday: SATURDAY, weeks: 2, start: '09:00', minutes: 180 },
      { kind: 'once', weekday: SATURDAY, weeks: 2, start: '14:00', minutes: 180 },
    ],
    seats: 6,
    causes: ['solidarity'],
    skillsBrought: [],
    skillsTaught: [],
    minAge: 'sixteen',
    atHome: false,
    tryOnce: true,
  },
  home_visit: {
    answers: { be_useful: 'bottom', take_care: 'top', grow_skills: 'middle', build_ties: 'middle' },
    sessions: [{ kind: 'weekly', weekday: WEDNESDAY, start: '14:30', minutes: 60 }],
    seats: 1,
    causes: ['solidarity'],
    skillsBrought: ['listening'],
    skillsTaught: ['listening'],
    minAge: 'adult',
    atHome: true,
    tryOnce: true,
  },
  homework: {
    answers: { be_useful: 'middle', take_care: 'middle', grow_skills: 'middle', build_ties: 'middle' },
    sessions: [
      { kind: 'weekly', weekday: TUESDAY, start: '17:00', minutes: 90 },
      { kind: 'weekly', weekday: THURSDAY, start: '17:00', minutes: 90 },
    ],
    seats: 3,
    causes: ['education'],
    skillsBrought: ['teaching'],
    skillsTaught: ['teaching'],
    minAge: 'sixteen',
    atHome: false,
    tryOnce: true,
  },
  worksite: {
    answers: { be_useful: 'top', take_care: 'middle', grow_skills: 'middle', build_ties: 'top' },
    sessions: [{ kind: 'once', weekday: SATURDAY, weeks: 2, start: '09:30', minutes: 180 }],
    seats: 8,
    causes: ['environment'],
    skillsBrought: [],
    skillsTaught: ['building'],
    minAge: 'sixteen',
    atHome: false,
    tryOnce: true,
  },
  digital_help: {
    answers: { be_useful: 'top', take_care: 'middle', grow_skills: 'bottom', build_ties: 'middle' },
    sessions: [{ kind: 'weekly', weekday: THURSDAY, start: '14:00', minutes: 120 }],
    seats: 2,
    causes: ['digital'],
    skillsBrought: ['computing'],
    skillsTaught: [],
    minAge: 'sixteen',
    atHome: false,
    tryOnce: true,
  },
  party: {
    answers: { be_useful: 'middle', take_care: 'bottom', grow_skills: 'bottom', build_ties: 'top' },
    sessions: [
      { kind: 'once', weekday: SATURDAY, weeks: 4, start: '10:00', minutes: 180 },
      { kind: 'once', weekday: SATURDAY, weeks: 4, start: '17:00', minutes: 240 },
    ],
    seats: 10,
    causes: ['culture'],
    skillsBrought: [],
    skillsTaught: [],
    minAge: 'any',
    atHome: false,
    tryOnce: true,
  },
}

/** A template's sessions from a day on (day number), in the zone of the need's commune. Series begin at their next weekday. */
export function templateSessions(id: TemplateId, today: number, zone: string): PlannedSession[] {
  return TEMPLATE_OF[id].sessions.map((session) => {
    const timing = { start: session.start, part: null, minutes: session.minutes, zone }
    if (session.kind === 'once') {
      return { kind: 'once', date: isoOf(firstOn(session.weekday, today + 7 * session.weeks)), ...timing }
    }
    const { weekday } = session
    const from = isoOf(firstOn(weekday, today + 1))
    return { kind: 'weekly', weekday, every: 1, from, until: null, except: [], ...timing }
  })
}

/** A stretch of a text that a template left to be filled in, such as « [le lieu] »; UTF-16 units. */
export type Blank = { start: number; end: number }

/** Blanks that are still in a text, in order: one does not publish « [le lieu] ». */
export function blanksIn(text: string): Blank[] {
  return [...text.matchAll(/\[[^[\]\n]{1,80}\]/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}

function firstOn(weekday: number, day: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}
