import type { Exchange } from './engine.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** How long to wait after an exchange that ended so, in ms; null waits for something to happen. Faults double it. */
const CALM: Record<Exchange, { first: number; most: number } | null> = {
  never: { first: 0, most: 0 },
  running: { first: 5 * SECOND, most: MINUTE },
  done: { first: MINUTE, most: MINUTE },
  offline: { first: 4 * SECOND, most: 10 * MINUTE },
  failing: { first: 4 * SECOND, most: 10 * MINUTE },
  server_older: { first: 5 * MINUTE, most: 30 * MINUTE },
  identity: null,
  update_app: null,
}

/** When to try next: longer after each fault in a row, and never all devices at once. `random` gives 0 to 1. */
export function makePace(random: () => number) {
  let faults = 0
  return (ended: Exchange): number | null => {
    const calm = CALM[ended]
    faults = ended === 'done' ? 0 : faults + 1
    if (calm === null) return null
    const whole = Math.min(calm.most, calm.first * 2 ** Math.max(0, faults - 1))
    return Math.round(whole * (0.5 + random() / 2))
  }
}
