import { createSignal, type JSX, Show } from 'solid-js'
import type { Me } from '#domain/wire/account.ts'
import type { AccountWords } from '#domain/words/fr/account.ts'
import { type AccountFault, rename, signOut } from '../../state/account.ts'
import { announce } from '../../ui/announce.tsx'
import { ReadingLinks } from '../moderation/reading-links.tsx'
import { Field } from './field.tsx'
import { MyPasskeys } from './my-passkeys.tsx'
import { MySessions } from './my-sessions.tsx'

type Mine = { me: Me; words: AccountWords }

/** The account of who is signed in: a first name, ways in, devices, and the way out. */
export function SignedIn(props: Mine): JSX.Element {
  const [fault, setFault] = createSignal<AccountFault>()
  const leave = async () => {
    setFault(undefined)
    const stopped = await signOut()
    if (stopped === undefined) announce(props.words.signedOut)
    else if (stopped !== 'stayed') setFault(stopped)
  }
  return (
    <>
      <p>
        {props.words.signedInAs} <strong>{props.me.email}</strong>
      </p>
      <ReadingLinks words={props.words} />
      <NameForm {...props} />
      <MyPasskeys words={props.words} />
      <MySessions words={props.words} />
      <section class="part">
        <p class="hint">{props.words.signOutLine}</p>
        <button type="button" class="chip" onClick={leave}>
          {props.words.signOut}
        </button>
        <p class="fault" role="alert">
          <Show when={fault()}>{(one) => props.words.faults[one()]}</Show>
        </p>
      </section>
    </>
  )
}

function NameForm(props: Mine): JSX.Element {
  const [name, setName] = createSignal(props.me.name ?? '')
  const [fault, setFault] = createSignal<string>()
  const [said, setSaid] = createSignal('')
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const stopped = await rename(name().trim())
    setFault(stopped && props.words.faults[stopped])
    setSaid(stopped === undefined ? props.words.nameSaved : '')
  }
  return (
    <form class="part" noValidate onSubmit={save}>
      <Field
        label={props.words.name}
        hint={props.words.nameHint}
        autocomplete="given-name"
        maxlength={40}
        value={name()}
        onInput={setName}
        fault={fault()}
      />
      <button type="submit" class="chip">
        {props.words.save}
      </button>
      <p role="status">{said()}</p>
    </form>
  )
}
