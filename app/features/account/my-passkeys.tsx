import { createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { AccountPasskey } from '#domain/wire/account.ts'
import type { AccountWords } from '#domain/words/fr/account.ts'
import { calls, faultOf } from '../../state/account.ts'
import { useElan } from '../../state/elan.tsx'
import { addPasskey, canUsePasskeys, type PasskeyFault } from '../../state/passkeys.ts'
import { deviceName } from './device-name.ts'
import { longDate } from './long-date.ts'

/** Ways in without a code: one for each device that has its own. */
export function MyPasskeys(props: { words: AccountWords }): JSX.Element {
  const elan = useElan()
  const [keys, setKeys] = createSignal<AccountPasskey[]>([])
  const [said, setSaid] = createSignal('')
  const [fault, setFault] = createSignal<PasskeyFault>()
  const read = async () => {
    const told = await calls.listPasskeys()
    if (told.ok) setKeys(told.value.passkeys)
  }
  const done = async (stopped: PasskeyFault | undefined, sentence: string) => {
    setFault(stopped)
    setSaid(stopped === undefined ? sentence : '')
    await read()
  }
  const add = async () => {
    const stopped = await addPasskey(deviceName(navigator.userAgent, props.words))
    await done(stopped, props.words.passkeyAdded)
  }
  const remove = async (id: string) =>
    done(faultOf(await calls.removePasskey(id)), props.words.passkeyRemoved)
  onMount(read)
  return (
    <section class="part" aria-labelledby="passkeys">
      <h2 id="passkeys">{props.words.passkeys}</h2>
      <p class="hint">{canUsePasskeys() ? props.words.passkeysLine : props.words.noPasskeys}</p>
      <ul class="lines">
        <For each={keys()}>
          {({ id, device, createdOn }) => (
            <li>
              <span>{props.words.passkeyOf(device, longDate(createdOn, elan.language))}</span>
              <button
                type="button"
                class="chip"
                aria-label={props.words.removePasskey(device)}
                onClick={() => remove(id)}
              >
                {props.words.remove}
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={canUsePasskeys()}>
        <button type="button" class="chip" onClick={add}>
          {props.words.addPasskey}
        </button>
      </Show>
      <p role="status">{said()}</p>
      <p class="fault" role="alert">
        <Show when={fault()}>{(one) => props.words.faults[one()]}</Show>
      </p>
    </section>
  )
}
