import type { Catalogue } from '../catalogue/layout.ts'
import { PARTS, type Part, weekdayOf } from '../days.ts'
import { membersOf, SKILLS, type Skill, TRAVELS, type Travel } from '../vocabulary.ts'
import type { Wishes } from '../wishes.ts'
import type { Clock } from './clock.ts'
import { explain } from './explain.ts'
import { slotsOf } from './terms.ts'

/** Something that could be otherwise about a person. */
export type Fact =
  | { code: 'slot'; weekday: number; part: Part }
  | { code: 'bring'; skill: Skill }
  | { code: 'travel'; travel: Travel }

type Step = { fact: Fact; wishes: Wishes }

/**
 * The single fact about the person that would add most points to a match: one more free slot, one more skill, another way to
 * travel; null when none adds any. Only terms that speak already are asked: to say something for the first time moves every
 * mission. The points come from scoring the match again with that fact.
 */
export function whatWouldRaise(
  catalogue: Catalogue,
  row: number,
  wishes: Wishes,
  clock: Clock,
): { fact: Fact; points: number } | null {
  const now = explain(catalogue, row, wishes, clock).score
  const raises = stepsFrom(catalogue, row, wishes).map((step) => ({
    fact: step.fact,
    points: explain(catalogue, row, step.wishes, clock).score - now,
  }))
  return raises.reduce<(typeof raises)[number] | null>(
    (best, one) => (one.points > (best?.points ?? 0) ? one : best),
    null,
  )
}

function stepsFrom(catalogue: Catalogue, row: number, wishes: Wishes): Step[] {
  return [
    ...slotsAsked(catalogue, row, wishes).map((bit) => withSlot(wishes, bit)),
    ...skillsAsked(catalogue, row, wishes).map((skill) => withSkill(wishes, skill)),
    ...(wishes.travel === null ? [] : TRAVELS.map((travel) => withTravel(wishes, travel))),
  ]
}

/** Slots of the row's sessions when the person is not free. */
function slotsAsked(catalogue: Catalogue, row: number, { slots }: Wishes): number[] {
  if (slots === 0) return []
  const dated = catalogue
    .datesAt(row)
    .reduce((week, { day, parts }) => week | (parts << (3 * weekdayOf(day))), 0)
  const asked = (dated || slotsOf(catalogue, row)) & ~slots
  return Array.from({ length: 21 }, (_, bit) => bit).filter((bit) => (asked >> bit) & 1)
}

function skillsAsked(catalogue: Catalogue, row: number, { skillsBrought }: Wishes): Skill[] {
  return skillsBrought === 0 ? [] : membersOf(SKILLS, (catalogue.skillsBrought[row] ?? 0) & ~skillsBrought)
}

function withSlot(wishes: Wishes, bit: number): Step {
  const fact: Fact = { code: 'slot', weekday: Math.floor(bit / 3), part: PARTS[bit % 3] ?? 'morning' }
  return { fact, wishes: { ...wishes, slots: wishes.slots | (1 << bit) } }
}

function withSkill(wishes: Wishes, skill: Skill): Step {
  const skillsBrought = wishes.skillsBrought | (1 << SKILLS.indexOf(skill))
  return { fact: { code: 'bring', skill }, wishes: { ...wishes, skillsBrought } }
}

function withTravel(wishes: Wishes, travel: Travel): Step {
  return { fact: { code: 'travel', travel }, wishes: { ...wishes, travel } }
}
