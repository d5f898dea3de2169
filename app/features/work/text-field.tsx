import { createUniqueId, type JSX, Show } from 'solid-js'

type TextFieldProps = {
  label: string
  hint?: string | undefined
  value: string
  onInput: (value: string) => void
  /** The field is left with what it holds. */
  onLeave?: () => void
  /** What is wrong with it, in a sentence. */
  fault?: string | undefined
  /** Told near the end: how many characters are left. */
  left?: string | undefined
  /** As many lines as its text, from this many. */
  lines?: number | undefined
  id?: string
  type?: 'text' | 'date' | 'time'
  min?: string | undefined
}

/** Something to write, under its name, with what is wrong tied to it. It cuts nothing that is pasted. */
export function TextField(props: TextFieldProps): JSX.Element {
  const own = createUniqueId()
  const id = () => props.id ?? own
  const told = () => {
    const parts = [props.hint && `${id()}-hint`, props.fault && `${id()}-fault`, props.left && `${id()}-left`]
    return parts.filter(Boolean).join(' ') || undefined
  }
  return (
    <div class="write-field">
      <label for={id()}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${id()}-hint`}>
          {props.hint}
        </p>
      </Show>
      <Show
        when={props.lines}
        fallback={
          <input
            id={id()}
            type={props.type ?? 'text'}
            min={props.min}
            value={props.value}
            autocomplete="off"
            aria-invalid={props.fault !== undefined}
            aria-describedby={told()}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onChange={() => props.onLeave?.()}
          />
        }
      >
        <textarea
          id={id()}
          rows={props.lines}
          value={props.value}
          aria-invalid={props.fault !== undefined}
          aria-describedby={told()}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onChange={() => props.onLeave?.()}
        />
      </Show>
      <Show when={props.left}>
        <p class="hint" id={`${id()}-left`}>
          {props.left}
        </p>
      </Show>
      <p class="write-fault" id={`${id()}-fault`} role="alert">
        {props.fault}
      </p>
    </div>
  )
}
