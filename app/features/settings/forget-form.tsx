import { createSignal, type JSX, Show } from 'solid-js'
import type { MyDataWords } from '#domain/words/fr/my-data.ts'
import { useElan } from '../../state/elan.tsx'
import { Field } from '../account/field.tsx'

const bring = () => import('../../state/erase-account.ts')

/** A code is asked, then given back: a phone that lies open erases nobody. */
export function ForgetForm(props: { email: string; words: MyDataWords; onDone: () => void }): JSX.Element {
  const elan = useElan()
  const words = () => props.words.erase
  const [isSent, setSent] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const [code, setCode] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const busy = async (work: () => Promise<void>) => {
    if (isBusy()) return
    setBusy(true)
    setFault(undefined)
    await work()
    setBusy(false)
  }
  const ask = () =>
    busy(async () => {
      const { askCode } = await bring()
      const stopped = await askCode(props.email, elan.language)
      if (stopped === undefined) setSent(true)
      else setFault(props.words.faults[stopped])
    })
  const erase = (event: SubmitEvent) => {
    event.preventDefault()
    const digits = code().replace(/\s/g, '')
    if (!/^\d{6}$/.test(digits)) return setFault(words().codeWrong)
    return busy(async () => {
      const { eraseAccount } = await bring()
      const stopped = await eraseAccount(digits)
      if (stopped === undefined) props.onDone()
      else setFault(props.words.faults[stopped])
    })
  }
  return (
    <form class="part" noValidate onSubmit={erase}>
      <p>{words().noWayBack}</p>
      <Show
        when={isSent()}
        fallback={
          <>
            <button type="button" class="action wide" aria-disabled={isBusy()} onClick={ask}>
              {isBusy() ? words().asking : words().ask}
            </button>
            <p class="fault" role="alert">
              {fault()}
            </p>
          </>
        }
      >
        <p role="status">{words().sent(props.email)}</p>
        <Field
          label={words().code}
          class="code-field"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength={13}
          value={code()}
          onInput={setCode}
          inputRef={(input) => queueMicrotask(() => input.focus())}
          fault={fault()}
        />
        <button type="submit" class="action wide" aria-disabled={isBusy()}>
          {isBusy() ? words().confirming : words().confirm}
        </button>
      </Show>
    </form>
  )
}
