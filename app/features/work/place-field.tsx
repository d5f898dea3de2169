import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import { areaName } from '#domain/place/area-names.ts'
import type { Commune, Town } from '#domain/place/commune.ts'
import { zoneOf } from '#domain/place/zones.ts'
import type { Place } from '#domain/work/mission-doc.ts'
import { useElan } from '../../state/elan.tsx'
import { type FoundPlace, findPlaces, type PlaceAnswer } from '../../state/places.ts'
import { announce } from '../../ui/announce.tsx'
import { createCombobox } from '../../ui/combobox.ts'
import { inZone } from './series.ts'
import type { StepProps } from './write-screen.tsx'

/** The commune of a mission: chosen among those that the phone holds, then shown large, with a way to change it. */
export function PlaceField(props: StepProps): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  const place = () => props.editor.draft().facts.place
  let change: HTMLButtonElement | undefined
  const choose = ({ place: town }: FoundPlace, typed: string) => {
    const { facts, sessions } = props.editor.draft()
    const next = placeOf(town, typed, facts.place)
    props.editor.change({
      facts: { ...facts, place: next, remote: false },
      sessions: inZone(sessions, zoneOf(next.area, next.insee)),
    })
    props.editor.save()
    setOpen(false)
    announce(props.words.place.chosen(next.commune))
    change?.focus()
  }
  return (
    <Show
      when={isOpen() ? undefined : place()}
      fallback={<PlaceSearch {...search(props, choose, isOpen())} />}
    >
      {(chosen) => (
        <p class="write-place">
          <strong>{chosen().commune}</strong>
          <span>
            {areaName(chosen().area)} ({chosen().area})
          </span>
          <button type="button" class="chip" ref={change} onClick={() => setOpen(true)}>
            {props.words.where.change}
          </button>
        </p>
      )}
    </Show>
  )
}

/** A commune as a mission's place. What was said of the street falls with another commune. */
function placeOf(town: Town | Commune, typed: string, before: Place | null): Place {
  const known = 'postcodes' in town ? town.postcodes : []
  const digits = typed.replaceAll(/\D/g, '')
  const postcode = known.includes(digits) ? digits : known.length === 1 ? (known[0] ?? null) : null
  const isSame = before?.insee === town.insee
  return {
    area: town.area,
    insee: town.insee,
    commune: town.name,
    postcode,
    street: isSame ? before.street : null,
    lat: town.lat,
    lon: town.lon,
    precision: 'precision' in town ? town.precision : 'commune',
    atHome: before?.atHome ?? false,
  }
}

type SearchProps = {
  words: StepProps['words']
  onPick: (found: FoundPlace, typed: string) => void
  takesFocus: boolean
}

const search = ({ words }: StepProps, onPick: SearchProps['onPick'], takesFocus: boolean): SearchProps => ({
  words,
  onPick,
  takesFocus,
})

function PlaceSearch(props: SearchProps): JSX.Element {
  const id = createUniqueId()
  const [field, setField] = createSignal<HTMLInputElement>()
  return (
    <div class="write-field place-search">
      <label for={id}>{props.words.where.commune}</label>
      <input
        id={id}
        ref={(made) => {
          setField(made)
          if (props.takesFocus) queueMicrotask(() => made.focus())
        }}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded="false"
        aria-controls={`${id}-list`}
        autocomplete="off"
        spellcheck={false}
        placeholder={props.words.where.hint}
      />
      <Show when={field()}>
        {(input) => <PlaceList id={id} field={input()} words={props.words} onPick={props.onPick} />}
      </Show>
    </div>
  )
}

type ListProps = {
  id: string
  field: HTMLInputElement
  words: StepProps['words']
  onPick: SearchProps['onPick']
}

function PlaceList(props: ListProps): JSX.Element {
  const { list, said } = createSearch(props)
  return (
    <>
      <p class="hint">{said()}</p>
      <div
        id={`${props.id}-list`}
        role="listbox"
        aria-label={props.words.place.results}
        hidden={list.choices().length === 0}
      >
        <For each={list.choices()}>
          {(choice, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and hears the keys
            // biome-ignore lint/a11y/useFocusableInteractive: as the combobox pattern asks, options never take the focus
            <div
              id={`${props.id}-list-${i()}`}
              role="option"
              aria-selected={list.active() === i()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => props.onPick(choice, props.field.value)}
            >
              <strong>{choice.place.name}</strong>{' '}
              <span>
                {areaName(choice.place.area)} ({choice.place.area})
                <Show when={choice.via}>{(name) => <>, {props.words.place.via(name())}</>}</Show>
              </span>
            </div>
          )}
        </For>
      </div>
    </>
  )
}

function createSearch(props: ListProps) {
  const elan = useElan()
  const [answer, setAnswer] = createSignal<PlaceAnswer>()
  const [said, setSaid] = createSignal('')
  let turn = 0
  const look = async (text: string) => {
    const mine = ++turn
    setAnswer(undefined)
    setSaid(text.trim() === '' ? '' : props.words.place.searching)
    if (text.trim() === '') return
    const found = await findPlaces(text.trim(), elan.wishes().home?.area)
    if (mine !== turn) return
    setAnswer(found)
    const sentence = sentenceOf(found, props.words)
    setSaid(sentence)
    announce(sentence)
  }
  const list = createCombobox<FoundPlace>({
    field: props.field,
    id: `${props.id}-list`,
    choices: () => {
      const found = answer()
      return found?.kind === 'places' ? found.places : []
    },
    onType: look,
    onPick: (choice) => props.onPick(choice, props.field.value),
    onLeave: () => {},
  })
  return { list, said }
}

function sentenceOf(answer: PlaceAnswer, words: StepProps['words']): string {
  if (answer.kind === 'away') return words.where.away
  if (answer.kind !== 'places') return words.place[answer.kind]
  return words.place.found(answer.places.length, answer.by === 'postcode')
}
