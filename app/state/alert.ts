import { createSignal } from 'solid-js'
import type { Catalogue } from '#domain/catalogue/layout.ts'
import type { Clock } from '#domain/match/clock.ts'
import { rank } from '#domain/match/rank.ts'
import type { Wishes } from '#domain/wishes.ts'
import type { Alert } from '../local/schema.ts'
import type { Elan } from './elan.tsx'
import { changePrefs, prefs } from './prefs.ts'

/** More than one would read, few enough to remember. */
const MOST = 500

const [fresh, setFresh] = createSignal<readonly number[]>([])

/** Numbers of missions that came since the alert was set or last seen, and fit it. */
export { fresh }

/** Numbers of all missions that fit some wishes. */
export function fitting(catalogues: readonly Catalogue[], wishes: Wishes, clock: Clock): number[] {
  const { matches } = rank(catalogues, wishes, clock, { limit: MOST, perOrganisation: MOST })
  return matches.map(({ number }) => number)
}

/** Those that fit an alert and did not when it was set. */
export function freshFor(alert: Alert, catalogues: readonly Catalogue[], clock: Clock): number[] {
  const known = new Set(alert.known)
  return fitting(catalogues, alert.wishes, clock).filter((number) => !known.has(number))
}

/** « Prévenez-moi »: remembers what is looked for now, on this phone. */
export function setAlert(elan: Elan): void {
  const wishes = elan.wishes()
  changePrefs({ alert: { wishes, known: fitting(elan.catalogues(), wishes, elan.clock()) } })
  setFresh([])
}

/** Whether an alert stands for the place where one is. */
export function hasAlert(elan: Elan): boolean {
  const { alert } = prefs()
  return alert !== null && alert.wishes.home?.area === elan.wishes().home?.area
}

export function dropAlert(): void {
  changePrefs({ alert: null })
  setFresh([])
}

/** Looks whether anything new fits. An alert for another place rests until one is back there. */
export function checkAlert(elan: Elan): void {
  const { alert } = prefs()
  setFresh(alert !== null && hasAlert(elan) ? freshFor(alert, elan.catalogues(), elan.clock()) : [])
}

/** Shows what the alert found: its wishes become those of the list, and what is there now counts as seen. */
export function followAlert(elan: Elan): void {
  const { alert } = prefs()
  if (alert === null) return
  elan.replaceWishes({ ...alert.wishes, grid: elan.wishes().grid, weights: elan.wishes().weights })
  changePrefs({ alert: { ...alert, known: [...new Set([...alert.known, ...fresh()])].slice(-2 * MOST) } })
  setFresh([])
}
