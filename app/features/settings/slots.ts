import { PARTS, slotBit } from '#domain/days.ts'

/** Mask of a whole day. */
export function dayMask(weekday: number): number {
  return PARTS.reduce((mask, part) => mask | (1 << slotBit(weekday, part)), 0)
}

export const WEEKEND = dayMask(5) | dayMask(6)
export const EVENINGS = [0, 1, 2, 3, 4].reduce(
  (mask, weekday) => mask | (1 << slotBit(weekday, 'evening')),
  0,
)

export function hasAll(slots: number, mask: number): boolean {
  return (slots & mask) === mask
}

/** Takes a whole mask away when all of it is there, else adds what is missing of it. */
export function toggled(slots: number, mask: number): number {
  return hasAll(slots, mask) ? slots & ~mask : slots | mask
}
