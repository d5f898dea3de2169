import { type JSX, Show } from 'solid-js'
import type { InstallWords } from '#domain/words/fr/install.ts'
import { declineInstall, install, installWay } from '../../state/install.ts'

/** Offered only here, once something is kept: then there is a reason to. */
export function InstallOffer(props: { words: InstallWords }): JSX.Element {
  return (
    <Show when={installWay()}>
      {(way) => (
        <section class="sheet" aria-labelledby="install">
          <h2 id="install">{props.words.title}</h2>
          <p>{props.words.line}</p>
          <Show when={way() === 'share_menu'}>
            <p>{props.words.shareMenu}</p>
            <p>{props.words.startsEmpty}</p>
          </Show>
          <p class="kept-install">
            <Show when={way() === 'prompt'}>
              <button type="button" class="action" onClick={install}>
                {props.words.install}
              </button>
            </Show>
            <button type="button" class="chip" onClick={declineInstall}>
              {props.words.later}
            </button>
          </p>
        </section>
      )}
    </Show>
  )
}
