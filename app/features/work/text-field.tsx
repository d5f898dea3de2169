import { type JSX, Show } from 'solid-js'
import { FieldFrame, type FieldSaid } from '../../ui/field-frame.tsx'

type TextFieldProps = FieldSaid & {
  value: string
  onInput: (value: string) => void
  /** The field is left with what it holds. */
  onLeave?: () => void
  /** As many lines as its text, from this many. */
  lines?: number | undefined
  id?: string
  type?: 'text' | 'date' | 'time'
  min?: string | undefined
}

/** Something to write, under its name, with what is wrong tied to it. It cuts nothing that is pasted. */
export function TextField(props: TextFieldProps): JSX.Element {
  return (
    <FieldFrame
      class="write-field"
      faultClass="write-fault"
      id={props.id}
      label={props.label}
      hint={props.hint}
      fault={props.fault}
      left={props.left}
    >
      {(control) => (
        <Show
          when={props.lines}
          fallback={
            <input
              id={control.id}
              type={props.type ?? 'text'}
              min={props.min}
              value={props.value}
              autocomplete="off"
              aria-invalid={control.isWrong}
              aria-describedby={control.describedBy}
              onInput={(event) => props.onInput(event.currentTarget.value)}
              onChange={() => props.onLeave?.()}
            />
          }
        >
          <textarea
            id={control.id}
            rows={props.lines}
            value={props.value}
            aria-invalid={control.isWrong}
            aria-describedby={control.describedBy}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onChange={() => props.onLeave?.()}
          />
        </Show>
      )}
    </FieldFrame>
  )
}
