import { For, type JSX } from 'solid-js'
import type { WriteWords } from '#domain/words/fr/write.ts'
import { hrefOf } from '../../state/route.ts'

export const MAIN_STEPS = ['what', 'when', 'gives'] as const
export const STEPS = [...MAIN_STEPS, 'more', 'preview'] as const
export type Step = (typeof STEPS)[number]

export const stepHref = (mission: string, step: Step): string => hrefOf('write', `${mission}.${step}`)

/** The mission and the step that an address names. */
export function addressedStep(detail: string): { mission: string; step: Step } {
  const [mission = '', named = ''] = detail.split('.')
  return { mission, step: STEPS.find((step) => step === named) ?? 'what' }
}

/** The three short screens, each a tap away. */
export function StepsNav(props: { mission: string; step: Step; words: WriteWords }): JSX.Element {
  const isHere = (step: Step) => step === props.step || (step === 'gives' && props.step === 'more')
  return (
    <nav class="steps" aria-label={props.words.stepsLabel}>
      <ol>
        <For each={MAIN_STEPS}>
          {(step, i) => (
            <li>
              <a href={stepHref(props.mission, step)} aria-current={isHere(step) ? 'step' : undefined}>
                <span aria-hidden="true">{i() + 1}</span>
                {props.words.stepsShort[step]}
              </a>
            </li>
          )}
        </For>
      </ol>
    </nav>
  )
}
