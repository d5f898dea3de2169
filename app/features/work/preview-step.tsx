import { For, type JSX, Show } from 'solid-js'
import { missingFrom, type Needed } from '#domain/work/missing.ts'
import { type Step, stepHref } from './steps-nav.tsx'
import type { StepProps } from './write-screen.tsx'

/** Where each missing thing is said. */
export const STEP_OF: Record<Needed, Step> = {
  title: 'what',
  description: 'what',
  place: 'when',
  when: 'when',
  seats: 'when',
  contact: 'gives',
  tops: 'gives',
  photo: 'more',
}

/** What a citizen will see, what is still missing, and « Publier ». */
export function PreviewStep(props: StepProps): JSX.Element {
  const words = () => props.words.preview
  const missing = () => missingFrom(props.editor.draft())
  return (
    <Show when={missing().length > 0}>
      <section class="notice" aria-labelledby="missing">
        <h2 class="legend" id="missing">
          {words().missing}
        </h2>
        <ul>
          <For each={missing()}>
            {(needed) => (
              <li>
                <a class="plain-link" href={stepHref(props.editor.mission, STEP_OF[needed])}>
                  {words().needed[needed]}
                </a>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
