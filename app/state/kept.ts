import { createSignal } from 'solid-js'
import type { KeptMission } from '../local/schema.ts'
import { catalogueAtHand } from './areas.ts'
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
  await put(elan, phone, { mission: text.mission, area: text.area, keptAt: phone.now() })
  askToPersist()
  return phone.local.state() === 'kept' ? 'kept' : 'memory'
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
    if (copy !== undefined) await put(elan, phone, copy)
  }
}

async function put(elan: Elan, { local }: Phone, copy: KeptMission): Promise<void> {
  const { number } = copy.mission
  await local.write([{ store: 'kept', key: number, value: copy }], 'strict')
  show(elan, [...kept().filter(({ mission }) => mission.number !== number), copy])
}

/** After a check of some areas: which kept missions left their catalogue, and which came back. */
export async function judgeAllKept(elan: Elan, phone: Phone, checked: readonly string[]): Promise<void> {
  const today = elan.clock().day
  const judged = kept().map((one) => {
    const catalogue = checked.includes(one.area) ? catalogueAtHand(one.area) : undefined
    if (catalogue === undefined) return one
    return judgeKept(one, catalogue.number.includes(one.mission.number), today, phone.now())
  })
  const changed = judged.filter((one, i) => one !== kept()[i])
  if (changed.length === 0) return
  await phone.local.write(
    changed.map((value) => ({ store: 'kept', key: value.mission.number, value })),
    'strict',
  )
  show(elan, judged)
}

/** The browser may then spare what is kept here when it makes room. A refusal changes nothing. */
function askToPersist(): void {
  navigator.storage?.persist?.().catch(() => {})
}
