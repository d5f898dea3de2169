import { createMemo, For, type JSX, onCleanup, onMount, Show } from 'solid-js'
import type { Home } from '#domain/wishes.ts'
import type { MapWords } from '#domain/words/fr/map.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { type Frame, pulled, toPixels, zoomed } from './frame.ts'
import { followGestures } from './gestures.ts'
import { type Bearing, labelsOf, type Me } from './labels.ts'
import { MapGround, ringsAround } from './map-ground.tsx'
import { MapMarker } from './map-marker.tsx'
import { type Marker, markersOn, openingZoom, type Pins } from './markers.ts'

export type MapViewProps = {
  words: MapWords
  pins: Pins
  /** Towns of France, the largest first; none while this phone does not know them. */
  towns: readonly Bearing[]
  home: Home | null
  farKm: number
  frame: Frame
  onFrame: (frame: Frame) => void
  /** Missions that stand at one point were asked for. */
  onPick: (marker: Marker) => void
}

const STEP = 0.3

/** The map itself: outlines, my place, and a button for each mission or group, in reading order. */
export function MapView(props: MapViewProps): JSX.Element {
  let surface: HTMLDivElement | undefined
  const pull = (dx: number, dy: number) => props.onFrame(pulled(props.frame, dx, dy))
  const zoomBy = (factor: number, x?: number, y?: number) =>
    props.onFrame(zoomed(props.frame, props.frame.zoom + Math.log2(factor), x, y))
  const markers = createMemo(() => (props.frame.width === 0 ? [] : markersOn(props.pins, props.frame)))
  const byId = createMemo(() => new Map(markers().map((marker) => [marker.id, marker])))
  const textPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const rings = () =>
    props.home === null ? [] : ringsAround(props.home, props.farKm, props.frame, props.words)
  const labels = () => {
    return labelsOf(markers(), props.towns, props.frame, rings(), meOn(props), textPx)
  }
  const open = (marker: Marker) => {
    const zoom = marker.cluster === null ? null : openingZoom(props.pins, marker.cluster)
    if (zoom === null) return props.onPick(marker)
    props.onFrame(zoomed({ ...props.frame, lon: marker.lon, lat: marker.lat }, zoom))
    // The button goes with its group: the focus stays on the map, before what the group opened into.
    surface?.focus()
  }
  onMount(() => {
    if (surface === undefined) return
    followGestures(surface, { pull, zoomBy })
    const watcher = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      props.onFrame({ ...props.frame, width, height })
    })
    watcher.observe(surface)
    onCleanup(() => watcher.disconnect())
  })
  return (
    <div class="map">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons that are laid out in space, not a form's fieldset */}
      <div
        class="map-surface"
        role="group"
        tabindex="0"
        aria-label={`${props.words.region}. ${props.words.keys}`}
        ref={surface}
        onKeyDown={(event) => moveByKey(event, props.frame, pull, zoomBy)}
      >
        <MapGround
          words={props.words}
          frame={props.frame}
          home={props.home}
          farKm={props.farKm}
          rings={rings()}
        />
        <For each={labels()}>
          {(label) => (
            <span
              class={`map-label map-${label.kind}`}
              aria-hidden="true"
              style={{ transform: `translate(${label.x}px,${label.y}px)` }}
            >
              {label.text}
            </span>
          )}
        </For>
        <For each={markers().map(({ id }) => id)}>
          {(id) => (
            <Show when={byId().get(id)}>
              {(marker) => <MapMarker marker={marker()} words={props.words} onOpen={open} />}
            </Show>
          )}
        </For>
      </div>
      <MapButtons words={props.words} frame={props.frame} pull={pull} zoomBy={zoomBy} />
      <small class="map-credit">{props.words.credit}</small>
    </div>
  )
}

function meOn({ home, frame, words }: MapViewProps): Me | null {
  if (home === null) return null
  const [x, y] = toPixels(frame, home.lon, home.lat)
  return { name: home.name, text: words.you(home.name), x, y }
}

type Moves = { pull: (dx: number, dy: number) => void; zoomBy: (factor: number) => void }

const ARROWS = [
  { icon: 'left', key: 'ArrowLeft', x: 1, y: 0 },
  { icon: 'up', key: 'ArrowUp', x: 0, y: 1 },
  { icon: 'down', key: 'ArrowDown', x: 0, y: -1 },
  { icon: 'right', key: 'ArrowRight', x: -1, y: 0 },
] as const

function MapButtons(props: Moves & { words: MapWords; frame: Frame }): JSX.Element {
  return (
    <div class="map-buttons">
      <button type="button" class="round" aria-label={props.words.zoomOut} onClick={() => props.zoomBy(0.5)}>
        <LineIcon name="less" />
      </button>
      <button type="button" class="round" aria-label={props.words.zoomIn} onClick={() => props.zoomBy(2)}>
        <LineIcon name="more" />
      </button>
      <span />
      <For each={ARROWS}>
        {({ icon, x, y }) => (
          <button
            type="button"
            class="round"
            aria-label={props.words[icon]}
            onClick={() => props.pull(x * props.frame.width * STEP, y * props.frame.height * STEP)}
          >
            <LineIcon name={icon} />
          </button>
        )}
      </For>
    </div>
  )
}

function moveByKey(event: KeyboardEvent, frame: Frame, pull: Moves['pull'], zoomBy: Moves['zoomBy']): void {
  const arrow = ARROWS.find(({ key }) => key === event.key)
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (arrow !== undefined) pull(arrow.x * frame.width * STEP, arrow.y * frame.height * STEP)
  else if (event.key === '+' || event.key === '=') zoomBy(2)
  else if (event.key === '-') zoomBy(0.5)
  else return
  event.preventDefault()
}
