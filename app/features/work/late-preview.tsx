import { createSignal, type JSX, onMount, Show } from 'solid-js'
import type { StepProps } from './write-screen.tsx'

/** The preview brings the mission's screen with it: only when it is looked at. */
export function LatePreview(props: StepProps): JSX.Element {
  const [draw, setDraw] = createSignal<(props: StepProps) => JSX.Element>()
  const [isAway, setAway] = createSignal(false)
  onMount(() => {
    import('./preview-step.tsx').then(
      ({ PreviewStep }) => setDraw(() => PreviewStep),
      () => setAway(true),
    )
  })
  return (
    <>
      <Show when={isAway()}>
        <p role="alert">{props.words.preview.away}</p>
      </Show>
      <Show when={draw()}>{(one) => one()(props)}</Show>
    </>
  )
}
