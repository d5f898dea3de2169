import { createEffect, createSignal, type JSX, Show } from 'solid-js'
import { useElan } from '../../state/elan.tsx'

/** Fewer than this is a screen of its own. */
const FEW = 10

/** Under a short list: what else there is. It comes, with its words, only when a list is short. */
export function FewResults(props: { change: (apply: () => void) => void }): JSX.Element {
  const elan = useElan()
  const [panel, setPanel] = createSignal<() => JSX.Element>()
  const isFew = () => elan.arrived() && elan.ranking().total < FEW
  createEffect(() => {
    if (!isFew() || panel() !== undefined) return
    import('./few-panel.tsx')
      .then(({ loadFewPanel }) => loadFewPanel(elan, props.change))
      .then((draw) => setPanel(() => draw))
  })
  return <Show when={isFew() && panel()}>{(draw) => draw()()}</Show>
}
