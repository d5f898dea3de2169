import { createEffect, createSignal, type JSX, on, Show } from 'solid-js'
import { areaOfInsee } from '#domain/place/commune.ts'
import type { PlaceWords } from '#domain/words/fr/place.ts'
import { useElan } from '../../state/elan.tsx'
import { settleAt } from '../../state/home.ts'
import { findCommune } from '../../state/places.ts'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { createScreenTitle } from '../../ui/screen-title.ts'

/** `#/here/35238`, the link of a commune's public page: sets the place and goes on to the list. */
export function HereScreen(props: ScreenProps<PlaceWords>): JSX.Element {
  const elan = useElan()
  const [fault, setFault] = createSignal<'missing' | 'away'>()
  const arrive = async (insee: string) => {
    setFault(undefined)
    const home = /^\d[\dAB]\d{3}$/.test(insee) ? await findCommune(insee, areaOfInsee(insee)) : undefined
    if (props.detail !== insee) return
    if (home === undefined || home === 'away') return setFault(home ?? 'missing')
    settleAt(elan, home)
    // The way back leads to where one came from, not here again.
    location.replace(hrefOf('list'))
  }
  createEffect(on(() => props.detail, arrive))
  const title = () => props.words.here.titles[fault() ?? 'searching']
  const heading = createScreenTitle(title, fault)
  return (
    <section class="sheet here">
      <h1 ref={heading}>{title()}</h1>
      <Show when={fault()} fallback={<p>{props.words.here.searching}</p>}>
        {(why) => (
          <>
            <p>{props.words.here[why()]}</p>
            <p class="few-ways">
              <a class="action" href={hrefOf('list')}>
                {props.words.here.toList}
              </a>
              <Show when={why() === 'away'}>
                <button type="button" class="chip" onClick={() => arrive(props.detail)}>
                  {props.words.here.retry}
                </button>
              </Show>
            </p>
          </>
        )}
      </Show>
    </section>
  )
}
