import { createSignal, For, type JSX, Show } from 'solid-js'
import { type TextField as Field, TEXT_LONGEST } from '#domain/work/mission-doc.ts'
import { type ConflictProps, isMine, otherName } from './conflict-screen.tsx'
import { TextField } from './text-field.tsx'
import { type Stretch, wordDiff } from './word-diff.ts'
import type { MissionDocument } from './work-docs.ts'

/** Both texts whole, one above the other, with what differs marked; and a third one, if neither will do. */
export function TextConflict(props: ConflictProps & { mission: MissionDocument }): JSX.Element {
  const [isWriting, setWriting] = createSignal(false)
  const field = () => props.conflict.value.field as Field
  const held = () => props.conflict.value.mine
  const standing = () => props.mission.value.texts[field()]
  const diff = () => wordDiff(held(), standing())
  const mine = () => isMine(props)
  const name = () => otherName(props)
  const label = (isMineOne: boolean) => (isMineOne ? props.words.mine : props.words.theirs(name()))
  const keepLabel = (isMineOne: boolean) =>
    isMineOne ? props.words.keepMine : props.words.keepTheirs(name())
  return (
    <>
      <p>{props.words.lead(props.words.outbox.fields[field()])}</p>
      <p class="hint">{props.words.marked}</p>
      <Version
        title={label(mine())}
        stretches={diff().a}
        empty={props.words.empty}
        keep={keepLabel(mine())}
        onKeep={() => props.settle({ choice: 'take' })}
      />
      <Version
        title={label(!mine())}
        line={props.words.standing}
        stretches={diff().b}
        empty={props.words.empty}
        keep={keepLabel(!mine())}
        onKeep={() => props.settle({ choice: 'keep' })}
      />
      <Show
        when={isWriting()}
        fallback={
          <button type="button" class="chip wide" onClick={() => setWriting(true)}>
            {props.words.keepBoth}
          </button>
        }
      >
        <Both {...props} field={field()} first={bothOf(field(), held(), standing())} />
      </Show>
    </>
  )
}

type VersionProps = {
  title: string
  line?: string
  stretches: Stretch[]
  empty: string
  keep: string
  onKeep: () => void
}

function Version(props: VersionProps): JSX.Element {
  return (
    <section class="sheet version" aria-label={props.title}>
      <h2>{props.title}</h2>
      <Show when={props.line}>
        <p class="hint">{props.line}</p>
      </Show>
      <p class="version-text">
        <For each={props.stretches}>
          {({ text, isOwn }) => (
            <Show when={isOwn} fallback={text}>
              <mark>{text}</mark>
            </Show>
          )}
        </For>
        <Show when={props.stretches.length === 0}>{props.empty}</Show>
      </p>
      <button type="button" class="action wide" onClick={props.onKeep}>
        {props.keep}
      </button>
    </section>
  )
}

/** Both one after the other: in a line for what is a line. */
function bothOf(field: Field, a: string, b: string): string {
  return [a, b].filter(Boolean).join(field === 'description' || field === 'access' ? '\n\n' : ' / ')
}

function Both(props: ConflictProps & { field: Field; first: string }): JSX.Element {
  const [text, setText] = createSignal(props.first)
  const over = () => text().length - TEXT_LONGEST[props.field]
  const [isChecked, setChecked] = createSignal(false)
  const fault = () => {
    if (over() > 0) return props.words.bothLong(over())
    return isChecked() && text().trim() === '' ? props.words.bothEmpty : undefined
  }
  const save = () => {
    setChecked(true)
    if (fault() === undefined) props.settle({ choice: 'write', text: text() })
  }
  return (
    <>
      <TextField
        label={props.words.both}
        hint={props.words.bothHint}
        lines={4}
        value={text()}
        onInput={setText}
        fault={fault()}
      />
      <p class="row">
        <button type="button" class="action wide" onClick={save}>
          {props.words.bothSave}
        </button>
      </p>
    </>
  )
}
