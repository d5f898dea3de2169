import { type Component, createEffect, createSignal, For, type JSX, on, Show } from 'solid-js'
import { ListScreen } from './features/list/list-screen.tsx'
import { type Elan, ElanProvider } from './state/elan.tsx'
import { hrefOf, route } from './state/route.ts'
import { Announcer } from './ui/announce.tsx'
import { Icon } from './ui/icons.tsx'

/** Brings a screen beyond the list, with its words. Throws when the network is away and the shell does not hold it. */
export type LoadScreen = (screen: string) => Promise<Component<{ detail: string }>>

const BAR = ['list', 'map', 'kept', 'work', 'settings'] as const

export function App(props: { elan: Elan; load: LoadScreen }): JSX.Element {
  return (
    <ElanProvider value={props.elan}>
      <a class="skip" href="#main">
        {props.elan.words.list.skip}
      </a>
      <main id="main" tabindex="-1">
        <div hidden={route().screen !== 'list'}>
          <ListScreen />
        </div>
        <OtherScreen elan={props.elan} load={props.load} />
      </main>
      <BottomBar elan={props.elan} />
      <Announcer />
    </ElanProvider>
  )
}

/** The screen beyond the list that the address names; the one before stays until the next is there. */
function OtherScreen(props: { elan: Elan; load: LoadScreen }): JSX.Element {
  const [screen, setScreen] = createSignal<{ name: string; draw: Component<{ detail: string }> }>()
  const [failed, setFailed] = createSignal(false)
  const bring = async (name: string) => {
    setFailed(false)
    if (name === 'list') return
    try {
      const draw = await props.load(name)
      if (route().screen === name) setScreen({ name, draw })
    } catch {
      setFailed(true)
    }
  }
  createEffect(on(() => route().screen, bring))
  return (
    <>
      <Show when={failed()}>
        <div class="sheet" role="alert">
          <p>{props.elan.words.list.screenFailed}</p>
          <button type="button" class="action" onClick={() => bring(route().screen)}>
            {props.elan.words.list.retry}
          </button>
        </div>
      </Show>
      <Show when={screen()?.name === route().screen && screen()}>
        {(one) =>
          one().draw({
            get detail() {
              return route().detail
            },
          })
        }
      </Show>
    </>
  )
}

function BottomBar(props: { elan: Elan }): JSX.Element {
  return (
    <nav class="bar" aria-label={props.elan.words.list.navLabel}>
      <For each={BAR}>
        {(screen) => (
          <a href={hrefOf(screen)} aria-current={route().screen === screen ? 'page' : undefined}>
            <Icon name={screen} />
            {props.elan.words.list.nav[screen]}
          </a>
        )}
      </For>
    </nav>
  )
}
