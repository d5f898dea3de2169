import { createSignal, createUniqueId, type JSX } from 'solid-js'

type DigitsProps = {
  label: string
  hint: string
  go: string
  fault: string
  value?: string
  /** What to say when it did not go; nothing when it did. */
  onSend: (digits: string) => Promise<string | undefined>
}

/** Four digits to type, as big as one reads them. */
export function DigitsForm(props: DigitsProps): JSX.Element {
  const id = createUniqueId()
  const [digits, setDigits] = createSignal(props.value ?? '')
  const [fault, setFault] = createSignal('')
  const send = async (event: Event) => {
    event.preventDefault()
    if (!/^\d{4}$/.test(digits().trim())) return setFault(props.fault)
    const stopped = await props.onSend(digits().trim())
    setFault(stopped ?? '')
    if (stopped === undefined) setDigits('')
  }
  return (
    <form class="digits-form" onSubmit={send} novalidate>
      <label for={id}>{props.label}</label>
      <p class="hint" id={`${id}-hint`}>
        {props.hint}
      </p>
      <p class="row">
        <input
          id={id}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          maxlength="4"
          aria-describedby={`${id}-hint`}
          value={digits()}
          onInput={(event) => setDigits(event.currentTarget.value)}
        />
        <button type="submit" class="action">
          {props.go}
        </button>
      </p>
      <p class="fault" role="alert">
        {fault()}
      </p>
    </form>
  )
}
