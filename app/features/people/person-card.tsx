import { createMemo, createUniqueId, For, type JSX, Show } from 'solid-js'
import type { PeopleWords } from '#domain/words/fr/people.ts'
import { useElan } from '../../state/elan.tsx'
import { dayWords } from '../organisation/day-words.ts'
import { agoWords } from '../work/ago-words.ts'
import type { Desk } from '../work/desk.ts'
import type { Answering } from './answering.ts'
import { wishesOf } from './dates.ts'
import { isTickable, mayAnswer } from './offer.ts'
import { type Application, heldBy, type Step, stepOf } from './people-of.ts'
import { heldWords, wishWords } from './said-dates.ts'

type PersonProps = { words: PeopleWords; answering: Answering; desk: Desk; person: Application }

/** One person: first name, dates, word, the number of who gave one, and where the answer stands. */
export function PersonCard(props: PersonProps): JSX.Element {
  const elan = useElan()
  const id = createUniqueId()
  const { answering } = props
  const value = () => props.person.value
  const step = createMemo(() => stepOf(props.person, heldBy(props.desk.work)))
  const speech = () => ({ words: props.words, language: elan.language })
  const canTick = () => answering.canAnswer() && isTickable(props.person)
  const name = () => (
    <>
      <strong>{value().name}</strong>
      <small>{props.words.arrived(agoWords(value().since, props.desk.now(), elan.language))}</small>
    </>
  )
  return (
    <li class="sheet proposal">
      <h3>
        <Show when={canTick()} fallback={<span class="proposal-name">{name()}</span>}>
          <label class="proposal-name">
            <input
              type="checkbox"
              id={id}
              checked={answering.isTicked(props.person)}
              onChange={(event) => answering.tick([props.person], event.currentTarget.checked)}
            />
            <span>{name()}</span>
          </label>
        </Show>
      </h3>
      <ul class="proposal-wishes" aria-label={props.words.wished}>
        <For each={wishesOf(props.person)}>
          {(wish) => <li>{wishWords(wish, answering.dates(), speech())}</li>}
        </For>
      </ul>
      <Show when={value().word}>
        {(word) => <p class="proposal-word">{props.words.mission.quote(word())}</p>}
      </Show>
      <StateOf {...props} step={step()} />
      <Consent {...props} />
      <Stopping {...props} step={step()} />
      <div class="row">
        <Show when={value().phone}>
          {(phone) => (
            <a class="chip" href={`tel:${phone().replaceAll(/[^+\d]/g, '')}`}>
              {props.words.call(phone())}
              <span class="unseen">, {value().name}</span>
            </a>
          )}
        </Show>
        <Show when={answering.canAnswer() && mayAnswer('cancel', props.person)}>
          <button
            type="button"
            class="chip"
            onClick={() => answering.ask({ form: 'cancel', people: [props.person] })}
          >
            {props.words.cancelSeat}
            <span class="unseen">, {value().name}</span>
          </button>
        </Show>
        <Show when={answering.canAnswer() && step().undo}>
          {(undo) => (
            <button type="button" class="chip quiet" onClick={() => answering.undo([undo()])}>
              {props.words.takeBack}
              <span class="unseen">, {value().name}</span>
            </button>
          )}
        </Show>
      </div>
    </li>
  )
}

/** What is promised, held or over. What has not left is never said as done. */
function StateOf(props: PersonProps & { step: Step }): JSX.Element {
  const elan = useElan()
  const state = () => {
    const { words, desk } = props
    const { status, answerBy, offerUntil } = props.person.value
    const now = desk.now()
    if (props.step.kept !== undefined) return words.status[status]
    if (status === 'proposed' && answerBy !== null) {
      return answerBy <= now ? words.late : words.promised(dayWords(answerBy, now, elan.language))
    }
    if (status === 'offered' && offerUntil !== null) {
      return heldWords(offerUntil, now, { words, language: elan.language })
    }
    return words.status[status]
  }
  const reason = () => {
    const { reason } = props.person.value
    return reason === null ? '' : props.words.reasons[reason]
  }
  const kept = () => (props.step.kept === undefined ? '' : props.words.kept[props.step.kept])
  const line = () => [state(), reason(), kept()].filter(Boolean).join(' · ')
  return (
    <>
      <Show when={line()}>
        <p class="need-state">{line()}</p>
      </Show>
      <Show when={props.person.value.message}>
        {(message) => (
          <p class="hint">
            {props.words.youWrote} {props.words.mission.quote(message())}
          </p>
        )}
      </Show>
    </>
  )
}

function Consent(props: PersonProps): JSX.Element {
  const consent = () => props.person.value.consent
  return (
    <Show when={consent() !== 'none'}>
      <div class="proposal-consent">
        <p>{consent() === 'needed' ? props.words.consentNeeded : props.words.consentSeen}</p>
        <Show when={consent() === 'needed' && props.answering.canAnswer()}>
          <button type="button" class="chip" onClick={() => props.answering.seeConsent(props.person)}>
            {props.words.seeConsent}
            <span class="unseen">, {props.person.value.name}</span>
          </button>
        </Show>
      </div>
    </Show>
  )
}

/** Why an answer to this person was not accepted; the rest went on. */
function Stopping(props: PersonProps & { step: Step }): JSX.Element {
  const words = () => props.words.work
  const sentence = () => {
    const reason = props.answering.stoppedOf(props.person.value.account) ?? props.step.refused[0]?.reason
    const why = reason ?? props.step.idle
    if (why === undefined) return undefined
    if (why === 'full' || why === 'broken') return words()[why]
    const known: Partial<Record<string, string>> = words().refusals
    return known[why] ?? words().refusals.bad_arguments
  }
  return (
    <div role="alert">
      <Show when={sentence()}>
        {(why) => (
          <div class="proposal-stopped">
            <p>{props.words.stopped(why())}</p>
            <Show when={props.step.idle === undefined}>
              <button
                type="button"
                class="chip quiet"
                onClick={() => props.answering.understood(props.person, props.step.refused)}
              >
                {props.words.understood}
                <span class="unseen">, {props.person.value.name}</span>
              </button>
            </Show>
          </div>
        )}
      </Show>
    </div>
  )
}
