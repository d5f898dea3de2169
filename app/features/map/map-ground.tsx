import { For, type JSX, Show } from 'solid-js'
import type { Home } from '#domain/wishes.ts'
import type { MapWords } from '#domain/words/fr/map.ts'
import { type Frame, kmToPixels, mercator, toPixels, worldSize } from './frame.ts'
import type { Ring } from './labels.ts'
import { DRAWN_ZOOM, drawOutlines } from './outlines.ts'

const RINGS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500]
/** A ring is drawn when it is neither lost under my place nor far outside. */
const LEAST_RING = 56

/** Circles of round distances around my place, as far as I would go. */
export function ringsAround(home: Home, farKm: number, frame: Frame, words: MapWords): Ring[] {
  const [x, y] = toPixels(frame, home.lon, home.lat)
  const most = Math.max(frame.width, frame.height)
  return RINGS_KM.filter((km) => km < farKm)
    .map((km) => ({ text: words.km(km), x, y, radius: kmToPixels(frame, home.lat, km) }))
    .filter(({ radius }) => radius > LEAST_RING && radius < most)
}

type GroundProps = { words: MapWords; frame: Frame; home: Home | null; farKm: number; rings: readonly Ring[] }

/** What lies under the missions: outlines of the départements, and circles of distance around my place. */
export function MapGround(props: GroundProps): JSX.Element {
  const outlines = drawOutlines()
  const ground = () => {
    const { frame } = props
    const scale = 2 ** (frame.zoom - DRAWN_ZOOM)
    const [x, y] = mercator(frame.lon, frame.lat)
    const world = worldSize(frame.zoom)
    return `translate(${frame.width / 2 - x * world} ${frame.height / 2 - y * world}) scale(${scale})`
  }
  return (
    <svg class="map-ground" width={props.frame.width} height={props.frame.height} aria-hidden="true">
      <g transform={ground()}>
        <For each={outlines}>{({ d }) => <path class="map-area" d={d} />}</For>
      </g>
      <Show when={props.home}>
        {(home) => (
          <MyPlace
            words={props.words}
            frame={props.frame}
            farKm={props.farKm}
            rings={props.rings}
            home={home()}
          />
        )}
      </Show>
    </svg>
  )
}

function MyPlace(props: GroundProps & { home: Home }): JSX.Element {
  const centre = () => toPixels(props.frame, props.home.lon, props.home.lat)
  return (
    <g transform={`translate(${centre().join(' ')})`}>
      <For each={props.rings}>{({ radius }) => <circle class="map-circle" r={radius} />}</For>
      <circle class="map-far" r={kmToPixels(props.frame, props.home.lat, props.farKm)} />
      <circle class="map-home" r="5" />
      <circle class="map-home-ring" r="30" />
      <text class="map-home-text" y="-38">
        {props.words.you(props.home.name)}
      </text>
    </g>
  )
}
