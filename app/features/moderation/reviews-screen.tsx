import { createSignal, For, type JSX, onMount, Show } from 'solid-js'
import { areaName } from '#domain/place/area-names.ts'
import { isArea } from '#domain/place/areas.ts'
import type { QueuedReview, Reported, Reviews } from '#domain/wire/moderation.ts'
import type { AccountWords } from '#domain/words/fr/account.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import type { ModerationWords, ReportWords } from '#domain/words/fr/moderation.ts'
import type { ArgsOf } from '#domain/work/mutations.ts'
import { type AccountFault, account, readAccount } from '../../state/account.ts'
import { moderation } from '../../state/moderation.ts'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { type DecidedNow, decideNow } from '../../state/work/decide-now.ts'
import { announce } from '../../ui/announce.tsx'
import { BackLink } from '../../ui/back-link.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { SignIn } from '../account/sign-in.tsx'
import type { WorkPlace } from '../organisation/work-place.ts'
import { CatalystsSection } from './catalysts-section.tsx'
import { ReportedCard } from './reported-card.tsx'
import { ReviewCard } from './review-card.tsx'
import type { Because } from './verdict-form.tsx'

export type Words = ModerationWords & { mission: MissionWords; account: AccountWords; report: ReportWords }
export type Verdict = Pick<ArgsOf<'mission_review'>, 'verdict' | 'rule' | 'sentence'>
type ReviewsProps = ScreenProps<Words> & { place: WorkPlace }

/** « Relectures »: what waits for a local contact, and what people reported. */
export function ReviewsScreen(props: ReviewsProps): JSX.Element {
  const heading = createScreenTitle(() => props.words.title)
  onMount(() => void readAccount())
  return (
    <div class="screen">
      <BackLink label={props.words.back} href={hrefOf('account')} />
      <h1 class="screen-title" ref={heading}>
        {props.words.title}
      </h1>
      <Show
        when={account()?.account}
        keyed
        fallback={
          <Show when={account() === null} fallback={<p role="status">{props.words.loading}</p>}>
            <p>{props.words.signInLine}</p>
            <SignIn words={props.words.account} />
          </Show>
        }
      >
        {(_account) => <Queue {...props} />}
      </Show>
    </div>
  )
}

function Queue(props: ReviewsProps): JSX.Element {
  const [reviews, setReviews] = createSignal<Reviews>()
  const [fault, setFault] = createSignal<AccountFault>()
  const isAdministrator = () => account()?.isAdministrator ?? false
  const load = async () => {
    const told = await moderation.listReviews()
    setFault(told.ok ? undefined : told.fault)
    if (told.ok) setReviews(told.value)
  }
  onMount(load)
  return (
    <>
      <Show when={fault()}>
        {(one) => (
          <div class="notice" role="alert">
            <p>{faultWords(one(), props.words)}</p>
            <button type="button" class="chip" onClick={load}>
              {props.words.retry}
            </button>
          </div>
        )}
      </Show>
      <Show
        when={reviews()}
        fallback={<p role="status">{fault() === undefined ? props.words.loading : ''}</p>}
      >
        {(all) => <Lists {...props} reviews={all()} reload={load} isAdministrator={isAdministrator()} />}
      </Show>
      <Show when={isAdministrator()}>
        <CatalystsSection words={props.words} place={props.place} />
      </Show>
    </>
  )
}

type ListsProps = ReviewsProps & { reviews: Reviews; reload: () => Promise<void>; isAdministrator: boolean }

function Lists(props: ListsProps): JSX.Element {
  const { work, now } = props.place
  const [busy, setBusy] = createSignal<string>()
  const [stopped, setStopped] = createSignal<{ id: string; sentence: string }>()
  const [said, setSaid] = createSignal('')
  const stoppedOf = (id: string) => (stopped()?.id === id ? stopped()?.sentence : undefined)

  /** Does one thing to one card at a time, tells how it ended, and asks again what waits. */
  const act = async (id: string, done: string, run: () => Promise<DecidedNow>) => {
    if (busy() !== undefined) return
    setBusy(id)
    setStopped(undefined)
    const ended = await run()
    setBusy(undefined)
    if (typeof ended === 'object') setStopped({ id, sentence: stoppedWords(ended.stopped, props.words) })
    const sentence = ended === 'done' ? done : ended === 'waiting' ? props.words.waiting : ''
    setSaid(sentence)
    announce(sentence)
    await props.reload()
  }
  const judge = (review: QueuedReview, verdict: Verdict) =>
    act(review.id, props.words.done[verdict.verdict], () =>
      decideNow(work, 'mission_review', {
        organisation: review.organisation.id,
        mission: review.id,
        area: review.area,
        seen: review.seen,
        ...verdict,
      }),
    )
  /** Verified last: a phone that dies in between leaves the button for the rest. */
  const verify = ({ id, organisation: { id: organisation, waiting } }: QueuedReview) =>
    act(id, props.words.verifiedDone(waiting.length), () =>
      decideNow(
        work,
        'organisation_verify',
        { organisation, verified: true },
        waiting.map((one) => ({
          name: 'mission_review',
          args: { organisation, ...one, verdict: 'accept', rule: null, sentence: null },
        })),
      ),
    )
  const settle = (reported: Reported, verdict: 'keep' | 'hide', because: Because | null) =>
    act(`report-${reported.number}`, props.words.done[verdict], async () => {
      const { written } = reported
      if (because !== null && written !== null) {
        return decideNow(work, 'mission_review', {
          ...written,
          area: reported.area,
          verdict: 'hide',
          ...because,
        })
      }
      const told = await moderation.settleReports({ number: reported.number, verdict })
      return told.ok ? 'done' : { stopped: told.fault === 'offline' ? 'broken' : 'already_settled' }
    })
  return (
    <>
      <Greeting {...props} />
      <p role="status">{said()}</p>
      <Show when={props.reviews.reviews.length > 0}>
        <section class="part" aria-labelledby="queue">
          <h2 id="queue">{props.words.queue(props.reviews.reviews.length)}</h2>
          <ul class="queue">
            <For each={props.reviews.reviews.map(({ id }) => id)}>
              {(id) => (
                <Show when={props.reviews.reviews.find((one) => one.id === id)}>
                  {(review) => (
                    <ReviewCard
                      review={review()}
                      words={props.words}
                      now={now()}
                      isAdministrator={props.isAdministrator}
                      isBusy={busy() === id}
                      stopped={stoppedOf(id)}
                      onVerdict={(verdict) => judge(review(), verdict)}
                      onVerify={() => verify(review())}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={props.reviews.reported.length > 0}>
        <section class="part" aria-labelledby="reported">
          <h2 id="reported">{props.words.reported(props.reviews.reported.length)}</h2>
          <ul class="queue">
            <For each={props.reviews.reported}>
              {(reported) => (
                <ReportedCard
                  reported={reported}
                  words={props.words}
                  reasons={props.words.report.reasons}
                  now={now()}
                  isBusy={busy() === `report-${reported.number}`}
                  stopped={stoppedOf(`report-${reported.number}`)}
                  onKeep={() => settle(reported, 'keep', null)}
                  onHide={(because) => settle(reported, 'hide', because)}
                />
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  )
}

/** For whom one reads, or that nothing waits, or that this page is for others. */
function Greeting(props: ListsProps): JSX.Element {
  const names = () => props.reviews.areas.map((area) => (isArea(area) ? areaName(area) : props.words.remote))
  const isReader = () => props.isAdministrator || props.reviews.areas.length > 0
  const isEmpty = () => props.reviews.reviews.length + props.reviews.reported.length === 0
  return (
    <Show when={isReader()} fallback={<p>{props.words.nobody}</p>}>
      <Show when={names().length > 0}>
        <p>{props.words.areas(names().join(', '))}</p>
      </Show>
      <Show when={props.isAdministrator}>
        <p class="hint">{props.words.administrator}</p>
      </Show>
      <Show when={isEmpty()}>
        <p class="notice">{props.words.empty}</p>
      </Show>
    </Show>
  )
}

function stoppedWords(reason: string, words: ModerationWords): string {
  if (reason === 'broken' || reason === 'full') return words.faults.busy
  const sentences: Record<string, string | undefined> = words.stopped
  return sentences[reason] ?? words.stopped.other
}

export function faultWords(fault: AccountFault, { faults }: ModerationWords): string {
  if (fault === 'offline' || fault === 'slow') return faults.offline
  return fault === 'outdated' ? faults.outdated : faults.busy
}
