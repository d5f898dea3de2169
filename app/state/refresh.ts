import { createSignal } from 'solid-js'
import { makeSchedule } from '../sync/schedule.ts'
import type { AreaReport } from '../sync/sync-neighbourhood.ts'
import { syncNeighbourhood } from '../sync/sync-neighbourhood.ts'
import { areaOf, indexes, readAreas, showAreas } from './areas.ts'
import type { Elan } from './elan.tsx'
import { judgeAllKept } from './kept.ts'
import type { Phone } from './phone.ts'
import { phoneClock } from './phone-clock.ts'

/** How the last check of the own area went: `unchanged` and `updated` are fine, all else is a fault; null before the first. */
const [lastCheck, setLastCheck] = createSignal<AreaReport | null>(null)

export { lastCheck }

let check: (area: string) => Promise<void> = async () => {}

/** Opens the way to the network: at most once a minute for each area, unless a check failed. */
export function openChecks(elan: Elan, phone: Phone): void {
  check = makeSchedule((area) => refresh(elan, phone, area), phone.now)
}

/** Checks the area where one is, if it is worth it. */
export const lookAgain = (elan: Elan): Promise<void> => check(areaOf(elan))

/** Brings an area and those matched with it up to date before the person, then what hangs on them. False when the area failed. */
export async function refresh(elan: Elan, phone: Phone, area: string): Promise<boolean> {
  const [own] = await syncNeighbourhood(phone, area, async (own) => {
    setLastCheck(own)
    showAreas(elan, await readAreas(phone.local, area))
    if (isFine(own) && areaOf(elan) === area) elan.setArrived(true)
  })
  showAreas(elan, await readAreas(phone.local, area))
  const fine = own !== undefined && isFine(own)
  if (areaOf(elan) !== area) return fine
  elan.setArrived(true)
  setToday(elan, phone)
  await judgeAllKept(elan, phone)
  // Nobody waits for the rest, and what does not come now comes with the next check.
  bringRest(elan, phone, area).catch(() => {})
  return fine
}

export const isFine = ({ outcome }: AreaReport): boolean => outcome === 'updated' || outcome === 'unchanged'

/**
 * Today is the phone's, unless the instance says that it lives on another day. Before its index is known, a first page that was
 * drawn on a far day stays on it.
 */
export function setToday(elan: Elan, phone: Phone): void {
  const clock = phoneClock(phone.now())
  const before = elan.clock()
  const index = indexes().get(areaOf(elan))?.index
  const drawnFarOff = elan.catalogues().length > 0 && Math.abs(before.day - clock.day) > 1
  const day = index?.asOf ?? (index === undefined && drawnFarOff ? before.day : clock.day)
  if (before.day !== day || before.part !== clock.part) elan.setClock({ day, part: clock.part })
}

/** After the first list: alerts, the texts and the communes of the own département. Loaded late, it is in no first bytes. */
async function bringRest(elan: Elan, phone: Phone, area: string): Promise<void> {
  const { bringAfterList } = await import('./after-list.ts')
  await bringAfterList(elan, phone, area)
  // Says to whoever looks (a test, a person who helps) that all of this area can be read without a network.
  document.documentElement.dataset.whole = area
}
