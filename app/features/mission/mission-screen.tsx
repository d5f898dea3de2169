import { createMemo, For, type JSX, Show } from 'solid-js'
import { dayAt } from '#domain/days.ts'
import { reasonsOf } from '#domain/match/reason.ts'
import { missionPath } from '#domain/public/addresses.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import { indexes } from '../../state/areas.ts'
import { type Elan, useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { ActionBar } from './action-bar.tsx'
import { addressedMission } from './addressed-mission.ts'
import { type Fact, factsOf } from './facts.ts'
import { GivesSection } from './gives-section.tsx'
import { findSpot, isExample, type KnownMission, knownMission, type Spot } from './known-mission.ts'
import { MissionHead } from './mission-head.tsx'
import { createMissionText, type TextState } from './mission-text.ts'
import { MissionTexts } from './mission-texts.tsx'
import { longDay, type Reader } from './when.ts'

/** One mission: who, where, when, what it gives and why it fits. What the text has not brought yet, the row tells. */
export function MissionScreen(props: ScreenProps<MissionWords>): JSX.Element {
  const elan = useElan()
  const number = () => addressedMission(props.detail).number
  const { text, retry } = createMissionText(elan, () => props.detail)
  const known = createMemo(() => knownOf(elan, number(), text()))
  const title = () => known().mission?.title ?? known().row?.title ?? untitled(text(), props.words)
  const heading = createScreenTitle(title, number)
  const isKnown = () => known().mission !== null || known().row !== null
  return (
    <article class="screen mission" classList={{ 'has-actions': isKnown() }}>
      <BackLink label={props.words.back} href={hrefOf('list')} />
      <Show when={isKnown()}>
        <MissionHead known={known()} words={props.words} />
      </Show>
      <h1 class="mission-title" ref={heading}>
        {title()}
      </h1>
      <Show when={isKnown()} fallback={<Missing text={text()} number={number()} words={props.words} />}>
        <MissionBody known={known()} text={text()} words={props.words} retry={retry} />
        <ActionBar known={known()} text={text()} words={props.words} />
      </Show>
    </article>
  )
}

function knownOf(elan: Elan, number: number, text: TextState): KnownMission {
  const spot = findSpot(elan.catalogues(), number, elan.wishes().home) ?? null
  const mission = text.state === 'here' && text.mission.number === number ? text.mission : null
  return knownMission(number, spot, mission)
}

function untitled(text: TextState, words: MissionWords): string {
  return text.state === 'loading' ? words.loading : words.missing
}

type BodyProps = { known: KnownMission; text: TextState; words: MissionWords; retry: () => void }

function MissionBody(props: BodyProps): JSX.Element {
  const elan = useElan()
  const reader = (): Reader => ({
    language: elan.language,
    words: props.words,
    today: elan.clock().day,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  const distance = () => {
    const km = props.known.spot?.km ?? null
    return km === null ? null : elan.words.reasons.away(km)
  }
  const checkedDays = () => {
    if (props.text.state !== 'here') return null
    const { area, mission } = props.text
    const source = indexes()
      .get(area)
      ?.index.sources.find(({ id }) => id === mission.source.id)
    return source === undefined || mission.example ? null : elan.clock().day - source.readOn
  }
  return (
    <>
      <p class="mission-by">
        {props.words.by(organisationOf(props.known))}
        <Show when={isExample(props.known)}>
          {' '}
          <span class="ribbon">{props.words.example}</span>
        </Show>
      </p>
      <Show when={goneSince(props.text)}>
        {(since) => (
          <p class="notice">{props.words.gone(longDay(dayAt(since(), reader().zone), reader()))}</p>
        )}
      </Show>
      <Show when={props.text.state === 'away' || props.text.state === 'missing'}>
        <div class="notice" role="status">
          <p>{props.words.away}</p>
          <button type="button" class="chip" onClick={props.retry}>
            {props.words.retry}
          </button>
        </div>
      </Show>
      <Show when={props.known.spot}>
        {(spot) => <WhyLine spot={spot()} known={props.known} words={props.words} />}
      </Show>
      <dl class="facts">
        <For each={factsOf(props.known, reader(), { distance: distance(), checkedDays: checkedDays() })}>
          {(fact) => <FactLine fact={fact} words={props.words} />}
        </For>
      </dl>
      <GivesSection known={props.known} words={props.words} />
      <MissionTexts known={props.known} words={props.words} isComing={props.text.state === 'loading'} />
      <a class="plain-link" href={hrefOf('report', props.known.number)}>
        {props.words.report}
      </a>
    </>
  )
}

function WhyLine(props: { spot: Spot; known: KnownMission; words: MissionWords }): JSX.Element {
  const elan = useElan()
  const line = () =>
    elan.words.reasons.line(reasonsOf(props.spot.catalogue, props.spot.row, elan.wishes(), elan.clock()))
  return (
    <section class="mission-why" aria-labelledby="why">
      <h2 id="why">{props.words.reason}</h2>
      <p>{line()}</p>
      <a href={hrefOf('why', props.known.number)}>{props.words.seeSum}</a>
    </section>
  )
}

function FactLine(props: { fact: Fact; words: MissionWords }): JSX.Element {
  return (
    <div>
      <dt>{props.words.facts[props.fact.name]}</dt>
      <dd>
        <For each={props.fact.lines}>{(line) => <span>{line}</span>}</For>
      </dd>
    </div>
  )
}

/** When a kept mission left its catalogue, in ms since 1970. */
function goneSince(text: TextState): number | undefined {
  return text.state === 'here' ? text.kept?.goneSince : undefined
}

function organisationOf({ mission, row }: KnownMission): string {
  return mission?.organisation.name ?? row?.organisation.name ?? ''
}

/** Neither this phone nor its areas know the mission: its public page is one tap away, and so is the list. */
function Missing(props: { text: TextState; number: number; words: MissionWords }): JSX.Element {
  const elan = useElan()
  return (
    <Show when={props.text.state !== 'loading'}>
      <p>{props.words.missingLine}</p>
      <p class="row">
        <a class="action" href={hrefOf('list')}>
          {props.words.toList}
        </a>
        <Show when={props.number !== 0}>
          <a class="chip" href={missionPath(elan.language, props.number)}>
            {props.words.missingPage}
          </a>
        </Show>
      </p>
    </Show>
  )
}
