import { createSignal, type JSX, Show } from 'solid-js'
import { isoOf } from '#domain/days.ts'
import { carriedWishes } from '#domain/transfer/baggage.ts'
import { toFile } from '#domain/transfer/file.ts'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import type { TransferWords } from '#domain/words/fr/transfer.ts'
import { type Elan, useElan } from '../../state/elan.tsx'
import { kept } from '../../state/kept.ts'
import { saveFile } from '../../ui/save-file.ts'
import { OpenFile } from '../receive/open-file.tsx'
import { MoveCode } from './move-code.tsx'
import { SubScreen } from './sub-screen.tsx'

/** « Changer de téléphone »: a code to photograph, or a file. */
export function MoveScreen(props: { words: SettingsWords }): JSX.Element {
  const words = () => props.words.transfer
  return (
    <SubScreen title={words().title} words={props.words}>
      <p>{words().lead}</p>
      <MoveCode words={words()} />
      <section class="part" aria-labelledby="by-file">
        <h2 id="by-file">{words().file}</h2>
        <p>{words().fileLine}</p>
        <SaveFile words={words()} />
        <OpenFile words={words()} />
      </section>
    </SubScreen>
  )
}

/** Writes everything in a file; what was saved is said, since a download may show nothing. */
export function SaveFile(props: { words: TransferWords }): JSX.Element {
  const elan = useElan()
  const [saved, setSaved] = createSignal(false)
  const save = () => {
    download(elan, props.words)
    setSaved(true)
  }
  return (
    <>
      <button type="button" class="chip" onClick={save}>
        {props.words.fileSave}
      </button>
      <p role="status">
        <Show when={saved()}>{props.words.fileSaved}</Show>
      </p>
    </>
  )
}

function download(elan: Elan, words: TransferWords): void {
  const today = isoOf(elan.clock().day)
  const carried = kept().map(({ mission, area, keptAt }) => ({ mission, area, keptAt }))
  const text = toFile(carriedWishes(elan.wishes()), carried, today)
  saveFile(text, words.fileName(today))
}
