import { createSignal, type JSX, Show } from 'solid-js'
import type { Narrowing } from '#domain/wishes.ts'
import { useElan } from '../../state/elan.tsx'

/** How many of the sheet's answers narrow the list. The day and the lane show on the list itself. */
export function narrowings({ causes, minAge, accessible }: Narrowing, farKm: number | null): number {
  return [causes !== 0, minAge !== null, accessible, farKm !== null].filter(Boolean).length
}

/** « Filtrer », and how many filters are on. The sheet and its words come with the first touch. */
export function FiltersButton(): JSX.Element {
  const elan = useElan()
  const words = elan.words.list
  const [sheet, setSheet] = createSignal<() => JSX.Element>()
  const count = () => narrowings(elan.wishes().narrowing, elan.wishes().farKm)
  const open = async () => {
    const [{ FiltersSheet }, { filters }] = await Promise.all([
      import('./filters.tsx'),
      elan.language === 'fr' ? import('#domain/words/fr/filters.ts') : import('#domain/words/en/filters.ts'),
    ])
    setSheet(() => () => <FiltersSheet words={filters} onClose={() => setSheet()} />)
  }
  return (
    <>
      <button type="button" class="chip" aria-haspopup="dialog" onClick={open}>
        {count() === 0 ? words.filters : words.filtersOn(count())}
      </button>
      <Show when={sheet()}>{(draw) => draw()()}</Show>
    </>
  )
}
