import { createUniqueId, type JSX, Show } from 'solid-js'

type AreaProps = {
  label: string
  hint?: string
  value: string
  lines: number
  onInput: (value: string) => void
  fault?: string | undefined
}

/** Several lines to write, under their name. It cuts nothing that is pasted. */
export function TextArea(props: AreaProps): JSX.Element {
  const id = createUniqueId()
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <textarea
        id={id}
        rows={props.lines}
        value={props.value}
        aria-invalid={props.fault !== undefined}
        aria-describedby={`${props.hint ? `${id}-hint ` : ''}${id}-fault`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p class="fault" id={`${id}-fault`} role="alert">
        {props.fault}
      </p>
    </div>
  )
}
