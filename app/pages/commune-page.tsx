import { For, type JSX, Show } from 'solid-js'
import type { Language, Page } from '#domain/pages.ts'
import { areaPath, communePath, listPath } from '#domain/public/addresses.ts'
import { MissionLine } from './mission-line.tsx'
import { PublicFrame } from './public-frame.tsx'
import { publicWords } from './public-words.ts'

/** The public page of a commune: its missions, and the way into the app with the commune as the place. */
export function CommunePage(props: { page: Extract<Page, { kind: 'commune' }> }): JSX.Element {
  const words = () => publicWords(props.page.language)
  const commune = () => props.page.commune
  const otherLanguage = (): Language => (props.page.language === 'fr' ? 'en' : 'fr')
  return (
    <PublicFrame language={props.page.language} otherPath={communePath(otherLanguage(), commune())}>
      <h1>{words().communeTitle(commune().name)}</h1>
      <p class="public-lead">{commune().areaName}</p>
      <p class="public-actions">
        <a class="action" href={`${listPath(props.page.language)}#/ici/${commune().insee}`} rel="noreferrer">
          {words().matchHere}
        </a>
        <small>{words().privacy}</small>
      </p>
      <Show when={props.page.missions.length > 0} fallback={<p>{words().communeNone(commune().name)}</p>}>
        <h2>{words().missions(props.page.missions.length)}</h2>
        <ul class="cards">
          <For each={props.page.missions}>
            {(mission) => <MissionLine mission={mission} language={props.page.language} />}
          </For>
        </ul>
      </Show>
      <nav class="public-around" aria-label={words().around}>
        <a href={areaPath(props.page.language, commune().area)}>{words().wholeArea(commune().areaName)}</a>
      </nav>
    </PublicFrame>
  )
}
