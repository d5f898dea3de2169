import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Elan } from '../../state/elan.tsx'
import { type MissionText, textOf } from '../../state/texts.ts'

export type TextState = { state: 'loading' } | MissionText

/** Which mission an address names: `123`, or `123-35` when it says in which area to look. */
export function addressedMission(detail: string): { number: number; area: string | undefined } {
  const [number = '', area] = detail.split('-')
  return { number: /^[1-9]\d{0,9}$/.test(number) ? Number(number) : 0, area }
}

/** The text of the mission of an address. Asked again when the missions at hand change, when the network comes back, and by `retry`. */
export function createMissionText(elan: Elan, detail: () => string) {
  const [text, setText] = createSignal<TextState>({ state: 'loading' })
  const [tries, setTries] = createSignal(0)
  const retry = () => setTries(tries() + 1)
  createEffect(
    on([detail, elan.catalogues, tries], async ([asked], before) => {
      if (before?.[0] !== asked) setText({ state: 'loading' })
      const { number, area } = addressedMission(asked)
      const found: MissionText = number === 0 ? { state: 'missing' } : await textOf(elan, number, area)
      if (detail() === asked) setText(found)
    }),
  )
  addEventListener('online', retry)
  onCleanup(() => removeEventListener('online', retry))
  return { text, retry }
}
