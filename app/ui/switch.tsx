import { type JSX, Show } from 'solid-js'

/** A yes or no that acts at once: a native checkbox, drawn as a switch with a mark. */
export function Switch(props: {
  label: string
  hint?: string
  on: boolean
  onTurn: (on: boolean) => void
}): JSX.Element {
  return (
    <label class="switch">
      <span>
        {props.label}
        <Show when={props.hint}>{(hint) => <small>{hint()}</small>}</Show>
      </span>
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onTurn(event.currentTarget.checked)}
      />
    </label>
  )
}
