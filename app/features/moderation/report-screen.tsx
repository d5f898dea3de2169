import { createSignal, type JSX, Show } from 'solid-js'
import { REPORT_REASONS, type ReportReason } from '#domain/report-reasons.ts'
import type { ReportWords } from '#domain/words/fr/moderation.ts'
import type { AccountFault } from '../../state/account.ts'
import { useElan } from '../../state/elan.tsx'
import { moderation } from '../../state/moderation.ts'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Picks } from '../../ui/picks.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { addressedMission } from '../mission/addressed-mission.ts'
import { findSpot, knownMission } from '../mission/known-mission.ts'
import { TextArea } from '../organisation/text-area.tsx'

/** « Signaler »: what is wrong with a mission, from anybody. */
export function ReportScreen(props: ScreenProps<ReportWords>): JSX.Element {
  const elan = useElan()
  const heading = createScreenTitle(() => props.words.title)
  const [isSent, setSent] = createSignal(false)
  const number = () => addressedMission(props.detail).number
  const title = () => {
    const spot = findSpot(elan.catalogues(), number(), null) ?? null
    return knownMission(number(), spot, null).row?.title
  }
  return (
    <div class="screen narrow">
      <BackLink label={props.words.back} href={hrefOf('mission', props.detail)} />
      <h1 class="screen-title" ref={heading}>
        {props.words.title}
      </h1>
      <Show
        when={!isSent()}
        fallback={
          <div role="status">
            <div class="sheet">
              <h2>{props.words.sent}</h2>
              <p>{props.words.sentNext}</p>
              <a class="action wide" href={hrefOf('list')}>
                {props.words.toList}
              </a>
            </div>
            <p class="hint">{props.words.sentLine}</p>
          </div>
        }
      >
        <Show when={title()}>{(one) => <p>{props.words.about(one())}</p>}</Show>
        <p class="hint">{props.words.line}</p>
        <ReportForm words={props.words} number={number()} onSent={() => setSent(true)} />
      </Show>
    </div>
  )
}

function ReportForm(props: { words: ReportWords; number: number; onSent: () => void }): JSX.Element {
  const [reason, setReason] = createSignal<ReportReason>()
  const [text, setText] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const [isBusy, setBusy] = createSignal(false)
  const textFault = () => (text().trim().length > 1000 ? props.words.textFault : undefined)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const chosen = reason()
    if (chosen === undefined) return setFault(props.words.reasonFault)
    if (textFault() !== undefined || isBusy()) return
    setFault(undefined)
    setBusy(true)
    const told = await moderation.report({ number: props.number, reason: chosen, text: text() })
    setBusy(false)
    if (told.ok) props.onSent()
    else setFault(faultWords(told.fault, props.words))
  }
  return (
    <form noValidate onSubmit={send}>
      <Picks
        one
        legend={props.words.reason}
        options={REPORT_REASONS.map((value) => ({ value, label: props.words.reasons[value] }))}
        isChosen={(value) => reason() === value}
        onPick={setReason}
      />
      <TextArea
        label={props.words.text}
        hint={props.words.textHint}
        lines={4}
        value={text()}
        onInput={setText}
        fault={textFault()}
      />
      <p class="fault" role="alert">
        {fault()}
      </p>
      <button type="submit" class="action wide" aria-disabled={isBusy()}>
        {isBusy() ? props.words.sending : props.words.send}
      </button>
    </form>
  )
}

function faultWords(fault: AccountFault, { faults }: ReportWords): string {
  if (fault === 'offline' || fault === 'slow') return faults.offline
  return fault === 'too_many' ? faults.too_many : faults.busy
}
