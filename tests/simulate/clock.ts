/** Time of a history, in ms since 1970: the server's, and that of each device, days away from it and jumping. */
export type Clock = {
  now(): number
  pass(ms: number): void
}

export const START = Date.UTC(2026, 10, 24, 8, 0, 0)
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export function makeClock(): Clock {
  let now = START
  return {
    now: () => now,
    pass: (ms) => {
      now += ms
    },
  }
}
