import { createSignal, For, type JSX, Show } from 'solid-js'
import type { Lane } from '#domain/vocabulary.ts'
import { FAR_KM, NO_NARROWING } from '#domain/wishes.ts'
import type { PlaceWords } from '#domain/words/fr/place.ts'
import { dropAlert, hasAlert, setAlert } from '../../state/alert.ts'
import { isAtHand } from '../../state/areas.ts'
import type { Elan } from '../../state/elan.tsx'
import { lookAgain } from '../../state/refresh.ts'

/** Beyond this the neighbouring départements, which are all that the phone holds, end. */
const FARTHEST_KM = 120

type PanelProps = { elan: Elan; words: PlaceWords['few']; change: (apply: () => void) => void }

/** Brings the panel with its words. */
export async function loadFewPanel(elan: Elan, change: PanelProps['change']): Promise<() => JSX.Element> {
  const { place } = await (elan.language === 'fr'
    ? import('#domain/words/fr/place.ts')
    : import('#domain/words/en/place.ts'))
  return () => <FewPanel elan={elan} words={place.few} change={change} />
}

/** Few missions, or none: a wider circle, fewer conditions, the lanes beside, and « Prévenez-moi ». Never a dead end. */
function FewPanel(props: PanelProps): JSX.Element {
  const total = () => props.elan.ranking().total
  const hasHome = () => props.elan.wishes().home !== null
  return (
    <Show when={isAtHand(props.elan)} fallback={<NotHere elan={props.elan} words={props.words} />}>
      <section class="few" aria-labelledby="few">
        <h2 id="few">{total() === 0 ? props.words.none : props.words.some}</h2>
        <Show when={hasHome()} fallback={<AskHome words={props.words} />}>
          <p>{props.words.line}</p>
        </Show>
        <div class="few-ways">
          <For each={waysOf(props.elan, props.words)}>
            {(way) => (
              <button type="button" class="chip" onClick={() => props.change(way.go)}>
                {way.label}
              </button>
            )}
          </For>
        </div>
        <Show when={hasHome()}>
          <AlertSwitch elan={props.elan} words={props.words} />
        </Show>
      </section>
    </Show>
  )
}

/** Nothing of this place ever reached the phone: it takes the network once. */
function NotHere(props: { elan: Elan; words: PlaceWords['few'] }): JSX.Element {
  return (
    <section class="few" aria-labelledby="few">
      <h2 id="few">{props.words.notHere}</h2>
      <p>{props.words.notHereLine}</p>
      <button type="button" class="action" onClick={() => lookAgain(props.elan)}>
        {props.words.retry}
      </button>
    </section>
  )
}

type Way = { label: string; go: () => void }

/** Ways out of a short list that lead somewhere; from an empty one, first those where missions are known to be. */
function waysOf(elan: Elan, words: PlaceWords['few']): Way[] {
  const { narrowing, home } = elan.wishes()
  const { day, lane, ...filters } = narrowing
  const isFiltered = filters.causes !== 0 || filters.minAge !== null || filters.accessible
  const km = widerKm(elan)
  const unfiltered = { causes: NO_NARROWING.causes, minAge: NO_NARROWING.minAge, accessible: false }
  const looser = [
    ...(home !== null && km !== undefined && lane !== 'remote'
      ? [{ label: words.wider(km), go: () => elan.setWishes({ farKm: km }) }]
      : []),
    ...(day === null ? [] : [{ label: words.anyDay, go: () => elan.narrow({ day: null }) }]),
    ...(isFiltered ? [{ label: words.unfilter, go: () => elan.narrow(unfiltered) }] : []),
  ]
  const beside = lanesOf(elan, words)
  return elan.ranking().total === 0 ? [...beside, ...looser] : [...looser, ...beside]
}

/** Twice as far as one goes now; undefined where the phone's missions end. */
function widerKm(elan: Elan): number | undefined {
  const { farKm, travel } = elan.wishes()
  const now = farKm ?? FAR_KM[travel ?? 'car']
  return now >= FARTHEST_KM ? undefined : Math.min(FARTHEST_KM, now * 2)
}

/** The lists beside that hold something. */
function lanesOf(elan: Elan, words: PlaceWords['few']): Way[] {
  const { lanes } = elan.ranking()
  const now = elan.wishes().narrowing.lane
  const near = lanes.once + lanes.regular
  const ways: { lane: Lane | null; count: number; label: string }[] = [
    { lane: null, count: now === null ? 0 : near, label: words.main(near) },
    { lane: 'remote', count: lanes.remote, label: words.remote(lanes.remote) },
    { lane: 'long', count: lanes.long, label: words.long(lanes.long) },
  ]
  return ways
    .filter(({ lane, count }) => count > 0 && lane !== now)
    .map(({ lane, label }) => ({ label, go: () => elan.narrow({ lane }) }))
}

function AskHome(props: { words: PlaceWords['few'] }): JSX.Element {
  return (
    <>
      <p>{props.words.noHome}</p>
      <button type="button" class="action" onClick={() => document.getElementById('place')?.focus()}>
        {props.words.setHome}
      </button>
    </>
  )
}

function AlertSwitch(props: { elan: Elan; words: PlaceWords['few'] }): JSX.Element {
  const [said, setSaid] = createSignal(false)
  const turnOn = () => {
    setAlert(props.elan)
    setSaid(true)
  }
  return (
    <div class="few-alert">
      <Show
        when={hasAlert(props.elan)}
        fallback={
          <button type="button" class="action" onClick={turnOn}>
            {props.words.alert}
          </button>
        }
      >
        <button type="button" class="chip" onClick={dropAlert}>
          {props.words.alertOff}
        </button>
      </Show>
      <p role="status">{said() && hasAlert(props.elan) ? props.words.alertOn : props.words.alertLine}</p>
    </div>
  )
}
