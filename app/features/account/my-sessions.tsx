import { createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { AccountSession } from '#domain/wire/account.ts'
import type { AccountWords } from '#domain/words/fr/account.ts'
import { type AccountFault, calls, faultOf } from '../../state/account.ts'
import { useElan } from '../../state/elan.tsx'
import { longDate } from './long-date.ts'

/** The devices that are signed in. One that is lost is signed out from another. */
export function MySessions(props: { words: AccountWords }): JSX.Element {
  const elan = useElan()
  const [sessions, setSessions] = createSignal<AccountSession[]>([])
  const [said, setSaid] = createSignal('')
  const [fault, setFault] = createSignal<AccountFault>()
  const read = async () => {
    const told = await calls.listSessions()
    setFault(faultOf(told))
    if (told.ok) setSessions(told.value.sessions)
  }
  const revoke = async (id: string) => {
    const stopped = faultOf(await calls.revokeSession(id))
    await read()
    if (stopped !== undefined) return setFault(stopped)
    setSaid(props.words.revoked)
  }
  onMount(read)
  return (
    <section class="part" aria-labelledby="sessions">
      <h2 id="sessions">{props.words.sessions}</h2>
      <ul class="lines">
        <For each={sessions()}>
          {({ id, device, usedOn, isThis }) => (
            <li>
              <span>
                {device}
                <small class="hint">
                  {isThis ? props.words.thisOne : props.words.sessionOf(longDate(usedOn, elan.language))}
                </small>
              </span>
              <Show when={!isThis}>
                <button
                  type="button"
                  class="chip"
                  aria-label={props.words.revokeOne(device)}
                  onClick={() => revoke(id)}
                >
                  {props.words.revoke}
                </button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <p role="status">{said()}</p>
      <p class="fault" role="alert">
        <Show when={fault()}>{(one) => props.words.faults[one()]}</Show>
      </p>
    </section>
  )
}
