import { type JSX, Show } from 'solid-js'
import { hrefOf } from '../../state/route.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { ById } from './by-id.tsx'
import type { OutboxProps } from './outbox-screen.tsx'
import { type ConflictDocument, findMission } from './work-docs.ts'

/** Two versions of a thing, a line each: a tap away from choosing. */
export function ConflictList(props: OutboxProps & { conflicts: ConflictDocument[] }): JSX.Element {
  const said = ({ value }: ConflictDocument) => {
    const field =
      value.field === 'status' || value.field === 'deleted'
        ? props.words.conflictKinds[value.field]
        : props.words.fields[value.field]
    const mission = findMission(props.desk.work.view(), value.mission)
    // What was deleted is not here any more: its conflict says what it was called.
    const title = mission?.value.texts.title ?? (value.field === 'deleted' ? value.mine : '')
    return props.words.conflictOf(field, title || props.words.work.untitled)
  }
  return (
    <Show when={props.conflicts.length > 0}>
      <section class="part" aria-labelledby="conflicts">
        <h2 id="conflicts">{props.words.conflictsTitle}</h2>
        <ById each={props.conflicts}>
          {(conflict) => (
            <a class="row-link" href={hrefOf('conflict', conflict().id)}>
              <strong>{said(conflict())}</strong>
              <span>{props.words.settle}</span>
              <LineIcon name="next" />
            </a>
          )}
        </ById>
      </section>
    </Show>
  )
}
