import { type JSX, Show } from 'solid-js'
import { MOTORS } from '#domain/motors.ts'
import type { MapWords } from '#domain/words/fr/map.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { Glyph, type Quarters } from '../../ui/glyph.tsx'
import { quartersOf } from '../list/mission-card.tsx'
import type { Marker } from './markers.ts'

/** One mission as its glyph, or several as their number. */
export function MapMarker(props: {
  marker: Marker
  words: MapWords
  onOpen: (marker: Marker) => void
}): JSX.Element {
  const first = () => props.marker.first
  const match = () => first().match
  const place = () => ({ transform: `translate(${props.marker.x}px,${props.marker.y}px)` })
  const elan = useElan()
  const outline = (): Quarters => MOTORS.map((motor) => elan.wishes().grid[motor])
  return (
    <Show
      when={props.marker.cluster === null}
      fallback={
        <button
          type="button"
          class="map-marker map-cluster"
          style={place()}
          aria-label={props.words.cluster(props.marker.count, first().place)}
          onClick={() => props.onOpen(props.marker)}
        >
          {props.marker.count}
        </button>
      }
    >
      <a
        class="map-marker"
        style={place()}
        href={hrefOf('mission', match().number)}
        draggable={false}
        aria-label={props.words.point(match().catalogue.titleAt(match().row), first().place)}
      >
        <Glyph fill={quartersOf(match().catalogue.grid[match().row] ?? 255)} outline={outline()} />
      </a>
    </Show>
  )
}
