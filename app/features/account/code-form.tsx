import { createSignal, type JSX, onMount } from 'solid-js'
import type { AccountWords } from '#domain/words/fr/account.ts'
import { type AccountFault, askCode, verifyCode } from '../../state/account.ts'
import { useElan } from '../../state/elan.tsx'
import { deviceName } from './device-name.ts'
import { Field } from './field.tsx'

type CodeFormProps = { email: string; wasSent: boolean; onBack: () => void; words: AccountWords }

/** Six digits. A code that is over is renewed at once: nothing that waits on the phone is touched. */
export function CodeForm(props: CodeFormProps): JSX.Element {
  const elan = useElan()
  const [code, setCode] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const [said, setSaid] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  let input: HTMLInputElement | undefined
  onMount(() => input?.focus())
  const renew = async (done: string) => {
    const stopped = await askCode(props.email, elan.language)
    setCode('')
    setFault(stopped && props.words.faults[stopped])
    setSaid(stopped === undefined ? done : '')
    input?.focus()
  }
  const stop = async (stopped: AccountFault) => {
    if (stopped === 'expired') return renew(props.words.expired)
    setFault(props.words.faults[stopped])
    input?.select()
  }
  const give = async () => {
    const digits = code().replace(/\s/g, '')
    if (!/^\d{6}$/.test(digits)) return setFault(props.words.codeWrong)
    setFault(undefined)
    setSaid('')
    await busy(async () => {
      const device = deviceName(navigator.userAgent, props.words)
      const stopped = await verifyCode({ email: props.email, code: digits, language: elan.language, device })
      if (stopped !== undefined) await stop(stopped)
    })
  }
  const busy = async (work: () => Promise<void>) => {
    if (isBusy()) return
    setBusy(true)
    await work()
    setBusy(false)
  }
  const type = (value: string) => {
    setCode(value)
    if (/^\s*(\d\s*){6}$/.test(value)) give()
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <p>{props.wasSent ? props.words.codeSent(props.email) : props.words.codeAsked(props.email)}</p>
      <Field
        label={props.words.code}
        class="code-field"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={13}
        value={code()}
        onInput={type}
        fault={fault()}
        inputRef={(element) => {
          input = element
        }}
      />
      <p role="status">{said()}</p>
      <button type="submit" class="action wide" aria-disabled={isBusy()}>
        {isBusy() ? props.words.entering : props.words.enter}
      </button>
      <div class="row">
        <button type="button" class="chip" onClick={() => busy(() => renew(props.words.renewed))}>
          {props.words.renew}
        </button>
        <button type="button" class="chip quiet" onClick={() => props.onBack()}>
          {props.words.otherEmail}
        </button>
      </div>
    </form>
  )
}
