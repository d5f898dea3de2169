import { createSignal, type JSX, Show } from 'solid-js'
import { useElan } from '../../state/elan.tsx'
import { Icon } from '../../ui/icons.tsx'

/** Where one is: the commune's name, large, or the field that asks for it. */
export function Place(props: { change: (apply: () => void) => void }): JSX.Element {
  const elan = useElan()
  const words = elan.words.list
  const home = () => elan.wishes().home
  return (
    <div class="place">
      <h1 class="place-name">
        <Show when={home()} fallback={words.placeNone}>
          {(place) => <u>{place().name}</u>}
        </Show>
      </h1>
    </div>
  )
}
