import { type JSX, Show } from 'solid-js'
import { MOST_WEIGHT } from '#domain/transfer/baggage.ts'
import type { Term } from '#domain/wishes.ts'
import type { WhyWords } from '#domain/words/fr/why.ts'
import { useElan } from '../../state/elan.tsx'
import { Stepper } from '../../ui/stepper.tsx'

const STEP = 20

type TermProps = {
  term: Term
  /** Null where no mission is counted. */
  points: number | null
  isUnknown: boolean
  said: string
  words: WhyWords
}

/** A line of the sum: its name, what it says here, its points out of its weight, and the weight itself. */
export function WhyTerm(props: TermProps): JSX.Element {
  const elan = useElan()
  const weight = () => elan.wishes().weights[props.term]
  const name = () => props.words.terms[props.term]
  return (
    <li class="term" classList={{ 'is-unknown': props.isUnknown }}>
      <p class="term-head">
        <strong>{name()}</strong>
        <Show when={props.points !== null}>
          <span>{props.words.of(props.points ?? 0, weight())}</span>
        </Show>
      </p>
      <Show when={props.said !== ''}>
        <p class="term-said">{props.said}</p>
      </Show>
      <Show when={props.points !== null}>
        <meter
          class="term-bar"
          aria-hidden="true"
          min={0}
          max={Math.max(1, weight())}
          value={props.points ?? 0}
        />
      </Show>
      <Stepper
        label={props.words.weightOf(name())}
        less={props.words.less(name())}
        more={props.words.more(name())}
        value={weight()}
        min={0}
        max={MOST_WEIGHT}
        step={STEP}
        text={props.words.weight(weight())}
        onSet={(next) => elan.setWishes({ weights: { ...elan.wishes().weights, [props.term]: next } })}
      />
    </li>
  )
}
