/** The four motors of the carnet « Alliance & Engagement », in the order in which every packed form stores them. */
export const MOTORS = ['be_useful', 'take_care', 'grow_skills', 'build_ties'] as const
export type Motor = (typeof MOTORS)[number]

/** A person's wish for one motor: 0 « peu importe » (unknown), 1 « un peu », 2 « beaucoup », 3 « avant tout ». */
export type Wish = 0 | 1 | 2 | 3

/** What a mission gives of one motor: 0, 1 or 2 is the association's bottom, middle or top answer; null is unknown. */
export type Gift = 0 | 1 | 2 | null

export type PersonGrid = Record<Motor, Wish>
export type MissionGrid = Record<Motor, Gift>

export const SILENT_PERSON_GRID: PersonGrid = {
  be_useful: 0,
  take_care: 0,
  grow_skills: 0,
  build_ties: 0,
}

export const UNKNOWN_MISSION_GRID: MissionGrid = {
  be_useful: null,
  take_care: null,
  grow_skills: null,
  build_ties: null,
}

/** Packs a mission's grid in one byte, two bits a motor in the order of MOTORS, 3 for unknown. */
export function packGrid(grid: MissionGrid): number {
  return MOTORS.reduce((byte, motor, i) => byte | ((grid[motor] ?? 3) << (2 * i)), 0)
}

/** Reads back what packGrid wrote. */
export function unpackGrid(byte: number): MissionGrid {
  const gift = (i: number): Gift => {
    const bits = (byte >> (2 * i)) & 3
    return bits === 3 ? null : (bits as 0 | 1 | 2)
  }
  return { be_useful: gift(0), take_care: gift(1), grow_skills: gift(2), build_ties: gift(3) }
}
