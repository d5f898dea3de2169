import type { DeclaredAnswer } from './declared-grid.ts'
import { inferGrid } from './infer-grid.ts'
import { type Gift, MOTORS, type Motor } from './motors.ts'

/** What a text suggests for one question of fact: an answer, null where it says nothing, and the words of the text that say it. */
export type Hint = { answer: DeclaredAnswer; clues: string[] }

const ANSWERS: Record<0 | 1 | 2, DeclaredAnswer> = { 0: 'bottom', 1: 'middle', 2: 'top' }

/**
 * What the author's own words suggest for the four questions, by the rules of `inferGrid`: at most two top answers. A hint to show
 * beside a question that is still open; it is never an answer, and a top one still takes a proof.
 */
export function hintFrom(title: string, description: string): Record<Motor, Hint> {
  const grid = inferGrid({ title, description, activities: [], causes: [], kind: 'volunteering' })
  const hintOf = (motor: Motor): Hint => ({
    answer: answerOf(grid[motor]),
    clues: grid.clues[motor] ?? [],
  })
  return Object.fromEntries(MOTORS.map((motor) => [motor, hintOf(motor)])) as Record<Motor, Hint>
}

function answerOf(gift: Gift): DeclaredAnswer {
  return gift === null ? null : ANSWERS[gift]
}
