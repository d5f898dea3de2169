import { type History, runHistory } from './history.ts'
import type { Ground } from './template.ts'
import { CITIZEN, type Cut, WHOLE } from './world.ts'

type Options = Omit<NonNullable<Parameters<typeof runHistory>[2]>, 'cut'>

/** The smallest history that was found to break as the whole one does, and what it leaves out. */
export type Shrunk = { cut: Cut; history: History; tries: number }

const PEOPLE = ['p', 'q', 'r', CITIZEN]

/**
 * Looks for a shorter history that breaks in the same invariant: fewer people, then fewer faults, then fewer steps, and around again
 * while that helps. Each turn draws by itself, so that what stays of a history stays as it was. Undefined when nothing breaks.
 */
export async function shrink(
  seed: number,
  ground: Ground,
  options: Options,
  most = 600,
): Promise<Shrunk | undefined> {
  const whole = await runHistory(seed, ground, options)
  const invariant = whole.broken?.invariant
  if (invariant === undefined) return undefined
  let best: Shrunk = { cut: WHOLE, history: whole, tries: 0 }
  let tries = 0
  const accepts = async (cut: Cut): Promise<boolean> => {
    if (tries >= most) return false
    tries++
    const history = await runHistory(seed, ground, { ...options, cut })
    if (history.broken?.invariant !== invariant) return false
    best = { cut, history, tries }
    return true
  }
  for (let size = Number.POSITIVE_INFINITY; sizeOf(best) < size && tries < most; ) {
    size = sizeOf(best)
    for (const name of PEOPLE) {
      const { people } = best.cut
      if (!people.has(name)) await accepts({ ...best.cut, people: new Set([...people, name]) })
    }
    await offAll(() => best, accepts)
    await fewerSteps(() => best, accepts)
  }
  return { ...best, tries }
}

type Accepts = (cut: Cut) => Promise<boolean>

const sizeOf = ({ cut, history }: Shrunk): number => stepsOf(cut, history).length + history.faults.size

/** All faults at once, else half of them, down to one. */
async function offAll(best: () => Shrunk, accepts: Accepts): Promise<void> {
  const names = [...best().history.faults.keys()]
  await dropLots(names, async (lot) => {
    const { cut } = best()
    return accepts({ ...cut, off: new Set([...cut.off, ...lot]) })
  })
}

async function fewerSteps(best: () => Shrunk, accepts: Accepts): Promise<void> {
  const { cut, history } = best()
  // Later lots first: what comes after the break is of no use.
  await dropLots(stepsOf(cut, history).toReversed(), async (lot) => {
    const gone = new Set(lot)
    const { cut, history } = best()
    return accepts({ ...cut, steps: new Set(stepsOf(cut, history).filter((step) => !gone.has(step))) })
  })
}

/** Tries to do without lots of things, the largest lots first. */
async function dropLots<T>(all: readonly T[], tryWithout: (lot: T[]) => Promise<boolean>): Promise<void> {
  let left = [...all]
  for (let size = left.length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    const kept: T[] = []
    for (let at = 0; at < left.length; at += size) {
      const lot = left.slice(at, at + size)
      if (!(await tryWithout(lot))) kept.push(...lot)
    }
    left = kept
  }
}

const stepsOf = ({ steps }: Cut, history: History): number[] =>
  steps === null ? Array.from({ length: history.steps }, (_, i) => i + 1) : [...steps]
