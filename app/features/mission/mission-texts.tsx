import { For, type JSX, Show } from 'solid-js'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import { OWN_SOURCE } from '#domain/work/own-source.ts'
import { webAddress } from './application.ts'
import type { KnownMission } from './known-mission.ts'
import { MissionPhoto } from './mission-photo.tsx'

/** What is written about a mission: its description, its association, and where the notice comes from. */
export function MissionTexts(props: {
  known: KnownMission
  words: MissionWords
  isComing: boolean
  isQueued?: boolean
}): JSX.Element {
  const mission = () => props.known.mission
  const site = () => webAddress(mission()?.organisation.url ?? null)
  return (
    <>
      <section class="part" aria-labelledby="description">
        <h2 id="description">{props.words.description}</h2>
        <Show
          when={mission()}
          fallback={<p class="hint late">{props.isComing ? props.words.loading : props.words.away}</p>}
        >
          {(one) => (
            <Show when={one().description} fallback={<p class="hint">{props.words.noText}</p>}>
              {(text) => <Paragraphs text={text()} />}
            </Show>
          )}
        </Show>
      </section>
      <Show when={mission()?.photo}>
        {(photo) => <MissionPhoto photo={photo()} words={props.words.conditions} isQueued={props.isQueued} />}
      </Show>
      <Show when={mission()?.organisation.description || site()}>
        <section class="part" aria-labelledby="organisation">
          <h2 id="organisation">{mission()?.organisation.name}</h2>
          <Paragraphs text={mission()?.organisation.description ?? ''} />
          <Show when={site()}>
            {(url) => (
              <a class="plain-link" href={url()} target="_blank" rel="noopener noreferrer">
                {props.words.organisationSite}
              </a>
            )}
          </Show>
        </section>
      </Show>
      <Show when={mission()?.example === false && mission()?.source.id !== OWN_SOURCE.id}>
        <p class="hint">{props.words.source(mission()?.source.name ?? '')}</p>
      </Show>
    </>
  )
}

function Paragraphs(props: { text: string }): JSX.Element {
  const paragraphs = () => props.text.split(/\n+/).flatMap((line) => line.trim() || [])
  return <For each={paragraphs()}>{(line) => <p class="prose">{line}</p>}</For>
}
