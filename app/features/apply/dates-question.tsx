import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import { useElan } from '../../state/elan.tsx'
import { dateWords } from '../engagements/date-words.ts'
import { listEngagements } from '../engagements/engagement.ts'
import { promisedDates } from '../engagements/promised.ts'
import { hoursOf, type Reader } from '../mission/when.ts'
import type { FormProps } from './apply-form.tsx'
import { sourcesOf } from './apply-place.ts'
import { clashWith } from './clashes.ts'
import type { DateChoice } from './date-choices.ts'
import type { Draft } from './draft.ts'
import { said } from './form-faults.ts'
import { findNote } from './mission-note.ts'

type DatesProps = FormProps & {
  choices: readonly DateChoice[]
  draft: Draft
  change: (part: Partial<Draft>) => void
  fault: number | true | undefined
}

/** More dates than this stand behind a tap. */
const SHOWN = 8

/** The dates to come, to tick; beside each what was promised elsewhere at that time. Nothing where there is nothing to choose. */
export function DatesQuestion(props: DatesProps): JSX.Element {
  const elan = useElan()
  const id = createUniqueId()
  const [isWhole, setWhole] = createSignal(false)
  const reader = (): Reader => ({
    language: elan.language,
    words: props.words.mission,
    today: elan.clock().day,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  const isTicked = (key: string) => props.draft.dates.includes(key)
  const shown = () =>
    isWhole() ? props.choices : props.choices.filter(({ key }, i) => i < SHOWN || isTicked(key))
  const hidden = () => props.choices.length - shown().length
  const promised = () =>
    promisedDates(listEngagements(sourcesOf(props.place)), findNote, props.words.untitled)
  const clashOf = ({ session }: DateChoice) => {
    const clash = clashWith(session, props.mission.id, promised())
    return clash && props.words.clash(clash.title, clash.session ? hoursOf(clash.session, reader()) : '')
  }
  const tick = (key: string) => {
    const { dates } = props.draft
    props.change({ dates: isTicked(key) ? dates.filter((one) => one !== key) : [...dates, key] })
  }
  return (
    <Show when={props.choices.length > 0}>
      <fieldset
        class="picks apply-dates"
        classList={{ 'is-wrong': props.fault !== undefined }}
        aria-describedby={`${id}-fault`}
      >
        <legend>{props.words.dates}</legend>
        <p class="hint">{props.words.datesHint}</p>
        <For each={shown()}>
          {(choice) => (
            <label class="apply-date">
              <input type="checkbox" checked={isTicked(choice.key)} onChange={() => tick(choice.key)} />
              <span>
                <span class="apply-day">{dateWords(choice.session, choice.wish.date ?? '', reader())}</span>
                <Show when={clashOf(choice)}>{(line) => <small class="apply-clash">{line()}</small>}</Show>
              </span>
            </label>
          )}
        </For>
        <Show when={hidden() > 0}>
          <button type="button" class="chip quiet" onClick={() => setWhole(true)}>
            {props.words.moreDates(hidden())}
          </button>
        </Show>
        <p class="fault" id={`${id}-fault`} role="alert">
          {said(props.fault, props.words.faults.dates, props.words.faults.tooManyDates)}
        </p>
      </fieldset>
    </Show>
  )
}
