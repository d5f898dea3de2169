import { For, type JSX, Show } from 'solid-js'
import type { Language, Page } from '#domain/pages.ts'
import { areaPath, communePath, listPath } from '#domain/public/addresses.ts'
import { MissionLine } from './mission-line.tsx'
import { PublicFrame } from './public-frame.tsx'
import { publicWords } from './public-words.ts'

/** The public page of a département: its communes that have missions, and its latest missions. */
export function AreaPage(props: { page: Extract<Page, { kind: 'area' }> }): JSX.Element {
  const words = () => publicWords(props.page.language)
  const otherLanguage = (): Language => (props.page.language === 'fr' ? 'en' : 'fr')
  return (
    <PublicFrame language={props.page.language} otherPath={areaPath(otherLanguage(), props.page.area)}>
      <h1>{words().areaTitle(props.page.areaName)}</h1>
      <p class="public-actions">
        <a class="action" href={listPath(props.page.language)} rel="noreferrer">
          {words().seeList}
        </a>
        <small>{words().privacy}</small>
      </p>
      <Show when={props.page.communes.length > 0} fallback={<p>{words().areaNone}</p>}>
        <h2>{words().areaCommunes}</h2>
        <ul class="public-communes">
          <For each={props.page.communes}>
            {(commune) => (
              <li>
                <a href={communePath(props.page.language, commune)}>{commune.name}</a>{' '}
                <small>{words().missions(commune.missions)}</small>
              </li>
            )}
          </For>
        </ul>
        <h2>{words().areaMissions}</h2>
        <ul class="cards">
          <For each={props.page.missions}>
            {(mission) => <MissionLine mission={mission} language={props.page.language} />}
          </For>
        </ul>
      </Show>
    </PublicFrame>
  )
}
