import { createSignal } from 'solid-js'
import type { Mission } from '#domain/mission.ts'
import type { Local } from '../local/local.ts'
import type { KeptMission } from '../local/schema.ts'
import { catalogueAtHand, FRANCE } from './areas.ts'
import type { Elan } from './elan.tsx'
import { judgeKept } from './kept-gone.ts'
import { type Phone, whenPhone } from './phone.ts'

/** What came of « Garder »: on the disk, held only until the page closes, or not at all, for want of the text. */
export type Keeping = 'kept' | 'memory' | 'away'

const [kept, setKept] = createSignal<readonly KeptMission[]>([])

/** The kept missions, the latest first. */
export { kept }

/** Reads the kept missions. */
export async function readKept(elan: Elan, { local }: Pick<Phone, 'local'>): Promise<void> {
  show(
    elan,
    (await local.list('kept')).map(({ value }) => value),
  )
}

function show(elan: Elan, missions: readonly KeptMission[]): void {
  setKept(missions.toSorted((a, b) => b.keptAt - a.keptAt))
  elan.setKeptNumbers(new Set(missions.map(({ mission }) => mission.number)))
}

/** Copies a mission whole onto the phone. `area` as for `textOf`. */
export async function keepMission(elan: Elan, number: number, area?: string): Promise<Keeping> {
  const phone = await whenPhone()
  const { textOf } = await import('./texts.ts')
  const text = await textOf(elan, number, area)
  if (text.state !== 'here') return 'away'
  await replaceKept(elan, phone.local, [
    { mission: text.mission, area: lastingArea(text), keptAt: phone.now() },
  ])
  askToPersist()
  return phone.local.state() === 'kept' ? 'kept' : 'memory'
}

/** The ten missions of all France change every day: a copy belongs to its own département, or to `remote`. */
function lastingArea({ mission, area }: { mission: Mission; area: string }): string {
  return area === FRANCE ? (mission.placements[0]?.area ?? area) : area
}

/** Lets go of a kept mission; the function that it gives brings the copy back as it was. */
export async function unkeepMission(elan: Elan, number: number): Promise<() => Promise<void>> {
  const phone = await whenPhone()
  const copy = await phone.local.get('kept', number)
  await phone.local.write([{ store: 'kept', key: number }], 'strict')
  show(
    elan,
    kept().filter(({ mission }) => mission.number !== number),
  )
  return async () => {
    if (copy !== undefined) await replaceKept(elan, phone.local, [copy])
  }
}

/** Writes some copies over those of the same numbers. */
export async function replaceKept(elan: Elan, local: Local, copies: readonly KeptMission[]): Promise<void> {
  const writes = copies.map((value) => ({ store: 'kept', key: value.mission.number, value }) as const)
  await local.write(writes, 'strict')
  const numbers = new Set(copies.map(({ mission }) => mission.number))
  show(elan, [...kept().filter(({ mission }) => !numbers.has(mission.number)), ...copies])
}

/** After a check: which kept missions left the catalogue of their area, and which came back. Areas not at hand say nothing. */
export async function judgeAllKept(elan: Elan, phone: Phone): Promise<void> {
  const changed = kept().flatMap((one) => {
    const catalogue = catalogueAtHand(one.area)
    if (catalogue === undefined) return []
    const isListed = catalogue.number.includes(one.mission.number)
    const judged = judgeKept(one, isListed, elan.clock().day, phone.now())
    return judged === one ? [] : [judged]
  })
  if (changed.length > 0) await replaceKept(elan, phone.local, changed)
}

/** The browser may then spare what is kept here when it makes room. A refusal changes nothing. */
function askToPersist(): void {
  navigator.storage?.persist?.().catch(() => {})
}
