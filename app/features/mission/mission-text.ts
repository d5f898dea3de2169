import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Elan } from '../../state/elan.tsx'
import { type MissionText, textOf } from '../../state/texts.ts'
import { addressedMission } from './addressed-mission.ts'

export type TextState = { state: 'loading' } | MissionText

/**
 * The text of the mission of an address. Asked again when the missions at hand change, when the network comes back, and by `retry`.
 * Nothing is said to be missing while the missions of the own area are still on their way.
 */
export function createMissionText(elan: Elan, detail: () => string) {
  const [text, setText] = createSignal<TextState>({ state: 'loading' })
  const [tries, setTries] = createSignal(0)
  let latest = 0
  const retry = () => setTries(tries() + 1)
  createEffect(
    on([detail, elan.catalogues, elan.arrived, tries], async ([asked], before) => {
      const turn = ++latest
      if (before?.[0] !== asked) setText({ state: 'loading' })
      const { number, area } = addressedMission(asked)
      const found: MissionText = number === 0 ? { state: 'missing' } : await textOf(elan, number, area)
      if (turn !== latest) return
      setText(found.state === 'missing' && !elan.arrived() ? { state: 'loading' } : found)
    }),
  )
  addEventListener('online', retry)
  onCleanup(() => removeEventListener('online', retry))
  return { text, retry }
}
