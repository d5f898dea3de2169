import { createSignal, For, type JSX, Show } from 'solid-js'
import type { ElsewhereWords } from '#domain/words/fr/elsewhere.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import {
  answerSignUp,
  forgetSignUp,
  isTimeToAsk,
  type SignUpElsewhere,
  signUps,
} from '../../state/sign-ups-elsewhere.ts'
import { announce } from '../../ui/announce.tsx'
import { dayWords } from '../organisation/day-words.ts'

type SectionProps = Pick<ScreenProps<ElsewhereWords>, 'words'> & { now: number }
type OneProps = SectionProps & { one: SignUpElsewhere; onForgotten: (back: () => void) => void }

/** Missions whose sign-up page was opened on another site: « L'avez-vous fait ? », asked once some time has passed. */
export function ElsewhereSection(props: SectionProps): JSX.Element {
  const [forgotten, setForgotten] = createSignal<() => void>()
  const undo = () => {
    forgotten()?.()
    setForgotten(undefined)
  }
  return (
    <Show when={signUps().length > 0 || forgotten() !== undefined}>
      <section class="part" aria-labelledby="engagements-elsewhere">
        <h2 id="engagements-elsewhere">{props.words.heading}</h2>
        <p>{props.words.lead}</p>
        <Show when={forgotten()}>
          <p class="sheet engagement-undo">
            <span>{props.words.forgotten}</span>
            <button
              type="button"
              class="chip"
              ref={(made) => queueMicrotask(() => made.focus())}
              onClick={undo}
            >
              {props.words.undo}
            </button>
          </p>
        </Show>
        <ul class="engagements-list">
          <For each={signUps()}>
            {(one) => <Elsewhere {...props} one={one} onForgotten={(back) => setForgotten(() => back)} />}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Elsewhere(props: OneProps): JSX.Element {
  const elan = useElan()
  const said = () => {
    if (props.one.answer === 'done') return props.words.done
    return props.one.answer === 'not_yet' ? props.words.notYet : undefined
  }
  const opened = () => props.words.opened(props.one.source, dayWords(props.one.at, props.now, elan.language))
  return (
    <li class="sheet engagement">
      <h3>
        <a class="plain-link" href={hrefOf('mission', props.one.address)}>
          {props.one.title}
        </a>
      </h3>
      <p class="engagement-by">{props.one.organisation}</p>
      <p>{opened()}</p>
      <Show when={said()} fallback={<Question {...props} />}>
        {(line) => (
          <>
            <p class="engagement-state">{line()}</p>
            <p class="row">
              <button
                type="button"
                class="chip quiet"
                aria-label={props.words.of(props.words.change, props.one.title)}
                onClick={() => answerSignUp(props.one.number, null)}
              >
                {props.words.change}
              </button>
            </p>
          </>
        )}
      </Show>
    </li>
  )
}

function Question(props: OneProps): JSX.Element {
  const say = (answer: 'done' | 'not_yet') => {
    answerSignUp(props.one.number, answer)
    announce(answer === 'done' ? props.words.done : props.words.notYet)
  }
  const named = (what: string) => props.words.of(what, props.one.title)
  const { done, not_yet, given_up } = props.words.answers
  return (
    <>
      <Show when={isTimeToAsk(props.one, props.now)}>
        <p>
          <strong>{props.words.question}</strong>
        </p>
      </Show>
      <p class="row">
        <Show when={isTimeToAsk(props.one, props.now)}>
          <button type="button" class="chip" aria-label={named(done)} onClick={() => say('done')}>
            {done}
          </button>
          <button type="button" class="chip" aria-label={named(not_yet)} onClick={() => say('not_yet')}>
            {not_yet}
          </button>
        </Show>
        <button
          type="button"
          class="chip quiet"
          aria-label={named(given_up)}
          onClick={() => props.onForgotten(forgetSignUp(props.one.number))}
        >
          {given_up}
        </button>
      </p>
    </>
  )
}
