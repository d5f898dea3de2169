import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js'
import type { MapWords } from '#domain/words/fr/map.ts'
import { hrefOf } from '../../state/route.ts'
import { MissionCard } from '../list/mission-card.tsx'
import type { Pin } from './markers.ts'

const PAGE = 10

type MapListProps = {
  words: MapWords
  pins: readonly Pin[]
  /** Whether these are the missions of one point rather than those in view. */
  isPicked: boolean
  /** Whether no mission at all has a place. */
  isEmpty: boolean
  onAll: () => void
}

/** What the map shows, as a list in the order of the match. */
export function MapList(props: MapListProps): JSX.Element {
  const [shown, setShown] = createSignal(PAGE)
  let heading: HTMLHeadingElement | undefined
  createEffect(on([() => props.pins, () => props.isPicked], () => setShown(PAGE)))
  createEffect(
    on(
      () => props.isPicked,
      (isPicked) => isPicked && heading?.focus(),
      { defer: true },
    ),
  )
  const title = () =>
    props.isPicked ? props.words.atPoint(props.pins.length) : props.words.here(props.pins.length)
  return (
    <section class="map-list" aria-labelledby="map-list">
      <div class="list-head">
        <h2 id="map-list" tabindex="-1" ref={heading}>
          {props.isEmpty ? props.words.here(0) : title()}
        </h2>
        <Show when={props.isPicked}>
          <button type="button" class="chip" onClick={props.onAll}>
            {props.words.allHere}
          </button>
        </Show>
      </div>
      <Show when={props.pins.length === 0}>
        <p class="hint">{props.isEmpty ? props.words.none : props.words.noneHere}</p>
        <a class="chip" href={hrefOf('list')}>
          {props.words.toList}
        </a>
      </Show>
      <ul class="cards">
        <For each={props.pins.slice(0, shown())}>
          {({ match }) => <MissionCard match={match} head={null} />}
        </For>
      </ul>
      <Show when={props.pins.length > shown()}>
        <button type="button" class="chip list-more" onClick={() => setShown(shown() + PAGE)}>
          {props.words.more}
        </button>
      </Show>
    </section>
  )
}
