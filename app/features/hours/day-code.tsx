import { createSignal, For, type JSX, Show } from 'solid-js'
import { encode } from 'uqr'
import { listPath } from '#domain/public/addresses.ts'
import { personDigits } from '#domain/work/attendance-doc.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { announce } from '../../ui/announce.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { CODE } from './code-address.ts'
import { DigitsForm } from './digits-form.tsx'
import type { DateProps } from './presence-screen.tsx'
import { gatheringOf, type OnSheet } from './sheet-people.ts'
import { stoppedWords } from './stopped-words.ts'

/** The digits of the day beside their picture, and the other way round: digits that a person shows. */
export function DayCode(props: DateProps & { people: readonly OnSheet[] }): JSX.Element {
  const elan = useElan()
  const { work, newId } = props.desk
  const [stopped, setStopped] = createSignal('')
  const [isShown, setShown] = createSignal(false)
  const code = () => gatheringOf(work.view(), props.held)?.codes[0]
  const organisation = () => props.mission.value.organisation
  const show = async () => {
    setShown(true)
    if (code() !== undefined) return
    const drawn = String(Number.parseInt(newId().slice(-8), 16) % 10_000).padStart(4, '0')
    const args = { organisation: organisation(), ...props.held, code: drawn }
    setStopped(stoppedWords(await work.mutate('presence_code', args), props.words) ?? '')
  }
  const squares = (digits: string) => {
    const address = location.origin + listPath(elan.language) + hrefOf('engagements', CODE + digits)
    return encode(address, { ecc: 'L', border: 0 }).data
  }
  const tick = async (digits: string) => {
    const found = props.people.find(({ person }) => personDigits(props.held, person.value.account) === digits)
    if (found === undefined) return props.words.theirsNobody
    const { account, name } = found.person.value
    const args = { organisation: organisation(), ...props.held, account, from: found.noted }
    const fault = stoppedWords(await work.mutate('presence_mark', { ...args, to: 'present' }), props.words)
    if (fault === undefined) announce(props.words.theirsDone(name))
    return fault
  }
  return (
    <section class="part presence-ways" aria-labelledby="presence-code">
      <h2 id="presence-code">{props.words.code}</h2>
      <p>{props.words.codeLine}</p>
      <Show
        when={isShown() ? code() : undefined}
        fallback={
          <p class="row">
            <button type="button" class="action" onClick={show}>
              {props.words.codeShow}
            </button>
          </p>
        }
      >
        {(digits) => (
          <>
            <p class="presence-digits" role="status">
              <For each={[...digits()]}>{(digit) => <span>{digit}</span>}</For>
            </p>
            <QrCode squares={squares(digits())} label={props.words.codeAlt(digits())} />
          </>
        )}
      </Show>
      <p class="fault" role="alert">
        {stopped()}
      </p>
      <DigitsForm
        label={props.words.theirs}
        hint={props.words.theirsHint}
        go={props.words.theirsGo}
        fault={props.words.digitsFault}
        onSend={tick}
      />
    </section>
  )
}
