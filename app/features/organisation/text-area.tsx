import type { JSX } from 'solid-js'
import { FieldFrame, type FieldSaid } from '../../ui/field-frame.tsx'

type AreaProps = Omit<FieldSaid, 'left'> & {
  value: string
  lines: number
  onInput: (value: string) => void
}

/** Several lines to write, under their name. It cuts nothing that is pasted. */
export function TextArea(props: AreaProps): JSX.Element {
  return (
    <FieldFrame class="field" faultClass="fault" label={props.label} hint={props.hint} fault={props.fault}>
      {(control) => (
        <textarea
          id={control.id}
          rows={props.lines}
          value={props.value}
          aria-invalid={control.isWrong}
          aria-describedby={control.describedBy}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  )
}
