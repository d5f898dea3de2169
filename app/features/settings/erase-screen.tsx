import { createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { kept } from '../../state/kept.ts'
import { eraseEverything } from '../../state/storage.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { SaveFile } from './move-screen.tsx'
import { SubScreen } from './sub-screen.tsx'

/** What was written and has not left goes too: it is said, and can be taken away first. */
function WaitingLost(props: { words: SettingsWords }): JSX.Element {
  const words = () => props.words.erase
  const [waiting, setWaiting] = createSignal(0)
  const [saved, setSaved] = createSignal(false)
  onMount(async () => {
    const { countWaiting } = await import('../../state/work/count-waiting.ts')
    setWaiting(await countWaiting().catch(() => 0))
  })
  const save = async () => {
    const [{ openWork }, { saveExport }] = await Promise.all([
      import('../../state/work/open-work.ts'),
      import('../../state/work/save-export.ts'),
    ])
    await saveExport(await openWork(), words().waitingFile)
    setSaved(true)
  }
  return (
    <Show when={waiting() > 0}>
      <p>
        <strong>{words().waiting(waiting())}</strong>
      </p>
      <button type="button" class="chip" onClick={save}>
        {words().saveWaiting}
      </button>
      <p role="status">
        <Show when={saved()}>{words().waitingSaved}</Show>
      </p>
    </Show>
  )
}

/** « Tout effacer »: what goes, a way to save it first, and a second, explicit step, since nothing can bring it back. */
export function EraseScreen(props: { words: SettingsWords }): JSX.Element {
  const words = () => props.words.erase
  const [isAsking, setAsking] = createSignal(false)
  const [isErasing, setErasing] = createSignal(false)
  const erase = async () => {
    setErasing(true)
    const { endSession } = await import('../../state/account.ts')
    endSession()
    await eraseEverything()
  }
  return (
    <SubScreen title={words().title} words={props.words}>
      <p>{words().lead}</p>
      <ul class="dots">
        <For each={words().list(kept().length)}>{(line) => <li>{line}</li>}</For>
      </ul>
      <WaitingLost words={props.words} />
      <Show when={!navigator.onLine}>
        <p>{words().staysSignedIn}</p>
      </Show>
      <p>{words().nowhere}</p>
      <SaveFile words={props.words.transfer} />
      <button type="button" class="action" onClick={() => setAsking(true)}>
        {words().first}
      </button>
      <Show when={isAsking()}>
        <Sheet
          title={words().sure}
          close={words().no}
          onClose={() => setAsking(false)}
          footer={(close) => (
            <div class="row">
              <button type="button" class="chip" onClick={close}>
                {words().no}
              </button>
              <button type="button" class="action" disabled={isErasing()} onClick={erase}>
                {words().yes}
              </button>
            </div>
          )}
        >
          <p>{words().nowhere}</p>
        </Sheet>
      </Show>
    </SubScreen>
  )
}
