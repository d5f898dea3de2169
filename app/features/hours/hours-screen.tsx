import { createMemo, For, type JSX, onMount, Show } from 'solid-js'
import { isoOf } from '#domain/days.ts'
import type { HoursWords } from '#domain/words/fr/hours.ts'
import { sumHours } from '#domain/work/hours-totals.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import type { EngagementsProps } from '../engagements/engagements-screen.tsx'
import { createNotes } from '../engagements/known-notes.ts'
import { ById } from '../work/by-id.tsx'
import { listDocs } from '../work/work-docs.ts'
import { CODE } from './code-address.ts'
import { HeldCard } from './held-card.tsx'
import { isHoursStep, listHeldDates } from './held-dates.ts'
import { RefusedHours } from './refused-hours.tsx'

export type HoursProps = EngagementsProps & { hours: HoursWords }

/** « Mes heures »: each date of mine that has come, what was said of it, and what the association signed. */
export function HoursScreen(props: HoursProps): JSX.Element {
  const elan = useElan()
  const { work } = props.place
  const me = () => work.state().account ?? work.state().device
  const today = () => isoOf(elan.clock().day)
  const dates = createMemo(() => listHeldDates(work.view(), me(), today()))
  const refused = () => work.parked().filter(isHoursStep)
  const noteOf = createNotes(() => dates().map(({ held }) => held.mission))
  const heading = createScreenTitle(() => props.hours.title)
  onMount(() => void work.exchangeNow().catch(() => {}))
  const typed = () => (props.detail.startsWith(CODE) ? props.detail.slice(CODE.length) : '')
  const totals = createMemo(() => {
    const mine = listDocs(work.view(), 'attendance').map(({ value }) => value)
    return sumHours(mine.filter(({ account }) => account === me()))
  })
  const whereOf = (organisation: string) => {
    const one = dates().find((date) => date.organisation === organisation)
    return (one && noteOf(one.held.mission)?.organisation) ?? props.hours.association
  }
  return (
    <section class="screen narrow engagements hours">
      <BackLink label={props.hours.back} href={hrefOf('engagements')} />
      <h1 class="screen-title" ref={heading}>
        {props.hours.title}
      </h1>
      <p>{props.hours.lead}</p>
      <Show when={dates().length === 0 && refused().length === 0}>
        <div class="sheet">
          <h2>{props.hours.none}</h2>
          <p>{props.hours.noneLine}</p>
        </div>
      </Show>
      <Show when={totals().length > 0}>
        <section class="part" aria-labelledby="hours-totals">
          <h2 id="hours-totals">{props.hours.totals}</h2>
          <ul class="hours-totals">
            <For each={totals()}>
              {({ organisation, year, signed, proposed }) => (
                <li>
                  <strong>
                    {props.hours.total(year, whereOf(organisation), props.hours.duration(signed))}
                  </strong>{' '}
                  <Show when={proposed > 0}>{props.hours.proposed(props.hours.duration(proposed))}</Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <RefusedHours words={props.hours} work={work} entries={refused()} />
      <Show when={dates().length > 0}>
        <section class="part" aria-labelledby="hours-dates">
          <h2 id="hours-dates">{props.hours.dates}</h2>
          <ul class="engagements-list">
            <ById each={dates()}>
              {(one) => (
                <HeldCard
                  {...props}
                  one={one()}
                  note={noteOf(one().held.mission)}
                  today={today()}
                  me={me()}
                  typed={typed()}
                />
              )}
            </ById>
          </ul>
        </section>
      </Show>
    </section>
  )
}
