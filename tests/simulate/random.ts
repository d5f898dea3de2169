/** Chance that a seed decides entirely. */
export type Random = {
  /** From 0 (included) to 1 (not). */
  next(): number
  /** From 0 to `below` - 1. */
  int(below: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Partial<Record<K, number>>): K
  /** A UUIDv7 of that instant. */
  uuid(at: number): string
  /** From here on, what a turn draws, whatever was drawn before: turns can be left out of a history and the others stay. */
  turn(turn: number): void
}

/** sfc32, after 20 warming draws: small, fast, and long enough for any history. */
export function makeRandom(seed: number): Random {
  let [a, b, c, d] = [0, 0, 0, 0]
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  const turn = (turn: number) => {
    const mixed = Math.imul(seed, 0x85ebca6b) ^ Math.imul(turn, 0x27d4eb2f) ^ 0x2545f491
    ;[a, b, c, d] = [seed | 0, (seed ^ 0x9e3779b9) | 0, mixed, 1]
    for (let i = 0; i < 20; i++) next()
  }
  turn(0)
  const int = (below: number) => Math.floor(next() * below)
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const found = list[int(list.length)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
    weighted: (weights) => {
      const entries = Object.entries(weights) as [never, number][]
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        rest -= weight
        if (rest < 0) return key
      }
      throw new Error('nothing weighs anything')
    },
    uuid: (at) => uuidFrom(at, next),
    turn,
  }
}

function uuidFrom(at: number, next: () => number): string {
  const hex = (digits: number) =>
    Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  const time = Math.max(0, at).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`
}
