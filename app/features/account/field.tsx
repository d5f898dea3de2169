import type { JSX } from 'solid-js'
import { FieldFrame, type FieldSaid } from '../../ui/field-frame.tsx'

type FieldProps = Omit<FieldSaid, 'left'> & {
  value: string
  onInput: (value: string) => void
  inputRef?: (input: HTMLInputElement) => void
} & Pick<
    JSX.InputHTMLAttributes<HTMLInputElement>,
    'type' | 'inputmode' | 'autocomplete' | 'maxlength' | 'class'
  >

/** One line to write, under its name. */
export function Field(props: FieldProps): JSX.Element {
  return (
    <FieldFrame class="field" faultClass="fault" label={props.label} hint={props.hint} fault={props.fault}>
      {(control) => (
        <input
          id={control.id}
          ref={(input) => props.inputRef?.(input)}
          class={`place-field ${props.class ?? ''}`}
          type={props.type ?? 'text'}
          inputmode={props.inputmode}
          autocomplete={props.autocomplete}
          maxlength={props.maxlength}
          autocapitalize="none"
          spellcheck={false}
          value={props.value}
          aria-invalid={control.isWrong}
          aria-describedby={control.describedBy}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  )
}
