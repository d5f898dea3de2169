import { For, type JSX, Show } from 'solid-js'
import type { Language, Page } from '#domain/pages.ts'
import { legalPath } from '#domain/public/addresses.ts'
import type { LegalPart } from '#domain/words/fr/legal.ts'
import { PublicFrame } from './public-frame.tsx'
import { legalWords } from './public-words.ts'

/** One of the three legal pages: « Mentions légales », « Confidentialité », « Accessibilité ». */
export function LegalPage(props: { page: Extract<Page, { kind: 'legal' }> }): JSX.Element {
  const otherLanguage = (): Language => (props.page.language === 'fr' ? 'en' : 'fr')
  const text = () => legalWords(props.page.language).texts[props.page.about](props.page.operator)
  return (
    <PublicFrame language={props.page.language} otherPath={legalPath(otherLanguage(), props.page.about)}>
      <h1>{text().title}</h1>
      <p class="public-lead">{text().lead}</p>
      <For each={text().parts}>{(part) => <Part part={part} />}</For>
    </PublicFrame>
  )
}

function Part(props: { part: LegalPart }): JSX.Element {
  return (
    <section>
      <h2>{props.part.title}</h2>
      <Show when={props.part.list}>
        {(list) => (
          <ul class="dots">
            <For each={list()}>{(line) => <li>{line}</li>}</For>
          </ul>
        )}
      </Show>
      <For each={props.part.lines}>{(line) => <p>{line}</p>}</For>
      <Show when={props.part.facts}>
        {(facts) => (
          <dl class="public-facts">
            <For each={facts()}>
              {([name, fact]) => (
                <div>
                  <dt>{name}</dt>
                  <dd>{fact}</dd>
                </div>
              )}
            </For>
          </dl>
        )}
      </Show>
    </section>
  )
}
