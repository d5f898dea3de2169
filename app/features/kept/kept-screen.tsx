import { createSignal, For, type JSX, Show } from 'solid-js'
import type { InstallWords } from '#domain/words/fr/install.ts'
import type { KeptWords } from '#domain/words/fr/kept.ts'
import { forgetsAfterDays } from '../../state/install.ts'
import { kept } from '../../state/kept.ts'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { storageState } from '../../state/storage.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { InstallOffer } from './install-offer.tsx'
import { KeptCard } from './kept-card.tsx'

export type KeptScreenWords = { kept: KeptWords; install: InstallWords }
type Copy = ReturnType<typeof kept>[number]

/** The kept missions: whole copies, readable without a network. A removed one leaves its place to « Annuler » until one leaves. */
export function KeptScreen(props: ScreenProps<KeptScreenWords>): JSX.Element {
  const words = () => props.words.kept
  const heading = createScreenTitle(() => words().title)
  const [removed, setRemoved] = createSignal<readonly Copy[]>([])
  const shown = () => {
    const numbers = new Set(kept().map(({ mission }) => mission.number))
    const left = removed().filter(({ mission }) => !numbers.has(mission.number))
    return [...kept(), ...left].sort((a, b) => b.keptAt - a.keptAt)
  }
  const numbers = () => shown().map(({ mission }) => mission.number)
  const copyOf = (number: number) => shown().find(({ mission }) => mission.number === number)
  return (
    <section class="screen kept">
      <h1 ref={heading}>{words().title}</h1>
      <Show when={shown().length > 0} fallback={<Empty words={words()} />}>
        <p role="status">{kept().length > 0 ? words().count(kept().length) : ''}</p>
        <ul class="cards">
          <For each={numbers()}>
            {(number) => (
              <Show when={copyOf(number)}>
                {(copy) => (
                  <KeptCard
                    copy={copy()}
                    words={words()}
                    onRemoved={() => setRemoved([...removed().filter((one) => one !== copy()), copy()])}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <a class="row-link" href={hrefOf('engagements')}>
        <strong>{words().engagements}</strong>
        <span>{words().engagementsLine}</span>
        <LineIcon name="next" />
      </a>
      <StorageNote words={words()} hasKept={kept().length > 0} />
      <Show when={kept().length > 0}>
        <InstallOffer words={props.words.install} />
      </Show>
    </section>
  )
}

function Empty(props: { words: KeptWords }): JSX.Element {
  return (
    <div class="sheet">
      <h2>{props.words.emptyTitle}</h2>
      <p>{props.words.emptyLine}</p>
      <a class="action" href={hrefOf('list')}>
        {props.words.toList}
      </a>
    </div>
  )
}

/** What this phone cannot promise: a refused or full disk, or Safari's seven days. */
function StorageNote(props: { words: KeptWords; hasKept: boolean }): JSX.Element {
  const note = () => {
    const state = storageState()
    if (state !== 'kept') return props.words[state]
    return props.hasKept && forgetsAfterDays() ? props.words.sevenDays : undefined
  }
  return <Show when={note()}>{(line) => <p class="kept-note">{line()}</p>}</Show>
}
