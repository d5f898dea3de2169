import type { GivenGrid } from './mission.ts'
import { type Gift, MOTORS, type Motor } from './motors.ts'

/** The answers to a question of fact, as `experience.md` orders them; null is « je ne sais pas ». */
export type DeclaredAnswer = 'top' | 'middle' | 'bottom' | null

/** What an association answers: one answer a motor, and one sentence of proof for those at the top. */
export type Declaration = {
  answers: Record<Motor, DeclaredAnswer>
  proofs: Partial<Record<Motor, string>>
}

/** `too_many_tops`: three or four proven tops, « Lesquelles garder ? ». `proof_too_long`: more than PROOF_LONGEST characters. */
export type DeclaredGrid =
  | { ok: true; grid: GivenGrid; lowered: Motor[] }
  | { ok: false; code: 'too_many_tops' | 'proof_too_long'; motors: Motor[] }

export const MOST_TOPS = 2
export const PROOF_LONGEST = 160

const GIFTS: Record<'top' | 'middle' | 'bottom', Gift> = { top: 2, middle: 1, bottom: 0 }

/**
 * The grid of four answers of fact. A top answer without its proof counts as the middle one and its motor is in `lowered`; at
 * most two tops; « je ne sais pas » is unknown. Only proofs of kept tops are kept.
 */
export function declaredGrid(declaration: Declaration): DeclaredGrid {
  const { answers } = declaration
  const proofs = Object.fromEntries(
    MOTORS.map((motor) => [motor, declaration.proofs[motor]?.trim() ?? '']),
  ) as Record<Motor, string>
  const claimed = MOTORS.filter((motor) => answers[motor] === 'top')
  const tops = claimed.filter((motor) => proofs[motor] !== '')
  const long = tops.filter((motor) => proofs[motor].length > PROOF_LONGEST)
  if (long.length > 0) return { ok: false, code: 'proof_too_long', motors: long }
  if (tops.length > MOST_TOPS) return { ok: false, code: 'too_many_tops', motors: tops }
  const gift = (motor: Motor): Gift => {
    const answer = answers[motor]
    if (answer === null) return null
    return answer === 'top' && !tops.includes(motor) ? GIFTS.middle : GIFTS[answer]
  }
  return {
    ok: true,
    lowered: claimed.filter((motor) => !tops.includes(motor)),
    grid: {
      ...(Object.fromEntries(MOTORS.map((motor) => [motor, gift(motor)])) as Record<Motor, Gift>),
      origin: 'declared',
      proofs: Object.fromEntries(tops.map((motor) => [motor, proofs[motor]])),
      clues: {},
    },
  }
}
