import { For, type JSX, Show } from 'solid-js'
import { TEXT_FIELDS } from '#domain/work/mission-doc.ts'
import type { ArgsOf } from '#domain/work/mutations.ts'
import { type ConflictProps, isMine } from './conflict-screen.tsx'

/** Somebody deleted what somebody else was changing: the changes are shown whole, and bring it back if wished. */
export function DeletedConflict(props: ConflictProps): JSX.Element {
  const words = () => props.words.deleted
  const mine = () => isMine(props)
  const changed = () => {
    const texts = (props.conflict.value.edit as Partial<ArgsOf<'mission_edit'>> | null)?.texts ?? {}
    return TEXT_FIELDS.flatMap((field) => {
      const value = texts[field]?.value
      return value ? [{ field, value }] : []
    })
  }
  return (
    <>
      <p>{mine() ? words().leadMine : words().lead(props.conflict.value.name)}</p>
      <Show when={changed().length > 0}>
        <section class="sheet version" aria-labelledby="changes">
          <h2 id="changes">{words().changes}</h2>
          <For each={changed()}>
            {({ field, value }) => (
              <>
                <h3>{props.words.outbox.fields[field]}</h3>
                <p class="version-text">{value}</p>
              </>
            )}
          </For>
        </section>
      </Show>
      <p class="choices">
        <button type="button" class="action" onClick={() => props.settle({ choice: 'take' })}>
          {mine() ? words().restoreMine : words().restore}
        </button>
        <button type="button" class="chip" onClick={() => props.settle({ choice: 'keep' })}>
          {words().leave}
        </button>
      </p>
    </>
  )
}
