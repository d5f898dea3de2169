import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js'
import type { Match } from '#domain/match/rank.ts'
import { LANES, type Lane } from '#domain/vocabulary.ts'
import { DAY_FILTERS } from '#domain/wishes.ts'
import { useElan } from '../../state/elan.tsx'
import { route } from '../../state/route.ts'
import { announce } from '../../ui/announce.tsx'
import { slide } from '../../ui/slide.ts'
import { FewResults } from './few-results.tsx'
import { FiltersButton } from './filters-button.tsx'
import { MissionCard } from './mission-card.tsx'
import { Place } from './place.tsx'
import { Tiles } from './tiles.tsx'

/** The first screen: a place, four tiles, the missions. Nothing has to be answered. */
export function ListScreen(): JSX.Element {
  let cards: HTMLUListElement | undefined
  const change = (apply: () => void) => slide(cards, apply)
  return (
    <>
      <Place change={change} />
      <Tiles change={change} />
      <DayChips change={change} />
      <Missions change={change} ref={(list) => (cards = list)} />
    </>
  )
}

type Changing = { change: (apply: () => void) => void }

function DayChips(props: Changing): JSX.Element {
  const elan = useElan()
  const chosen = () => elan.wishes().narrowing.day
  return (
    <fieldset class="chips" aria-label={elan.words.list.daysLabel}>
      <FiltersButton />
      <For each={DAY_FILTERS}>
        {(day) => (
          <button
            type="button"
            class="chip"
            aria-pressed={chosen() === day}
            onClick={() => props.change(() => elan.narrow({ day: chosen() === day ? null : day }))}
          >
            {elan.words.list.days[day]}
          </button>
        )}
      </For>
    </fieldset>
  )
}

/** The missions, in order. Under a day, those that are sure stand first, then those to check. */
function Missions(props: Changing & { ref: (list: HTMLUListElement) => void }): JSX.Element {
  const elan = useElan()
  const words = elan.words.list
  const matches = () => elan.ranking().matches
  const byNumber = createMemo(() => new Map(matches().map((match) => [match.number, match])))
  const shown = () => matches().slice(0, elan.shown())
  const headOf = (match: Match, before: Match | undefined) => {
    if (elan.wishes().narrowing.day === null || before?.sure === match.sure) return null
    return match.sure ? words.sure : words.toCheck
  }
  // The list stays behind the other screens: there it is silent, and so is what it was about to say.
  const isInSight = () => route().screen === 'list'
  const announceFirst = (first: Match | undefined) =>
    isInSight() && announce(words.updated(first?.catalogue.titleAt(first.row) ?? null), isInSight)
  createEffect(on(matches, (list) => announceFirst(list[0]), { defer: true }))
  return (
    <section aria-labelledby="missions">
      <h2 id="missions" class="unseen">
        {elan.arrived() || elan.ranking().total > 0 ? words.missions(elan.ranking().total) : words.loading}
      </h2>
      <Lanes change={props.change} />
      <ul class="cards" ref={props.ref}>
        <For each={shown().map((match) => match.number)}>
          {(number, i) => (
            <Show when={byNumber().get(number)}>
              {(match) => <MissionCard match={match()} head={headOf(match(), shown()[i() - 1])} />}
            </Show>
          )}
        </For>
      </ul>
      <Show when={matches().length > elan.shown()}>
        <button type="button" class="chip list-more" onClick={elan.showMore}>
          {words.more}
        </button>
      </Show>
      <FewResults change={props.change} />
    </section>
  )
}

/** The main list and the lanes beside it, each with how many missions it holds. */
function Lanes(props: Changing): JSX.Element {
  const elan = useElan()
  const words = elan.words.list
  const lane = () => elan.wishes().narrowing.lane
  const count = (one: Lane | null) => {
    const { lanes } = elan.ranking()
    return one === null ? lanes.once + lanes.regular : lanes[one]
  }
  return (
    <fieldset class="chips lanes" aria-label={words.lanesLabel}>
      <For each={[null, ...LANES]}>
        {(one) => (
          <button
            type="button"
            class="chip"
            aria-pressed={lane() === one}
            onClick={() => props.change(() => elan.narrow({ lane: one }))}
          >
            {words.lanes[one ?? 'main']} <small>{count(one)}</small>
          </button>
        )}
      </For>
    </fieldset>
  )
}
