import { declaredGrid } from '../declared-grid.ts'
import { MOTORS } from '../motors.ts'
import type { MissionDoc } from './mission-doc.ts'

/** What a mission needs before citizens can see it, in the order of the three screens. */
export const NEEDED = ['title', 'description', 'place', 'when', 'seats', 'contact', 'tops', 'photo'] as const
export type Needed = (typeof NEEDED)[number]

type Content = Pick<MissionDoc, 'texts' | 'facts' | 'sessions' | 'seats'>

/** What is still missing, or has to be chosen (`tops`: more than two top answers), before a mission can be published. */
export function missingFrom({ texts, facts, sessions, seats }: Content): Needed[] {
  const lacks: Record<Needed, boolean> = {
    title: texts.title.trim() === '',
    description: texts.description.trim() === '',
    place: facts.place === null && !facts.remote,
    when: !facts.anytime && Object.keys(sessions).length === 0,
    seats: totalSeats({ sessions, seats }) === 0,
    contact: texts.contact.trim() === '',
    tops: !gridOf({ texts, facts }).ok,
    photo: facts.photo !== null && facts.photo.description.trim() === '',
  }
  return NEEDED.filter((needed) => lacks[needed])
}

/** Seats of all roles: those of each session that stands, or of `all` when there is none. */
export function totalSeats({ sessions, seats }: Pick<Content, 'sessions' | 'seats'>): number {
  const ids = Object.keys(sessions)
  const counted = ids.length === 0 ? ['all'] : ids
  return counted.flatMap((id) => Object.values(seats[id] ?? {})).reduce((sum, count) => sum + count, 0)
}

/** The grid that the four answers of a mission declare. */
export function gridOf({ texts, facts }: Pick<Content, 'texts' | 'facts'>) {
  return declaredGrid({
    answers: {
      be_useful: facts.answer_be_useful,
      take_care: facts.answer_take_care,
      grow_skills: facts.answer_grow_skills,
      build_ties: facts.answer_build_ties,
    },
    proofs: Object.fromEntries(MOTORS.map((motor) => [motor, texts[`proof_${motor}`]])),
  })
}
