import type { Declaration } from '#domain/declared-grid.ts'
import { MOTORS, type Motor } from '#domain/motors.ts'
import type { Content } from './edits.ts'

/** The four answers of a mission with their proofs, as the grid is made of. */
export function answersOf({ texts, facts }: Content): Declaration {
  const answers = MOTORS.map((motor) => [motor, facts[`answer_${motor}`]])
  const proofs = MOTORS.map((motor) => [motor, texts[`proof_${motor}`]])
  return {
    answers: Object.fromEntries(answers) as Record<Motor, Declaration['answers'][Motor]>,
    proofs: Object.fromEntries(proofs) as Record<Motor, string>,
  }
}
