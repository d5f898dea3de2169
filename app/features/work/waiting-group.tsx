import { type JSX, Show } from 'solid-js'
import { useElan } from '../../state/elan.tsx'
import type { Waiting } from '../../state/work/work.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { agoWords } from './ago-words.ts'
import { ById } from './by-id.tsx'
import { type EntryGroup, entryWords, titleIn } from './entry-words.ts'
import type { Dropped, OutboxProps } from './outbox-screen.tsx'
import { saveEntry } from './save-entry.ts'
import { stepHref } from './steps-nav.tsx'
import { findMission } from './work-docs.ts'

type GroupProps = OutboxProps & { group: EntryGroup<Waiting>; onDrop: (dropped: Dropped) => void }

/** More lines than this stand behind a tap. */
const MOST_SHOWN = 3

/** What waits about one need: each change in a line. A need that was never sent goes as a whole. */
export function WaitingGroup(props: GroupProps): JSX.Element {
  const { work } = props.desk
  const entries = () => props.group.entries
  const mission = () => {
    const { mission } = props.group
    return mission === undefined ? undefined : findMission(work.view(), mission)
  }
  const title = () =>
    props.group.mission === undefined
      ? props.words.other
      : mission()?.value.texts.title || titleIn(entries()) || props.words.work.untitled
  const isNew = () => entries().some(({ name, sentAt }) => name === 'mission_create' && sentAt === null)
  const lines = () => (
    <ul class="entries">
      <ById each={entries()}>
        {(entry) => <WaitingLine {...props} entry={entry()} canDrop={entry().name !== 'mission_create'} />}
      </ById>
    </ul>
  )
  const dropAll = async () => {
    const said = props.words.dropped(title())
    const gone: NonNullable<Awaited<ReturnType<typeof work.drop>>>[] = []
    for (const { id } of entries().toReversed()) {
      const one = await work.drop(id)
      if (one !== undefined) gone.unshift(one)
    }
    props.onDrop({
      said,
      back: async () => {
        for (const one of gone) await work.putBack(one)
      },
    })
  }
  return (
    <li class="sheet need">
      <h3>{title()}</h3>
      <Show when={entries().length > MOST_SHOWN} fallback={lines()}>
        <details class="more">
          <summary class="chip quiet">{props.words.changes(entries().length)}</summary>
          {lines()}
        </details>
      </Show>
      <div class="row">
        <Show when={mission()}>
          {(one) => (
            <a class="chip" href={stepHref(one().id, 'what')} aria-label={`${props.words.edit}, ${title()}`}>
              {props.words.edit}
            </a>
          )}
        </Show>
        <button
          type="button"
          class="chip"
          aria-label={`${props.words.export}, ${title()}`}
          onClick={() => saveEntry(entries(), props.words.fileName, props.desk.now())}
        >
          {props.words.export}
        </button>
        <Show when={isNew()}>
          <button
            type="button"
            class="chip quiet"
            aria-label={`${props.words.dropNeed}, ${title()}`}
            onClick={dropAll}
          >
            {props.words.dropNeed}
          </button>
        </Show>
      </div>
    </li>
  )
}

function WaitingLine(props: GroupProps & { entry: Waiting; canDrop: boolean }): JSX.Element {
  const elan = useElan()
  const { work, now } = props.desk
  const said = () => entryWords(props.entry, props.words)
  const idle = () => work.view().idle.get(props.entry.id)
  const drop = async () => {
    const sentence = props.words.dropped(said())
    const gone = await work.drop(props.entry.id)
    if (gone !== undefined) props.onDrop({ said: sentence, back: () => work.putBack(gone) })
  }
  return (
    <li class="entry">
      <div>
        <p>{said()}</p>
        <p class="hint">
          {props.words.writtenOn(agoWords(props.entry.madeAt, now(), elan.language))}
          {' · '}
          {props.entry.sentAt === null ? props.words.notSent : props.words.sent}
        </p>
        <Show when={idle()}>
          {(reason) => <p class="entry-idle">{props.words.idle(props.words.work.refusals[reason()])}</p>}
        </Show>
      </div>
      <Show when={props.canDrop && props.entry.sentAt === null}>
        <button type="button" class="round" aria-label={props.words.dropOf(said())} onClick={drop}>
          <LineIcon name="close" />
        </button>
      </Show>
    </li>
  )
}
