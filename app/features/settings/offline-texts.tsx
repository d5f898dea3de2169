import { createEffect, createSignal, type JSX, on, Show } from 'solid-js'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { indexes } from '../../state/areas.ts'
import { useElan } from '../../state/elan.tsx'
import { bringAllTexts, lackingTexts } from '../../state/texts.ts'
import { sizeWords } from './size-words.ts'

type Progress = { all: number; soFar: number } | 'stopped' | null

/** « Tout lire sans réseau »: how many bytes are missing, a button, and how far it is. */
export function OfflineTexts(props: { words: SettingsWords }): JSX.Element {
  const elan = useElan()
  const words = () => props.words.offline
  const [progress, setProgress] = createSignal<Progress>(null)
  const [lacking, setLacking] = createSignal<number>()
  const count = async () => setLacking(await lackingTexts())
  createEffect(on(indexes, count))
  const size = (bytes: number) => sizeWords(bytes, elan.language)
  const running = () => {
    const now = progress()
    return now === null || now === 'stopped' ? undefined : now
  }
  const isIdle = () => indexes().size > 0 && running() === undefined
  const bring = async () => {
    const all = lacking() ?? 0
    setProgress({ all, soFar: 0 })
    const whole = await bringAllTexts((soFar) => setProgress({ all, soFar }))
    await count()
    setProgress(whole ? null : 'stopped')
  }
  return (
    <section class="picks" aria-labelledby="offline">
      <h2 class="legend" id="offline">
        {words().title}
      </h2>
      <p class="hint">{words().line}</p>
      <Show when={indexes().size === 0}>
        <p>{words().noPlace}</p>
      </Show>
      <Show when={running()}>
        {(now) => (
          <label class="progress">
            <progress max={now().all} value={now().soFar} />
            {words().coming(size(now().soFar), size(now().all))}
          </label>
        )}
      </Show>
      <Show when={isIdle() && lacking() === 0}>
        <p role="status">{words().done}</p>
      </Show>
      <Show when={isIdle() && lacking()}>
        {(bytes) => (
          <>
            <p role="status">{progress() === 'stopped' ? words().stopped : ''}</p>
            <button type="button" class="chip" onClick={bring}>
              {words().get(size(bytes()))}
            </button>
          </>
        )}
      </Show>
    </section>
  )
}
