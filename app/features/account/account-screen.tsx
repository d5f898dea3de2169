import { createSignal, type JSX, onMount, Show } from 'solid-js'
import type { AccountWords } from '#domain/words/fr/account.ts'
import { type AccountFault, account, readAccount } from '../../state/account.ts'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { RetryNotice } from '../../ui/retry-notice.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { SignIn } from './sign-in.tsx'
import { SignedIn } from './signed-in.tsx'

/** Signing in, or the account of who is. */
export function AccountScreen(props: ScreenProps<AccountWords>): JSX.Element {
  const [fault, setFault] = createSignal<AccountFault>()
  const title = () => (account() === null ? props.words.signInTitle : props.words.title)
  const heading = createScreenTitle(title, () => account()?.account)
  const look = async () => setFault(await readAccount())
  onMount(look)
  return (
    <div class="screen narrow">
      <BackLink label={props.words.back} href={hrefOf('settings')} />
      <h1 class="screen-title" ref={heading}>
        {title()}
      </h1>
      <Show when={account()}>{(me) => <SignedIn me={me()} words={props.words} />}</Show>
      <Show when={account() === null}>
        <SignIn words={props.words} />
      </Show>
      <Show when={account() === undefined && fault()}>
        {(one) => (
          <RetryNotice sentence={props.words.faults[one()]} retry={props.words.retry} onRetry={look} />
        )}
      </Show>
      <Show when={account() && fault()}>{(one) => <p class="notice">{props.words.faults[one()]}</p>}</Show>
    </div>
  )
}
