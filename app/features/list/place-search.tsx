import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js'
import { areaName } from '#domain/place/area-names.ts'
import type { Home } from '#domain/wishes.ts'
import type { PlaceWords } from '#domain/words/fr/place.ts'
import type { Elan } from '../../state/elan.tsx'
import { settleAt } from '../../state/home.ts'
import { locate } from '../../state/locate.ts'
import { type FoundPlace, findPlaces, homeAt, type PlaceAnswer } from '../../state/places.ts'
import { announce } from '../../ui/announce.tsx'
import { createCombobox } from '../../ui/combobox.ts'

export type SearchProps = { field: HTMLInputElement; here: number; onDone: () => void }
type FullProps = SearchProps & { elan: Elan; words: PlaceWords; settle: (home: Home | null) => void }
/** What one may pick: a commune, or nowhere in particular. */
type Choice = FoundPlace | 'nowhere'

/** Brings the search with its words. `change` wraps the move of the list. */
export async function loadPlaceSearch(
  elan: Elan,
  change: (apply: () => void) => void,
): Promise<(props: SearchProps) => JSX.Element> {
  const { place: words } = await (elan.language === 'fr'
    ? import('#domain/words/fr/place.ts')
    : import('#domain/words/en/place.ts'))
  const settle = (home: Home | null) => change(() => settleAt(elan, home))
  return (props) => (
    <PlaceSearch
      field={props.field}
      here={props.here}
      onDone={props.onDone}
      elan={elan}
      words={words}
      settle={settle}
    />
  )
}

/** The list under the field, and what is said about it. */
function PlaceSearch(props: FullProps): JSX.Element {
  const { answer, said, list, choose } = createPlaceSearch(props)
  return (
    <div class="place-search">
      <p class="place-said">{said()}</p>
      <div id="places" role="listbox" aria-label={props.words.results} hidden={list.choices().length === 0}>
        <For each={list.choices()}>
          {(choice, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and hears the keys
            // biome-ignore lint/a11y/useFocusableInteractive: as the combobox pattern asks, options never take the focus
            <div
              id={`places-${i()}`}
              role="option"
              aria-selected={list.active() === i()}
              // The field must not lose the focus before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              <PlaceLine choice={choice} words={props.words} />
            </div>
          )}
        </For>
      </div>
      <Show when={list.isOpen() && isByName(answer())}>
        <p class="place-village">{props.words.village}</p>
      </Show>
    </div>
  )
}

/** What is typed, found, marked and said; and the device's position, when it is asked for. */
function createPlaceSearch(props: FullProps) {
  const [answer, setAnswer] = createSignal<PlaceAnswer>()
  const [said, setSaid] = createSignal('')
  const { words, field } = props
  const home = () => props.elan.wishes().home
  const choices = (): Choice[] => {
    const found = answer()
    if (found === undefined) return home() !== null && field.value.trim() === '' ? ['nowhere'] : []
    return found.kind === 'places' ? found.places : []
  }
  const finish = (next: Home | null) => {
    props.settle(next)
    field.value = ''
    setAnswer(undefined)
    list.close()
    setSaid('')
    announce(words.chosen(next?.name ?? words.nowhere))
    props.onDone()
  }
  const choose = (choice: Choice) => finish(choice === 'nowhere' ? null : homeAt(choice.place))
  const say = (sentence: string) => {
    setSaid(sentence)
    announce(sentence)
  }
  let turn = 0
  const look = async (text: string) => {
    const mine = ++turn
    const typed = text.trim()
    // What was found for other letters must not be picked for these.
    setAnswer(undefined)
    setSaid(typed === '' ? '' : words.searching)
    if (typed === '') return
    const found = await findPlaces(typed, home()?.area)
    if (mine !== turn) return
    setAnswer(found)
    say(sentenceOf(found, words))
  }
  const list = createCombobox({
    field,
    id: 'places',
    choices,
    onType: look,
    onPick: choose,
    onLeave: () => props.onDone(),
  })
  const goHere = async () => {
    say(words.locating)
    const located = await locate()
    if (located.kind === 'here') finish(located.home)
    else say(words[located.kind])
  }
  createEffect(
    on(
      () => props.here,
      (times) => times > 0 && goHere(),
    ),
  )
  if (field.value !== '') look(field.value)
  return { answer, said, list, choose }
}

function PlaceLine(props: { choice: Choice; words: PlaceWords }): JSX.Element {
  if (props.choice === 'nowhere') {
    return (
      <>
        <strong>{props.words.nowhere}</strong> <span>{props.words.nowhereLine}</span>
      </>
    )
  }
  const { place, via } = props.choice
  return (
    <>
      <strong>{place.name}</strong>{' '}
      <span>
        {areaName(place.area)} ({place.area})
        <Show when={via}>{(name) => <>, {props.words.via(name())}</>}</Show>
      </span>
    </>
  )
}

const isByName = (answer: PlaceAnswer | undefined): boolean =>
  answer?.kind === 'places' && answer.by === 'name'

function sentenceOf(answer: PlaceAnswer, words: PlaceWords): string {
  if (answer.kind !== 'places') return words[answer.kind]
  return words.found(answer.places.length, answer.by === 'postcode')
}
