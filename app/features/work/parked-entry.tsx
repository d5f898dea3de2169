import { For, type JSX, Show } from 'solid-js'
import { TEXT_FIELDS } from '#domain/work/mission-doc.ts'
import { useElan } from '../../state/elan.tsx'
import { agoWords } from './ago-words.ts'
import { entryWords, parkedWords, titleIn } from './entry-words.ts'
import { layWords } from './lay-words.ts'
import { missionOf, type Parked } from './mission-state.ts'
import type { Dropped, OutboxProps } from './outbox-screen.tsx'
import { saveEntry } from './save-entry.ts'
import { keepScratch } from './scratch.ts'
import { stepHref } from './steps-nav.tsx'
import { findMission, type MissionDocument } from './work-docs.ts'

type ParkedProps = OutboxProps & { entry: Parked; onDrop: (dropped: Dropped) => void }

/** Something that was not taken: why, what to do, and the words that it holds. */
export function ParkedEntry(props: ParkedProps): JSX.Element {
  const elan = useElan()
  const { work, now } = props.desk
  const said = () => entryWords(props.entry, props.words)
  const mission = () => findMission(work.view(), missionOf(props.entry) ?? '')
  const title = () => mission()?.value.texts.title || titleIn([props.entry])
  const label = (action: string) => `${action}, ${said()}`
  /** The refused words wait in the need; they stay here too, until the person takes them away. */
  const writeOn = (one: MissionDocument) => {
    const laid = layWords(props.entry, one, work.state().account)
    if (laid !== undefined) keepScratch(props.desk.tab, laid)
  }
  const drop = async () => {
    const sentence = props.words.dropped(said())
    const gone = await work.drop(props.entry.id)
    if (gone !== undefined) props.onDrop({ said: sentence, back: () => work.putBack(gone) })
  }
  return (
    <li class="sheet need parked">
      <h3>{title() ? `${said()}\u00a0· ${title()}` : said()}</h3>
      <p>{parkedWords(props.entry, props.words)}</p>
      <ul class="entry-words">
        <For each={textsIn(props.entry.args)}>{(text) => <li>{text}</li>}</For>
      </ul>
      <p class="hint">{props.words.writtenOn(agoWords(props.entry.madeAt, now(), elan.language))}</p>
      <div class="row">
        <button
          type="button"
          class="chip"
          aria-label={label(props.words.retry)}
          onClick={() => work.retry(props.entry.id)}
        >
          {props.words.retry}
        </button>
        <Show when={mission()}>
          {(one) => (
            <a
              class="chip"
              href={stepHref(one().id, 'what')}
              aria-label={label(props.words.edit)}
              onClick={() => writeOn(one())}
            >
              {props.words.edit}
            </a>
          )}
        </Show>
        <button
          type="button"
          class="chip"
          aria-label={label(props.words.export)}
          onClick={() => saveEntry([props.entry], props.words.fileName, now())}
        >
          {props.words.export}
        </button>
        <button type="button" class="chip quiet" aria-label={props.words.dropOf(said())} onClick={drop}>
          {props.words.drop}
        </button>
      </div>
    </li>
  )
}

/** The sentences that a person wrote in it. */
function textsIn(args: unknown): string[] {
  const texts = (args as { texts?: Record<string, string | { value: string }> } | null)?.texts ?? {}
  return TEXT_FIELDS.flatMap((field) => {
    const text = texts[field]
    const value = typeof text === 'object' ? text.value : text
    return value ? [value] : []
  })
}
