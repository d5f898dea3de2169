import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { useElan } from '../../state/elan.tsx'
import { Icon } from '../../ui/icons.tsx'
import type { SearchProps } from './place-search.tsx'

/** Where one is: the commune's name, large, or the field that asks for it. The search itself comes with the first touch. */
export function Place(props: { change: (apply: () => void) => void }): JSX.Element {
  const elan = useElan()
  const words = elan.words.list
  const [open, setOpen] = createSignal(false)
  const [here, setHere] = createSignal(0)
  const [search, setSearch] = createSignal<(props: SearchProps) => JSX.Element>()
  let box: HTMLDivElement | undefined
  let field: HTMLInputElement | undefined
  const home = () => elan.wishes().home
  const bring = async () => {
    if (search() !== undefined) return
    const { loadPlaceSearch } = await import('./place-search.tsx')
    const draw = await loadPlaceSearch(elan, props.change)
    setSearch(() => draw)
  }
  const ask = () => {
    setOpen(true)
    field?.focus()
  }
  const done = () => {
    setOpen(false)
    box?.querySelector('button')?.focus()
  }
  const leave = (event: FocusEvent) => {
    if (!box?.contains(event.relatedTarget as Node | null)) setOpen(false)
  }
  // The field may have been touched before the script came.
  onMount(() => document.activeElement === field && bring())
  return (
    <div class="place-box" ref={box} onFocusOut={leave}>
      <div class="place">
        <h1 class="place-home" hidden={open()}>
          <Show
            when={home()}
            fallback={
              <>
                <u>{words.placeNone}</u>
                <small>{words.placeNoneLine}</small>
              </>
            }
          >
            {(place) => (
              <button type="button" class="place-name" onClick={ask}>
                <u>{place().name}</u>
                <small>
                  {elan.checked() || place().area}
                  <span class="unseen">. {words.placeChange}</span>
                </small>
              </button>
            )}
          </Show>
        </h1>
        <input
          ref={field}
          id="place"
          class="place-field"
          hidden={home() !== null && !open()}
          type="text"
          role="combobox"
          aria-label={`${words.place} ${words.placeHint}`}
          aria-autocomplete="list"
          aria-expanded="false"
          aria-controls="places"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={words.placeHint}
          onFocusIn={bring}
        />
        <button
          type="button"
          class="round"
          aria-label={words.here}
          onClick={() => bring().then(() => setHere(here() + 1))}
        >
          <Icon name="here" />
        </button>
      </div>
      <Show when={search()}>
        {(draw) =>
          draw()({
            field: field as HTMLInputElement,
            get here() {
              return here()
            },
            onDone: done,
          })
        }
      </Show>
    </div>
  )
}
