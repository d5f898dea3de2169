import { addWishes, carriedWishes } from '#domain/transfer/baggage.ts'
import type { Elan } from '../../state/elan.tsx'
import { settleAt } from '../../state/home.ts'
import { keepMission, replaceKept, unkeepMission } from '../../state/kept.ts'
import { whenPhone } from '../../state/phone.ts'
import type { Arrival } from './arrival.ts'

export type Manner = 'replace' | 'add'
/** What came of it: how many of the kept missions that arrived are here now, and how to have things as they were. */
export type Taken = { here: number; of: number; undo: () => Promise<void> }

/** Takes in what arrived. Kept missions are joined either way: those of this phone stay. */
export async function takeIn(
  elan: Elan,
  { wishes, numbers, copies }: Arrival,
  manner: Manner,
): Promise<Taken> {
  const before = elan.wishes()
  const had = elan.keptNumbers()
  const next = manner === 'replace' ? wishes : addWishes(carriedWishes(before), wishes)
  settleAt(elan, next.home)
  elan.setWishes(next)
  const fresh = copies.filter(({ mission }) => !had.has(mission.number))
  await replaceKept(elan, (await whenPhone()).local, fresh)
  for (const { number, area } of numbers) if (!had.has(number)) await keepMission(elan, number, area)
  const arrived = [...numbers.map(({ number }) => number), ...copies.map(({ mission }) => mission.number)]
  return {
    here: arrived.filter((number) => elan.keptNumbers().has(number)).length,
    of: arrived.length,
    undo: async () => {
      settleAt(elan, before.home)
      elan.replaceWishes(before)
      for (const number of arrived) if (!had.has(number)) await unkeepMission(elan, number)
    },
  }
}
