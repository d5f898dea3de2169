import { createMemo, createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { EngagementWords } from '#domain/words/fr/application.ts'
import type { ConsentFormWords } from '#domain/words/fr/consent-form.ts'
import type { ElsewhereWords } from '#domain/words/fr/elsewhere.ts'
import type { HoursWords } from '#domain/words/fr/hours.ts'
import { account, readAccount } from '../../state/account.ts'
import { hrefOf } from '../../state/route.ts'
import { signUps } from '../../state/sign-ups-elsewhere.ts'
import { announce } from '../../ui/announce.tsx'
import { BackLink } from '../../ui/back-link.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { type PlaceProps, sourcesOf } from '../apply/apply-place.ts'
import { ConfirmEmail, type ConfirmWords } from '../apply/confirm-email.tsx'
import type { MissionNote } from '../apply/mission-note.ts'
import { CODE, HOURS } from '../hours/code-address.ts'
import { HoursScreen } from '../hours/hours-screen.tsx'
import { Thanks } from '../hours/thanks.tsx'
import { ById } from '../work/by-id.tsx'
import { ConsentScreen } from './consent-screen.tsx'
import { ElsewhereSection } from './elsewhere-section.tsx'
import { type Engagement, groupOf, listEngagements, missionOf, refusedSteps } from './engagement.ts'
import { CONSENT, EngagementCard } from './engagement-card.tsx'
import { createNotes } from './known-notes.ts'
import { RefusedStep } from './refused-step.tsx'

export type EngagementsProps = PlaceProps<
  EngagementWords &
    ConfirmWords & { elsewhere: ElsewhereWords; consentForm: ConsentFormWords; hours: HoursWords }
>
export type CardProps = EngagementsProps & { noteOf: (mission: string) => MissionNote | undefined }

const GROUPS = ['asks', 'coming', 'waiting', 'over'] as const

/** « Mes engagements », one's hours, or the sheet of one of them that a parent signs. */
export function EngagementsScreen(props: EngagementsProps): JSX.Element {
  return (
    <Show when={props.detail.startsWith(CONSENT)} fallback={<AllOrHours {...props} />}>
      <ConsentScreen {...props} mission={props.detail.slice(CONSENT.length)} />
    </Show>
  )
}

function AllOrHours(props: EngagementsProps): JSX.Element {
  const isHours = () => props.detail === HOURS || props.detail.startsWith(CODE)
  return (
    <Show when={isHours()} fallback={<AllEngagements {...props} />}>
      <HoursScreen {...props} hours={props.words.hours} />
    </Show>
  )
}

/** All that I proposed, what was answered, and what I still have to say. */
function AllEngagements(props: EngagementsProps): JSX.Element {
  const { work } = props.place
  const all = createMemo(() => listEngagements(sourcesOf(props.place)))
  const refused = () => refusedSteps(work.parked())
  const noteOf = createNotes(() => [...all().map(({ id }) => id), ...refused().map(missionOf)])
  const [dropped, setDropped] = createSignal<() => Promise<void>>()
  const inGroup = (group: (typeof GROUPS)[number]) => all().filter((one) => groupOf(one) === group)
  const unsaid = () => all().flatMap(({ waiting }) => waiting.filter(({ owner }) => owner === null))
  const heading = createScreenTitle(
    () => props.words.title,
    () => unsaid().length > 0,
  )
  onMount(() => {
    if (work.state().account !== null && account() === undefined) void readAccount()
    work.exchangeNow().catch(() => {})
  })
  const undo = async () => {
    await dropped()?.()
    setDropped(undefined)
    announce(props.words.said.restored)
  }
  return (
    <section class="screen narrow engagements">
      <BackLink label={props.words.back} href={hrefOf('kept')} />
      <h1 class="screen-title" ref={heading}>
        {props.words.title}
      </h1>
      <SignedOut {...props} />
      <Thanks {...props} noteOf={noteOf} />
      <Show when={unsaid().length > 0}>
        <ConfirmEmail place={props.place} entries={unsaid()} words={props.words} />
      </Show>
      <Show when={dropped()}>
        <p class="sheet engagement-undo">
          <span>{props.words.said.dropped}</span>
          <button
            type="button"
            class="chip"
            ref={(made) => queueMicrotask(() => made.focus())}
            onClick={undo}
          >
            {props.words.undo}
          </button>
        </p>
      </Show>
      <Show when={all().length + refused().length + signUps().length === 0 && dropped() === undefined}>
        <Empty words={props.words} />
      </Show>
      <Show when={refused().length > 0}>
        <section class="part" aria-labelledby="engagements-refused">
          <h2 id="engagements-refused">{props.words.groups.refused}</h2>
          <ul class="engagements-list">
            <ById each={refused()}>
              {(entry) => (
                <RefusedStep
                  {...props}
                  entry={entry()}
                  noteOf={noteOf}
                  onDrop={(back) => setDropped(() => back)}
                />
              )}
            </ById>
          </ul>
        </section>
      </Show>
      <For each={GROUPS}>
        {(group) => (
          <Group {...props} group={group} each={inGroup(group)} noteOf={noteOf} onDrop={setDropped} />
        )}
      </For>
      <ElsewhereSection words={props.words.elsewhere} now={props.place.now()} />
    </section>
  )
}

type GroupProps = CardProps & {
  group: (typeof GROUPS)[number]
  each: readonly Engagement[]
  onDrop: (back: () => () => Promise<void>) => void
}

function Group(props: GroupProps): JSX.Element {
  const id = () => `engagements-${props.group}`
  return (
    <Show when={props.each.length > 0}>
      <section class="part" aria-labelledby={id()}>
        <h2 id={id()}>{props.words.groups[props.group]}</h2>
        <ul class="engagements-list">
          <ById each={props.each}>
            {(one) => <EngagementCard {...props} one={one()} onDrop={(back) => props.onDrop(() => back)} />}
          </ById>
        </ul>
      </section>
    </Show>
  )
}

/** The session is over, and something waits. */
function SignedOut(props: EngagementsProps): JSX.Element {
  const { work } = props.place
  const isOut = () => work.state().account !== null && account() === null
  return (
    <Show when={isOut()}>
      <p class="notice">
        {props.words.signInAgain}{' '}
        <a class="plain-link" href={hrefOf('account')}>
          {props.words.signIn}
        </a>
      </p>
    </Show>
  )
}

function Empty(props: { words: EngagementWords }): JSX.Element {
  return (
    <div class="sheet">
      <h2>{props.words.empty}</h2>
      <p>{props.words.emptyLine}</p>
      <p class="row">
        <a class="action" href={hrefOf('list')}>
          {props.words.list}
        </a>
      </p>
    </div>
  )
}
