import { createSignal, type JSX, onMount, Show } from 'solid-js'
import type { LookedInvitation } from '#domain/wire/moderation.ts'
import type { AccountWords } from '#domain/words/fr/account.ts'
import type { InvitationWords } from '#domain/words/fr/organisation.ts'
import { type AccountFault, account, readAccount } from '../../state/account.ts'
import { useElan } from '../../state/elan.tsx'
import { moderation } from '../../state/moderation.ts'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { decideNow } from '../../state/work/decide-now.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { RetryNotice } from '../../ui/retry-notice.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { Field } from '../account/field.tsx'
import { SignIn } from '../account/sign-in.tsx'
import { isLine } from './create-form.tsx'
import { dayWords } from './day-words.ts'
import { type InvitationLink, readLink } from './make-link.ts'
import type { WorkPlace } from './work-place.ts'

type Words = InvitationWords & { account: AccountWords }
type InvitationProps = ScreenProps<Words> & { place: WorkPlace }
type Looked = 'looking' | 'over' | { fault: AccountFault } | LookedInvitation

/** Who invites, and coming in: one signs in on this very screen, so that the link is never left. */
export function InvitationScreen(props: InvitationProps): JSX.Element {
  const [looked, setLooked] = createSignal<Looked>('looking')
  const link = () => readLink(props.detail)
  const invited = () => {
    const one = looked()
    return typeof one === 'object' && 'role' in one ? one : undefined
  }
  const fault = () => {
    const one = looked()
    return typeof one === 'object' && 'fault' in one ? one.fault : undefined
  }
  const title = () => {
    const one = invited()
    if (one !== undefined) return props.words.title(one.organisation)
    return looked() === 'over' ? props.words.unknownTitle : props.words.looking
  }
  const heading = createScreenTitle(title, looked)
  const look = async () => {
    const one = link()
    if (one === undefined) return setLooked('over')
    setLooked('looking')
    const told = await moderation.lookInvitation(one)
    setLooked(told.ok ? (told.value.invitation ?? 'over') : { fault: told.fault })
  }
  onMount(() => {
    look()
    readAccount()
  })
  return (
    <div class="screen narrow">
      <BackLink label={props.words.back} href={hrefOf('list')} />
      <h1 class="screen-title" ref={heading}>
        {title()}
      </h1>
      <Show when={looked() === 'over'}>
        <p>{props.words.unknownLine}</p>
        <section class="sheet">
          <h2>{props.words.meanwhileTitle}</h2>
          <p>{props.words.meanwhile}</p>
          <a class="action wide" href={hrefOf('list')}>
            {props.words.toList}
          </a>
        </section>
      </Show>
      <Show when={fault()}>
        {(one) => (
          <RetryNotice sentence={faultWords(one(), props.words)} retry={props.words.retry} onRetry={look} />
        )}
      </Show>
      <Show when={invited()}>
        {(one) => <Come {...props} invited={one()} link={link() as InvitationLink} />}
      </Show>
    </div>
  )
}

function faultWords(fault: AccountFault, words: InvitationWords): string {
  if (fault === 'offline' || fault === 'slow') return words.offline
  return fault === 'too_many' ? words.tooMany : words.busy
}

function Come(props: InvitationProps & { invited: LookedInvitation; link: InvitationLink }): JSX.Element {
  const elan = useElan()
  const until = () => dayWords(props.invited.expiresAt, props.place.now(), elan.language)
  return (
    <>
      <p>{props.words.roles[props.invited.role]}</p>
      <p class="hint">{props.words.until(until())}</p>
      <Show
        when={account()}
        fallback={
          <Show when={account() === null}>
            <p>{props.words.signIn}</p>
            <SignIn words={props.words.account} />
          </Show>
        }
      >
        {(me) => <AcceptForm {...props} name={me().name ?? ''} />}
      </Show>
    </>
  )
}

type AcceptProps = InvitationProps & { invited: LookedInvitation; link: InvitationLink; name: string }

function AcceptForm(props: AcceptProps): JSX.Element {
  const { work } = props.place
  const [name, setName] = createSignal(props.name)
  const [state, setState] = createSignal<'asked' | 'busy' | 'waiting' | 'in'>('asked')
  const [fault, setFault] = createSignal<string>()
  const accept = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!isLine(name(), 60)) return setFault(props.words.nameFault)
    setFault(undefined)
    setState('busy')
    const ended = await decideNow(work, 'invitation_accept', { ...props.link, memberName: name() })
    if (typeof ended === 'object') {
      setState('asked')
      return setFault(ended.stopped === 'invitation_over' ? props.words.unknownLine : props.words.busy)
    }
    setState(ended === 'done' ? 'in' : 'waiting')
    if (ended === 'done') await work.choose(props.link.organisation)
  }
  return (
    <>
      <Show when={state() === 'asked' || state() === 'busy'}>
        <form noValidate onSubmit={accept}>
          <Field
            label={props.words.name}
            hint={props.words.nameHint}
            autocomplete="given-name"
            value={name()}
            onInput={setName}
            fault={fault()}
          />
          <button type="submit" class="action wide" aria-disabled={state() === 'busy'}>
            {state() === 'busy' ? props.words.accepting : props.words.accept}
          </button>
        </form>
      </Show>
      <Show when={state() === 'waiting'}>
        <p class="notice" role="status">
          {props.words.waiting}
        </p>
      </Show>
      <Show when={state() === 'in'}>
        <p class="notice" role="status">
          {props.words.accepted(props.invited.organisation)}
        </p>
        <a class="action" href="#/work">
          {props.words.toWork}
        </a>
      </Show>
    </>
  )
}
