import { createEffect, createMemo, createSignal, For, type JSX, on, onMount, Show } from 'solid-js'
import { rank } from '#domain/match/rank.ts'
import { FAR_KM } from '#domain/wishes.ts'
import type { MapWords } from '#domain/words/fr/map.ts'
import { type Elan, useElan } from '../../state/elan.tsx'
import { townsOfFrance } from '../../state/geo-files.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { announce } from '../../ui/announce.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { around, type Frame, fitted } from './frame.ts'
import type { Bearing } from './labels.ts'
import { MapList } from './map-list.tsx'
import { MapView } from './map-view.tsx'
import { gatherPins, type Marker, type Pin, pinsOf, pinsOn } from './markers.ts'
import { LANDS, type Land } from './outlines.ts'

/** More would be slow to group on an old phone; the best come first. */
const MOST_PINS = 5000

/** Where the map was left, for who comes back from a mission; with the place that it was drawn around. */
const [left, setLeft] = createSignal<{ frame: Frame; home: string }>()

const START: Frame = { lon: 2.4, lat: 46.6, zoom: 5, width: 0, height: 0 }

/** The missions of the list on a map of our own, with what is in view listed beside it. No tile, no request. */
export function MapScreen(props: ScreenProps<MapWords>): JSX.Element {
  const elan = useElan()
  const heading = createScreenTitle(() => props.words.title)
  const home = () => elan.wishes().home
  const farKm = () => elan.wishes().farKm ?? FAR_KM[elan.wishes().travel ?? 'car']
  const ranking = createMemo(() => {
    const limits = { limit: MOST_PINS, perOrganisation: MOST_PINS }
    return rank(elan.catalogues(), elan.wishes(), elan.clock(), limits)
  })
  const pins = createMemo(() => gatherPins(ranking().matches))
  const [frame, setFrame] = createFrame(elan, farKm)
  const [towns, setTowns] = createSignal<Awaited<ReturnType<typeof bearings>>>()
  onMount(async () => setTowns(await bearings()))
  const [picked, setPicked] = createSignal<readonly Pin[] | null>(null)
  const inView = createMemo(() => (frame().width === 0 ? [] : pinsOn(pins(), frame())))
  const listed = () => picked() ?? inView()
  const move = (next: Frame) => {
    setPicked(null)
    setFrame(next)
  }
  const pick = ({ cluster }: Marker) => cluster !== null && setPicked(pinsOf(pins(), cluster))
  createEffect(on(pins, () => setPicked(null), { defer: true }))
  createEffect(on(inView, (list) => announce(props.words.here(list.length)), { defer: true }))
  return (
    <div class="map-screen">
      <div class="map-side">
        <h1 class="screen-title" ref={heading}>
          {props.words.title}
        </h1>
        <p class="hint">
          {home() === null
            ? props.words.noHome
            : props.words.within(farKm(), home()?.name ?? '', elan.wishes().travel ?? 'car')}
        </p>
        <button type="button" class="skip" onClick={focusList}>
          {props.words.skip}
        </button>
        <MapView
          words={props.words}
          pins={pins()}
          towns={towns() ?? []}
          home={home()}
          farKm={farKm()}
          frame={frame()}
          onFrame={move}
          onPick={pick}
        />
        <GoTo
          words={props.words}
          hasHome={home() !== null}
          onGo={(land) => move(frameOf(land, frame(), elan, farKm()))}
        />
      </div>
      <MapList
        words={props.words}
        pins={listed()}
        isPicked={picked() !== null}
        isEmpty={pins().pins.length === 0}
        onAll={() => setPicked(null)}
      />
      <div class="map-notes hint">
        <Show when={ranking().total > MOST_PINS}>
          <p>{props.words.most(MOST_PINS)}</p>
        </Show>
        <p>{props.words.attribution}</p>
      </div>
    </div>
  )
}

/** Towns to find one's bearings by. Where neither the phone nor the network has them the map does without. */
async function bearings(): Promise<readonly Bearing[]> {
  const towns = await townsOfFrance()
  return towns.ok ? towns.value : []
}

/** The frame as it was left, else my circle, else the whole of France; fitted once its size is known. */
function createFrame(elan: Elan, farKm: () => number) {
  const place = () => `${elan.wishes().home?.insee} ${elan.wishes().home?.name} ${farKm()}`
  const land = () => (elan.wishes().home === null ? 'mainland' : 'home')
  const known = left()
  const [frame, setFrame] = createSignal<Frame>(
    known?.home === place() ? { ...known.frame, width: 0, height: 0 } : START,
  )
  const [fits, setFits] = createSignal(known?.home !== place())
  const set = (next: Frame) => {
    const isFirst = frame().width === 0
    const shown = isFirst && fits() && next.width > 0 ? frameOf(land(), next, elan, farKm()) : next
    setFits(false)
    setFrame(shown)
    setLeft({ frame: shown, home: place() })
  }
  createEffect(on(place, () => set(frameOf(land(), frame(), elan, farKm())), { defer: true }))
  return [frame, set] as const
}

type Stop = Land | 'home'

function frameOf(stop: Stop, frame: Frame, elan: Elan, farKm: number): Frame {
  const { home } = elan.wishes()
  if (stop !== 'home') return fitted(frame, LANDS[stop])
  return home === null ? frame : fitted(frame, around(home.lon, home.lat, farKm), 8)
}

function GoTo(props: { words: MapWords; hasHome: boolean; onGo: (stop: Stop) => void }): JSX.Element {
  const stops = (): Stop[] => [
    ...(props.hasHome ? (['home'] as const) : []),
    ...(Object.keys(LANDS) as Land[]),
  ]
  const nameOf = (stop: Stop) => (stop === 'home' ? props.words.home : props.words.places[stop])
  return (
    <div class="map-go">
      <select
        aria-label={props.words.goTo}
        onChange={(event) => {
          props.onGo(event.currentTarget.value as Stop)
          event.currentTarget.value = ''
        }}
      >
        <option value="">{props.words.goTo}…</option>
        <For each={stops()}>{(stop) => <option value={stop}>{nameOf(stop)}</option>}</For>
      </select>
    </div>
  )
}

function focusList(): void {
  document.getElementById('map-list')?.focus()
}
