import { createSignal, type JSX, Show } from 'solid-js'
import * as v from 'valibot'
import { EmailSchema } from '#domain/wire/account.ts'
import type { AccountWords } from '#domain/words/fr/account.ts'
import { askCode } from '../../state/account.ts'
import { useElan } from '../../state/elan.tsx'
import { canUsePasskeys, type PasskeyFault, signInWithPasskey } from '../../state/passkeys.ts'
import { CodeForm } from './code-form.tsx'
import { deviceName } from './device-name.ts'
import { Field } from './field.tsx'

type Words = { words: AccountWords }

/** An address, then the code that was sent there. */
export function SignIn(props: Words): JSX.Element {
  const [email, setEmail] = createSignal('')
  const [step, setStep] = createSignal<'email' | 'sent' | 'asked'>('email')
  return (
    <Show
      when={step() !== 'email'}
      fallback={<EmailForm email={email()} onEmail={setEmail} onStep={setStep} words={props.words} />}
    >
      <CodeForm
        email={email()}
        wasSent={step() === 'sent'}
        onBack={() => setStep('email')}
        words={props.words}
      />
    </Show>
  )
}

type EmailFormProps = Words & {
  email: string
  onEmail: (email: string) => void
  onStep: (step: 'sent' | 'asked') => void
}

function EmailForm(props: EmailFormProps): JSX.Element {
  const elan = useElan()
  const [fault, setFault] = createSignal<string>()
  const [isBusy, setBusy] = createSignal(false)
  let input: HTMLInputElement | undefined
  const goOn = async (step: 'sent' | 'asked') => {
    const parsed = v.safeParse(EmailSchema, props.email)
    if (!parsed.success) {
      setFault(props.words.emailWrong)
      return input?.focus()
    }
    setFault(undefined)
    props.onEmail(parsed.output)
    if (step === 'asked') return props.onStep(step)
    setBusy(true)
    const stopped = await askCode(parsed.output, elan.language)
    setBusy(false)
    if (stopped === undefined) props.onStep(step)
    else setFault(props.words.faults[stopped])
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isBusy()) goOn('sent')
  }
  return (
    <>
      <form noValidate onSubmit={submit}>
        <p>{props.words.lead}</p>
        <Field
          label={props.words.email}
          type="email"
          inputmode="email"
          autocomplete="email"
          maxlength={254}
          value={props.email}
          onInput={props.onEmail}
          fault={fault()}
          inputRef={(element) => {
            input = element
          }}
        />
        <button type="submit" class="action wide" aria-disabled={isBusy()}>
          {isBusy() ? props.words.sending : props.words.send}
        </button>
      </form>
      <div class="row">
        <button type="button" class="chip quiet" onClick={() => goOn('asked')}>
          {props.words.haveCode}
        </button>
        <PasskeyButton words={props.words} />
      </div>
    </>
  )
}

/** For who made a passkey before: no address, no code. */
function PasskeyButton(props: Words): JSX.Element {
  const [fault, setFault] = createSignal<PasskeyFault>()
  const enter = async () => {
    setFault(undefined)
    setFault(await signInWithPasskey(deviceName(navigator.userAgent, props.words)))
  }
  return (
    <Show when={canUsePasskeys()}>
      <button type="button" class="chip" onClick={enter}>
        {props.words.withPasskey}
      </button>
      <p class="fault" role="alert">
        <Show when={fault()}>{(one) => props.words.faults[one()]}</Show>
      </p>
    </Show>
  )
}
