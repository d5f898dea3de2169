import { createUniqueId, type JSX, Show } from 'solid-js'

type FieldProps = {
  label: string
  value: string
  onInput: (value: string) => void
  /** What is wrong with it, in a sentence; said by assistive technology with the field. */
  fault?: string | undefined
  hint?: string
  inputRef?: (input: HTMLInputElement) => void
} & Pick<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputmode' | 'autocomplete' | 'maxlength' | 'class'
>

/** One line to write, under its name. */
export function Field(props: FieldProps): JSX.Element {
  const id = createUniqueId()
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <input
        id={id}
        ref={(input) => props.inputRef?.(input)}
        class={`place-field ${props.class ?? ''}`}
        type={props.type ?? 'text'}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete}
        maxlength={props.maxlength}
        autocapitalize="none"
        spellcheck={false}
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
