import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js'
import type { DayFilter } from '#domain/wishes.ts'
import { DAY_FILTERS, NO_NARROWING } from '#domain/wishes.ts'
import { LANES, type Lane } from '#domain/vocabulary.ts'
import { useElan } from '../../state/elan.tsx'
import { announce } from '../../ui/announce.tsx'
import { slide } from '../../ui/slide.ts'
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
  const narrow = (part: { day?: DayFilter | null; lane?: Lane | null }) =>
    props.change(() => elan.setWishes({ narrowing: { ...elan.wishes().narrowing, ...part } }))
  return (
    <div class="chips days">
      <For each={DAY_FILTERS}>
        {(day) => (
          <button
            type="button"
            class="chip"
            aria-pressed={elan.wishes().narrowing.day === day}
            onClick={() => narrow({ day: elan.wishes().narrowing.day === day ? null : day })}
          >
            {elan.words.list.days[day]}
          </button>
        )}
      </For>
    </div>
  )
}

/** The missions, in order. With a day chosen, those that are sure come first, then those to check. */
function Missions(props: Changing & { ref: (list: HTMLUListElement) => void }): JSX.Element {
  const elan = useElan()
  const words = elan.words.list
  const matches = () => elan.ranking().matches
  const byNumber = createMemo(() => new Map(matches().map((match) => [match.number, match])))
  const numbers = () => matches().slice(0, elan.shown()).map((match) => match.number)
  createEffect(
    on(matches, (list) => {
      const first = list[0]
      if (first !== undefined) announce(words.updated(first.catalogue.titleAt(first.row)))
    }, { defer: true }),
  )
  return (
    <section aria-labelledby="missions">
      <div class="list-head">
        <h2 id="missions">{words.missions(elan.ranking().total)}</h2>
      </div>
      <Lanes change={props.change} />
      <ul class="cards" ref={props.ref}>
        <For each={numbers()}>
          {(number) => <Show when={byNumber().get(number)}>{(match) => <MissionCard match={match()} />}</Show>}
        </For>
      </ul>
      <Show when={matches().length > elan.shown()}>
        <button type="button" class="chip list-more" onClick={elan.showMore}>
          {words.more}
        </button>
      </Show>
    </section>
  )
}

/** Lanes beside the main list, with how many missions each holds. */
function Lanes(props: Changing): JSX.Element {
  const elan = useElan()
  const words = elan.words.list
  const lane = () => elan.wishes().narrowing.lane
  const choose = (next: Lane | null) =>
    props.change(() => elan.setWishes({ narrowing: { ...elan.wishes().narrowing, lane: next } }))
  return (
    <div class="chips lanes">
      <For each={[null, ...LANES]}>
        {(one) => (
          <button type="button" class="chip" aria-pressed={lane() === one} onClick={() => choose(one)}>
            {words.lanes[one ?? 'main']}
          </button>
        )}
      </For>
    </div>
  )
}
