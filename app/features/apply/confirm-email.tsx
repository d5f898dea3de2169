import { createEffect, createUniqueId, type JSX, onCleanup, onMount, Show } from 'solid-js'
import type { AccountWords } from '#domain/words/fr/account.ts'
import type { SharedWords } from '#domain/words/fr/application.ts'
import { useElan } from '../../state/elan.tsx'
import { heldUntil, holdPlaces } from '../../state/held-places.ts'
import type { Waiting } from '../../state/work/work.ts'
import { SignIn } from '../account/sign-in.tsx'
import { momentWords } from '../engagements/state-line.ts'
import type { ApplyPlace } from './apply-place.ts'

export type ConfirmWords = SharedWords & { account: AccountWords }
type ConfirmProps = { place: ApplyPlace; entries: readonly Waiting[]; words: ConfirmWords }

/**
 * Who proposed themselves says who they are, here and now: what waits leaves as theirs. Who was signed in already is asked, since
 * somebody else may have written it on this phone before.
 */
export function ConfirmEmail(props: ConfirmProps): JSX.Element {
  const id = createUniqueId()
  const account = () => props.place.work.state().account
  const unsaid = () => props.entries.filter(({ owner }) => owner === null)
  const claimAll = async () => {
    for (const entry of unsaid()) await props.place.work.claim(entry.id)
  }
  let signsInHere = false
  createEffect(() => {
    if (account() === null) signsInHere = true
    else if (signsInHere) void claimAll()
  })
  const hold = () => {
    if (account() === null) void holdPlaces(unsaid())
  }
  createEffect(hold)
  onMount(() => {
    addEventListener('online', hold)
    onCleanup(() => removeEventListener('online', hold))
  })
  return (
    <section class="sheet confirm" aria-labelledby={id}>
      <h2 id={id}>{props.words.confirmTitle}</h2>
      <HeldLine {...props} entries={unsaid()} />
      <Show
        when={account() === null}
        fallback={
          <>
            <p>{props.words.confirmAsLine}</p>
            <button type="button" class="action wide" onClick={claimAll}>
              {props.words.confirmAs}
            </button>
          </>
        }
      >
        <SignIn words={{ ...props.words.account, lead: props.words.confirmLead }} />
      </Show>
    </section>
  )
}

/** Until when the place in the order of arrival is kept: the first of them to end. */
function HeldLine(props: ConfirmProps): JSX.Element {
  const elan = useElan()
  const until = () => {
    const all = props.entries.flatMap((entry) => heldUntil(entry) ?? [])
    return all.length === 0 ? undefined : Math.min(...all)
  }
  const moment = (at: number) => momentWords(at, props.words, elan.language, props.place.now())
  return (
    <p class="hint" role="status">
      <Show when={until()}>{(at) => props.words.confirmHeld(moment(at()))}</Show>
    </p>
  )
}
