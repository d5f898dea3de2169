import { For, type JSX, Show } from 'solid-js'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { datesOf } from './dates-of.ts'
import { type Engagement, isOpen } from './engagement.ts'
import { EngagementSteps } from './engagement-steps.tsx'
import { titleOf } from './engagement-title.ts'
import type { CardProps } from './engagements-screen.tsx'
import { PracticalSheet } from './practical-sheet.tsx'
import { stateLine } from './state-line.ts'

/** Where the sheet of an engagement is that a parent signs: this, then its mission's UUID. */
export const CONSENT = 'accord-'

export type OneProps = CardProps & { one: Engagement; onDrop: (back: () => Promise<void>) => void }

/** One engagement: what and when, where it stands, what was said, and the steps that are mine. */
export function EngagementCard(props: OneProps): JSX.Element {
  const elan = useElan()
  const doc = () => props.one.doc
  const note = () => props.noteOf(props.one.id)
  const by = () =>
    [note()?.organisation, props.one.sheet?.commune ?? note()?.commune].filter(Boolean).join(' · ')
  const line = () => stateLine(props.one, props.words, elan.language, props.place.now())
  const hasChange = () => doc().status === 'proposed' && !props.one.isNew
  return (
    <li class="sheet engagement">
      <h3>
        <Show when={note()} fallback={titleOf(props)}>
          {(known) => <a href={hrefOf('mission', known().number)}>{titleOf(props)}</a>}
        </Show>
      </h3>
      <Show when={by()}>
        <p class="engagement-by">{by()}</p>
      </Show>
      <p class="engagement-state">{line()}</p>
      <Show when={hasChange() && (props.one.reached === 'phone' || props.one.reached === 'sent')}>
        <p class="hint">
          {props.one.reached === 'phone' ? props.words.changesPhone : props.words.changesSent}
        </p>
      </Show>
      <Show when={props.one.idle}>
        {(reason) => <p class="hint">{props.words.idle(props.words.refusals[reason()])}</p>}
      </Show>
      <StateDetail {...props} />
      <Show when={doc().message.trim()}>
        {(message) => (
          <>
            <h4>{props.words.message}</h4>
            <blockquote>{message()}</blockquote>
          </>
        )}
      </Show>
      <Dates {...props} />
      <Show when={doc().consent === 'needed' && isOpen(props.one)}>
        <p class="notice">
          {doc().status === 'offered' ? props.words.consentNeeded : props.words.minor}{' '}
          <a class="plain-link" href={hrefOf('engagements', `${CONSENT}${props.one.id}`)}>
            {props.words.consentForm.open}
          </a>
        </p>
      </Show>
      <Show when={doc().status === 'coming'}>
        <PracticalSheet {...props} />
      </Show>
      <EngagementSteps {...props} />
    </li>
  )
}

/** What a state means, where one line does not say it. */
function StateDetail(props: OneProps): JSX.Element {
  const detail = () => {
    const { status, reason } = props.one.doc
    if (status === 'declined') return reason === null ? undefined : props.words.reasons[reason]
    if (status === 'released') return props.words.releasedLine
    if (status === 'lapsed') return props.words.lapsedLine
    return status === 'waitlisted' ? props.words.waitlistedLine : undefined
  }
  return <Show when={detail()}>{(line) => <p>{line()}</p>}</Show>
}

/** The dates that were given, else those that were wished; none once it is over, nor where there was nothing to choose. */
function Dates(props: OneProps): JSX.Element {
  const elan = useElan()
  const isGiven = () => props.one.doc.status === 'offered' || props.one.doc.status === 'coming'
  const lines = () => datesOf(props, elan)
  const title = () =>
    props.one.doc.status === 'coming'
      ? props.words.datesComing
      : isGiven()
        ? props.words.datesOffered
        : props.words.mayPropose
  return (
    <Show when={lines().length > 0}>
      <h4>{title()}</h4>
      <ul class="engagement-dates">
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
    </Show>
  )
}
