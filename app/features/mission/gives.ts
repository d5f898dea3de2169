import { type Gift, MOTORS, type Motor, unpackGrid } from '#domain/motors.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import type { KnownMission } from './known-mission.ts'

/** What a mission gives of one motor: the answer in words, the sentence that shows it, or the words it was guessed from. */
export type Given = { motor: Motor; gift: Gift; said: string; proof: string | null; clues: string[] }

/** Whether the association answered itself, or the text was read. */
export function isInferred({ mission, row }: KnownMission): boolean {
  return mission === null ? (row?.inferred ?? false) : mission.grid.origin === 'inferred'
}

/** The four motors in their order, from the text where it is here, else from the row. */
export function givesOf(known: KnownMission, words: MissionWords): Given[] {
  const grid = known.mission?.grid ?? unpackGrid(known.row?.grid ?? 255)
  const inferred = isInferred(known)
  return MOTORS.map((motor) => ({
    motor,
    gift: grid[motor],
    said: saidOf(grid[motor], inferred ? words.guesses : words.gifts[motor], words),
    proof: known.mission?.grid.proofs[motor] || null,
    clues: known.mission?.grid.clues[motor] ?? [],
  }))
}

function saidOf(gift: Gift, answers: readonly string[], words: MissionWords): string {
  return gift === null ? words.unknown : (answers[gift] ?? words.unknown)
}
