import { For, type JSX, Show } from 'solid-js'
import { packGrid } from '#domain/motors.ts'
import type { Language, Page } from '#domain/pages.ts'
import { areaName } from '#domain/place/area-names.ts'
import { isArea } from '#domain/place/areas.ts'
import { areaPath, communePath, listPath, missionPath } from '#domain/public/addresses.ts'
import { OWN_SOURCE } from '#domain/work/own-source.ts'
import { Glyph } from '../ui/glyph.tsx'
import { giftLines, missionFacts, onlyCommune } from './mission-facts.ts'
import { quartersOf } from './mission-line.tsx'
import { PublicFrame } from './public-frame.tsx'
import { noticeLanguage, publicWords } from './public-words.ts'

const SHOWN_AREAS = 3

type MissionOf = Extract<Page, { kind: 'mission' }>

/** The public page of a mission, for who comes from outside. */
export function MissionPage(props: { page: MissionOf }): JSX.Element {
  const words = () => publicWords(props.page.language)
  const mission = () => props.page.mission
  const commune = () => onlyCommune(mission())
  const otherLanguage = (): Language => (props.page.language === 'fr' ? 'en' : 'fr')
  return (
    <PublicFrame language={props.page.language} otherPath={missionPath(otherLanguage(), mission().number)}>
      <Show when={mission().example}>
        <p class="public-example">
          <span class="ribbon">{words().example}</span> {words().exampleLine}
        </p>
      </Show>
      <h1 lang={noticeLanguage(props.page.language)}>{mission().title}</h1>
      <p class="public-lead">
        {words().by(mission().organisation.name)}
        <Show when={commune()}>{(one) => <>, {one().name}</>}</Show>
      </p>
      <Show when={mission().photo}>
        {(photo) => <img class="public-photo" src={`/photos/${photo().hash}`} alt={photo().description} />}
      </Show>
      <Actions page={props.page} />
      <Gifts page={props.page} />
      <Facts page={props.page} />
      <section>
        <h2>{words().description}</h2>
        <Paragraphs text={mission().description} language={props.page.language} />
      </section>
      <Show when={mission().organisation.description}>
        {(text) => (
          <section>
            <h2>{words().organisation}</h2>
            <Paragraphs text={text()} language={props.page.language} />
          </section>
        )}
      </Show>
      <Show when={!mission().example && mission().source.id !== OWN_SOURCE.id}>
        <p class="public-source">{words().source(mission().source.name)}</p>
      </Show>
      <p class="public-source">
        <a href={`${listPath(props.page.language)}#/report/${mission().number}`} rel="nofollow">
          {words().report}
        </a>
      </p>
      <Around page={props.page} />
    </PublicFrame>
  )
}

function Actions(props: { page: MissionOf }): JSX.Element {
  const words = () => publicWords(props.page.language)
  const mission = () => props.page.mission
  // The area lets a phone that knows no place yet find the text; behind the #, no request carries it.
  const area = () => {
    const first = mission().placements[0]
    return first === undefined ? '' : `-${first.area}`
  }
  return (
    <p class="public-actions">
      <a
        class="action"
        href={`${listPath(props.page.language)}#/mission/${mission().number}${area()}`}
        rel="noreferrer"
      >
        {words().openInElan}
      </a>
      <Show when={!mission().example && mission().applicationUrl}>
        {(url) => (
          <a class="chip" href={url()} rel="noreferrer nofollow">
            {words().applyOn(mission().source.name)}
          </a>
        )}
      </Show>
      <small>{words().privacy}</small>
    </p>
  )
}

function Gifts(props: { page: MissionOf }): JSX.Element {
  const words = () => publicWords(props.page.language)
  const grid = () => props.page.mission.grid
  return (
    <section class="public-gifts">
      <h2>{words().gives}</h2>
      <Glyph fill={quartersOf(packGrid(grid()))} />
      <ul>
        <For each={giftLines(props.page.mission, props.page.language)}>
          {(line) => (
            <li>
              <strong>{line.motor}</strong> : {line.gift}
              <Show when={line.proof}>
                {(proof) => <q lang={noticeLanguage(props.page.language)}>{proof()}</q>}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <p class="public-origin">{grid().origin === 'declared' ? words().declared : words().inferred}</p>
    </section>
  )
}

function Facts(props: { page: MissionOf }): JSX.Element {
  return (
    <dl class="public-facts">
      <For each={missionFacts(props.page.mission, props.page.language)}>
        {(fact) => (
          <div>
            <dt>{fact.label}</dt>
            <For each={fact.lines}>{(line) => <dd>{line}</dd>}</For>
          </div>
        )}
      </For>
    </dl>
  )
}

function Around(props: { page: MissionOf }): JSX.Element {
  const words = () => publicWords(props.page.language)
  const mission = () => props.page.mission
  const areas = () => [...new Set(mission().placements.map((place) => place.area))].filter(isArea)
  const commune = () => {
    const one = onlyCommune(mission())
    return one === null || one.insee === null ? undefined : { insee: one.insee, name: one.name }
  }
  return (
    <Show when={areas().length > 0}>
      <nav class="public-around" aria-label={words().around}>
        <Show when={commune()}>
          {(one) => <a href={communePath(props.page.language, one())}>{words().nearby(one().name)}</a>}
        </Show>
        <For each={areas().slice(0, SHOWN_AREAS)}>
          {(area) => <a href={areaPath(props.page.language, area)}>{words().wholeArea(areaName(area))}</a>}
        </For>
      </nav>
    </Show>
  )
}

function Paragraphs(props: { text: string; language: Language }): JSX.Element {
  const paragraphs = () =>
    props.text
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  return <For each={paragraphs()}>{(line) => <p lang={noticeLanguage(props.language)}>{line}</p>}</For>
}
