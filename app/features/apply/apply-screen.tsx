import { createMemo, createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import type { Mission } from '#domain/mission.ts'
import type { ApplyWords } from '#domain/words/fr/application.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { type Engagement, findEngagement, mayApply } from '../engagements/engagement.ts'
import { stateLine } from '../engagements/state-line.ts'
import { addressedMission } from '../mission/addressed-mission.ts'
import { takesProposals } from '../mission/application.ts'
import { createMissionText } from '../mission/mission-text.ts'
import { ApplyForm } from './apply-form.tsx'
import { type PlaceProps, sourcesOf } from './apply-place.ts'
import { ConfirmEmail, type ConfirmWords } from './confirm-email.tsx'

export type ApplyProps = PlaceProps<ApplyWords & ConfirmWords>

/** « Je me propose » for one mission; once it is said, where it stands. */
export function ApplyScreen(props: ApplyProps): JSX.Element {
  const elan = useElan()
  const { text, retry } = createMissionText(elan, () => props.detail)
  const number = () => addressedMission(props.detail).number
  const mission = createMemo(() => {
    const found = text()
    return found.state === 'here' && found.mission.number === number() ? found.mission : undefined
  })
  const own = () => {
    const found = mission()
    return found !== undefined && takesProposals(found) ? found : undefined
  }
  const [step, setStep] = createSignal<'asked' | 'changing' | 'sent'>('asked')
  const mine = createMemo(() => {
    const found = own()
    return found && findEngagement(sourcesOf(props.place), found.id)
  })
  const isForm = () => step() === 'changing' || mayApply(mine())
  const title = () => {
    if (isForm()) return props.words.title
    const isOnItsWay = step() === 'sent' && mine()?.reached !== 'confirmed'
    return isOnItsWay ? props.words.keptTitle : props.words.mineTitle
  }
  const isUnsaid = () => mine()?.reached === 'unsaid'
  const heading = createScreenTitle(title, () => `${number()} ${isForm()} ${isUnsaid()}`)
  return (
    <section class="screen narrow apply" classList={{ 'has-actions': isForm() }}>
      <BackLink label={props.words.back} href={hrefOf('mission', props.detail)} />
      <h1 class="screen-title" ref={heading}>
        {title()}
      </h1>
      <Switch>
        <Match when={text().state === 'loading'}>
          <p class="late">{props.words.loading}</p>
        </Match>
        <Match when={mission() === undefined}>
          <p>{props.words.away}</p>
          <button type="button" class="chip" onClick={retry}>
            {props.words.retry}
          </button>
        </Match>
        <Match when={own() === undefined}>
          <p>{props.words.elsewhere}</p>
          <a class="action" href={hrefOf('mission', props.detail)}>
            {props.words.back}
          </a>
        </Match>
        <Match when={own()} keyed>
          {(found) => (
            <>
              <What mission={found} words={props.words} />
              <Show
                when={isForm()}
                fallback={<Mine {...props} mine={mine()} onChange={() => setStep('changing')} />}
              >
                <ApplyForm {...props} mission={found} mine={mine()} onStep={setStep} />
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </section>
  )
}

function What(props: { mission: Mission; words: ApplyWords }): JSX.Element {
  const where = () => props.mission.placements[0]?.commune ?? ''
  return (
    <p class="apply-what">
      <strong>{props.mission.title}</strong>
      <span>{props.words.by(props.mission.organisation.name, where())}</span>
    </p>
  )
}

/** What was proposed already: where it stands, what it still needs, and the way to all of them. */
function Mine(props: ApplyProps & { mine: Engagement | undefined; onChange: () => void }): JSX.Element {
  const elan = useElan()
  const mayChange = (one: Engagement) =>
    one.reached !== 'unsaid' && (one.doc.status === 'proposed' || one.doc.status === 'waitlisted')
  return (
    <Show when={props.mine}>
      {(one) => (
        <>
          <Show
            when={one().reached === 'unsaid'}
            fallback={
              <p class="engagement-state" role="status">
                {one().isNew && one().reached === 'phone'
                  ? props.words.onItsWay
                  : stateLine(one(), props.words, elan.language, props.place.now())}
              </p>
            }
          >
            <ConfirmEmail place={props.place} entries={one().waiting} words={props.words} />
          </Show>
          <p class="row">
            <a class={one().reached === 'unsaid' ? 'chip' : 'action'} href={hrefOf('engagements')}>
              {props.words.toEngagements}
            </a>
            <Show when={mayChange(one())}>
              <button type="button" class="chip" onClick={props.onChange}>
                {props.words.change}
              </button>
            </Show>
          </p>
        </>
      )}
    </Show>
  )
}
