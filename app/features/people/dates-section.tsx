import { createSignal, For, type JSX, Show } from 'solid-js'
import type { PeopleWords } from '#domain/words/fr/people.ts'
import { useElan } from '../../state/elan.tsx'
import type { Answering } from './answering.ts'
import type { DateSeats } from './dates.ts'
import { dateWords, seatsWords } from './said-dates.ts'

type DatesProps = { words: PeopleWords; answering: Answering }

/** More dates than this stand behind a tap. */
const MOST_SHOWN = 3

/** Seats left, date by date; where there are several dates, each shows only the people who ask for it. */
export function DatesSection(props: DatesProps): JSX.Element {
  const { dates, only, narrow } = props.answering
  const [isWhole, setWhole] = createSignal(false)
  const shown = () =>
    isWhole() || dates().length <= MOST_SHOWN + 1
      ? dates()
      : dates().filter(({ key }, i) => i < MOST_SHOWN || key === only())
  const hidden = () => dates().length - shown().length
  const byKey = (key: string) => dates().find((date) => date.key === key)
  return (
    <section class="part proposal-dates" aria-labelledby="proposal-dates">
      <h2 id="proposal-dates" classList={{ unseen: dates().length < 2 }}>
        {props.words.dates}
      </h2>
      <Show
        when={dates().length > 1}
        fallback={
          <For each={dates()}>
            {(date) => (
              <div class="date-one">
                <DateLine {...props} date={date} />
              </div>
            )}
          </For>
        }
      >
        <p class="hint">{props.words.datesLine}</p>
        <ul class="date-rows">
          <li>
            <button
              type="button"
              class="date-row"
              aria-pressed={only() === undefined}
              onClick={() => narrow(undefined)}
            >
              <strong>{props.words.allDates}</strong>
            </button>
          </li>
          <For each={shown().map(({ key }) => key)}>
            {(key) => (
              <Show when={byKey(key)}>
                {(date) => (
                  <li>
                    <button
                      type="button"
                      class="date-row"
                      aria-pressed={only() === key}
                      onClick={() => narrow(only() === key ? undefined : key)}
                    >
                      <DateLine {...props} date={date()} />
                    </button>
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
        <Show when={hidden() > 0}>
          <button type="button" class="chip quiet" onClick={() => setWhole(true)}>
            {props.words.moreDates(hidden())}
          </button>
        </Show>
      </Show>
    </section>
  )
}

function DateLine(props: DatesProps & { date: DateSeats }): JSX.Element {
  const elan = useElan()
  const speech = () => ({ words: props.words, language: elan.language })
  return (
    <>
      <strong>{dateWords(props.date, speech())}</strong>
      <Show when={props.date.state === 'open'}>
        <span>{seatsWords(props.date, props.words).join(' · ')}</span>
      </Show>
      <Show when={props.date.asking > 0}>
        <span class="hint">{props.words.asking(props.date.asking)}</span>
      </Show>
    </>
  )
}
