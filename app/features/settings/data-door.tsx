import { type Component, createSignal, type JSX, onMount, Show } from 'solid-js'
import type { MyDataWords } from '#domain/words/fr/my-data.ts'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { useElan } from '../../state/elan.tsx'

type Behind = Component<{ words: SettingsWords; my: MyDataWords }>

/** « Tout ce qu’Élan sait de moi » and « Effacer mon compte » are seldom opened: they come when they are. */
export function DataDoor(props: { words: SettingsWords; to: 'data' | 'forget' }): JSX.Element {
  const elan = useElan()
  const [found, setFound] = createSignal<{ screen: Behind; my: MyDataWords }>()
  onMount(async () => {
    const [{ myData: my }, screen] = await Promise.all([
      elan.language === 'fr' ? import('#domain/words/fr/my-data.ts') : import('#domain/words/en/my-data.ts'),
      props.to === 'data'
        ? import('./data-screen.tsx').then(({ DataScreen }) => DataScreen)
        : import('./forget-screen.tsx').then(({ ForgetScreen }) => ForgetScreen),
    ])
    setFound({ screen, my })
  })
  return <Show when={found()}>{(one) => one().screen({ words: props.words, my: one().my })}</Show>
}
