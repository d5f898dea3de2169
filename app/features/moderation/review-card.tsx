import { createSignal, For, type JSX, Show } from 'solid-js'
import type { QueuedReview } from '#domain/wire/moderation.ts'
import { useElan } from '../../state/elan.tsx'
import { dayWords } from '../organisation/day-words.ts'
import { CitizenView } from './citizen-view.tsx'
import type { Verdict, Words } from './reviews-screen.tsx'
import { VerdictForm } from './verdict-form.tsx'

type CardProps = {
  review: QueuedReview
  words: Words
  now: number
  isAdministrator: boolean
  isBusy: boolean
  /** What stopped the last verdict, in a sentence. */
  stopped: string | undefined
  onVerdict: (verdict: Verdict) => void
  onVerify: () => void
}

/** One mission of the queue: until when, what it says, and the verdict. */
export function ReviewCard(props: CardProps): JSX.Element {
  const elan = useElan()
  const words = () => props.words
  const [isOpen, setOpen] = createSignal(false)
  const mission = () => props.review.mission
  const day = (at: number) => dayWords(at, props.now, elan.language)
  const isLate = () => props.review.until <= props.now
  const marks = () => [
    words().reasons[props.review.reason],
    props.review.organisation.verified ? words().verified : words().unverified,
    ...(mission().status === 'paused' || mission().status === 'closed'
      ? [words()[mission().status as 'paused']]
      : []),
  ]
  return (
    <li class="queued">
      <h3>{mission().texts.title}</h3>
      <p>
        {props.review.organisation.name}
        <Show when={mission().facts.place}>{(place) => <>, {place().commune}</>}</Show>
      </p>
      <p class="hint">{marks().join(' · ')}</p>
      <p class="due" classList={{ 'is-late': isLate() }}>
        {isLate() ? words().late(day(props.review.until)) : words().until(day(props.review.until))}
        <span class="hint"> · {words().since(day(props.review.since))}</span>
      </p>
      <Show when={props.review.appeal}>
        {(appeal) => (
          <>
            <p class="legend">{words().appeal}</p>
            <blockquote>{appeal()}</blockquote>
          </>
        )}
      </Show>
      <p class="row">
        <button type="button" class="chip" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
          {isOpen() ? words().fold : words().read}
        </button>
        <Show when={props.isAdministrator && !props.review.organisation.verified}>
          <button
            type="button"
            class="chip"
            title={words().verifyLine}
            aria-disabled={props.isBusy}
            onClick={() => props.onVerify()}
          >
            {words().verify(props.review.organisation.waiting.length)}
          </button>
        </Show>
      </p>
      <Show when={isOpen()}>
        <CitizenView review={props.review} words={words().mission} line={words().citizen} />
        <Decide {...props} />
      </Show>
      <p class="fault" role="alert">
        {props.stopped}
      </p>
    </li>
  )
}

/** The checklist, then the verdict: only after reading. */
function Decide(props: CardProps): JSX.Element {
  const words = () => props.words
  const [form, setForm] = createSignal<'refuse' | 'hide'>()
  const isOnline = () => props.review.mission.review.state === 'accepted'
  return (
    <Show when={!props.review.refusedByMe} fallback={<p class="notice">{words().sameReader}</p>}>
      <details class="checklist" open>
        <summary>{words().checklist.title}</summary>
        <ul class="dots">
          <For each={words().checklist.items}>{(item) => <li>{item}</li>}</For>
        </ul>
      </details>
      <Show
        when={form()}
        fallback={
          <div class="verdicts">
            <button
              type="button"
              class="action"
              aria-disabled={props.isBusy}
              onClick={() => props.onVerdict({ verdict: 'accept', rule: null, sentence: null })}
            >
              {props.isBusy ? words().deciding : isOnline() ? words().acceptChanged : words().accept}
            </button>
            <button type="button" class="chip" onClick={() => setForm('refuse')}>
              {words().refuse}
            </button>
            <Show when={isOnline()}>
              <button type="button" class="chip" onClick={() => setForm('hide')}>
                {words().hide}
              </button>
            </Show>
          </div>
        }
      >
        {(verdict) => (
          <VerdictForm
            verdict={verdict()}
            words={words()}
            isBusy={props.isBusy}
            onSend={(because) => props.onVerdict({ verdict: verdict(), ...because })}
            onCancel={() => setForm(undefined)}
          />
        )}
      </Show>
    </Show>
  )
}
