import { createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { Reported } from '#domain/wire/moderation.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { dayWords } from '../organisation/day-words.ts'
import type { Words } from './reviews-screen.tsx'
import { type Because, VerdictForm } from './verdict-form.tsx'

type CardProps = {
  reported: Reported
  words: Words
  reasons: Record<string, string>
  now: number
  isBusy: boolean
  stopped: string | undefined
  onKeep: () => void
  /** `because` for a mission that was written here; its author reads it. */
  onHide: (because: Because | null) => void
}

/** A mission that people reported: what they say, and whether it stays. */
export function ReportedCard(props: CardProps): JSX.Element {
  const elan = useElan()
  const words = () => props.words
  const [isAsking, setAsking] = createSignal(false)
  return (
    <li class="queued">
      <h3>{props.reported.title}</h3>
      <p>{props.reported.organisation}</p>
      <p class="due">{words().reports(props.reported.reports.length)}</p>
      <ul class="dots">
        <For each={props.reported.reports}>
          {(one) => (
            <li>
              {props.reasons[one.reason] ?? one.reason}
              <span class="hint"> · {dayWords(one.at, props.now, elan.language)}</span>
              <Show when={one.text}>
                <blockquote>{one.text}</blockquote>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.reported.written === null}>
        <p class="hint">{words().imported}</p>
      </Show>
      <a class="plain-link" href={hrefOf('mission', `${props.reported.number}-${props.reported.area}`)}>
        {words().open}
      </a>
      <Show
        when={isAsking()}
        fallback={
          <div class="verdicts">
            <button type="button" class="action" aria-disabled={props.isBusy} onClick={() => props.onKeep()}>
              {words().keep}
            </button>
            <button type="button" class="chip" onClick={() => setAsking(true)}>
              {words().hide}
            </button>
          </div>
        }
      >
        <Show
          when={props.reported.written !== null}
          fallback={<SureToHide {...props} onCancel={() => setAsking(false)} />}
        >
          <VerdictForm
            verdict="hide"
            words={words()}
            isBusy={props.isBusy}
            onSend={(because) => props.onHide(because)}
            onCancel={() => setAsking(false)}
          />
        </Show>
      </Show>
      <p class="fault" role="alert">
        {props.stopped}
      </p>
    </li>
  )
}

/** Nobody reads why a mission of another source was taken down: it is only asked twice. */
function SureToHide(props: CardProps & { onCancel: () => void }): JSX.Element {
  let sure: HTMLButtonElement | undefined
  onMount(() => sure?.focus())
  return (
    <div class="verdicts">
      <button
        type="button"
        class="action"
        aria-disabled={props.isBusy}
        ref={sure}
        onClick={() => props.onHide(null)}
      >
        {props.words.sendHide}
      </button>
      <button type="button" class="chip" onClick={() => props.onCancel()}>
        {props.words.cancel}
      </button>
    </div>
  )
}
