import { type JSX, Show } from 'solid-js'
import type { HoursWords } from '#domain/words/fr/hours.ts'
import type { Parked, Work } from '../../state/work/work.ts'
import { ById } from '../work/by-id.tsx'
import type { HoursStep } from './held-dates.ts'

/** What the server did not take of what I said, until I decide. */
export function RefusedHours(props: {
  words: HoursWords
  work: Work
  entries: readonly Parked[]
}): JSX.Element {
  const why = ({ reason }: Parked) =>
    (props.words.refusals as Partial<Record<string, string>>)[reason] ?? props.words.unreadable
  return (
    <Show when={props.entries.length > 0}>
      <section class="part" aria-labelledby="hours-refused">
        <h2 id="hours-refused">{props.words.refusedTitle}</h2>
        <ul class="engagements-list">
          <ById each={props.entries}>
            {(entry) => (
              <li class="sheet engagement">
                <h3>{props.words.refused[entry().name as HoursStep]}</h3>
                <p>{why(entry())}</p>
                <p class="row">
                  <button type="button" class="chip" onClick={() => props.work.retry(entry().id)}>
                    {props.words.retry}
                  </button>
                  <button type="button" class="chip quiet" onClick={() => props.work.drop(entry().id)}>
                    {props.words.drop}
                  </button>
                </p>
              </li>
            )}
          </ById>
        </ul>
      </section>
    </Show>
  )
}
