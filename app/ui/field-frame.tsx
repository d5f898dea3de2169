import { createUniqueId, type JSX, Show } from 'solid-js'

/** What every field says around what is typed. */
export type FieldSaid = {
  label: string
  hint?: string | undefined
  /** What is wrong with it, in a sentence; said by assistive technology with the field. */
  fault?: string | undefined
  /** Told near the end: how many characters are left. */
  left?: string | undefined
}

/** What the control of a field takes: its id, whether it is wrong, and what describes it. */
export type FieldControl = {
  id: string
  readonly isWrong: boolean
  readonly describedBy: string | undefined
}

type FrameProps = FieldSaid & {
  id?: string | undefined
  class: string
  faultClass: string
  children: (control: FieldControl) => JSX.Element
}

/** A field under its name, with what helps and what is wrong tied to it. */
export function FieldFrame(props: FrameProps): JSX.Element {
  const own = createUniqueId()
  const id = props.id ?? own
  const control: FieldControl = {
    id,
    get isWrong() {
      return props.fault !== undefined
    },
    get describedBy() {
      const parts = [props.hint && `${id}-hint`, props.fault && `${id}-fault`, props.left && `${id}-left`]
      return parts.filter(Boolean).join(' ') || undefined
    },
  }
  return (
    <div class={props.class}>
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      {props.children(control)}
      <Show when={props.left}>
        <p class="hint" id={`${id}-left`}>
          {props.left}
        </p>
      </Show>
      <p class={props.faultClass} id={`${id}-fault`} role="alert">
        {props.fault}
      </p>
    </div>
  )
}
