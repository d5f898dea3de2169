import { For, type JSX, Show } from 'solid-js'
import { isoOf } from '#domain/days.ts'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { indexes } from '../../state/areas.ts'
import { useElan } from '../../state/elan.tsx'
import { SubScreen } from './sub-screen.tsx'

/** Where missions, places and outlines come from, with the day of each source's last reading. */
export function SourcesScreen(props: { words: SettingsWords }): JSX.Element {
  const elan = useElan()
  const words = () => props.words.sources
  const date = (day: number) =>
    new Intl.DateTimeFormat(elan.language === 'fr' ? 'fr-FR' : 'en-GB', {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(Date.parse(`${isoOf(day)}T00:00:00Z`))
  const sources = () => {
    const all = [...indexes().values()].flatMap(({ index }) => index.sources)
    return [...new Map(all.map((source) => [source.id, source])).values()]
  }
  return (
    <SubScreen title={words().title} words={props.words}>
      <section class="part">
        <h2>{words().missions}</h2>
        <ul class="dots">
          <For each={sources()}>
            {({ id, name, readOn }) => (
              <li>{id === 'example' ? words().examples : words().readOn(name, date(readOn))}</li>
            )}
          </For>
        </ul>
        <Show when={sources().length === 0}>
          <p>{words().none}</p>
        </Show>
      </section>
      <section class="part">
        <h2>{props.words.attribution.title}</h2>
        <ul class="dots">
          <For each={['communes', 'positions', 'outlines'] as const}>
            {(name) => <Credit credit={props.words.attribution[name]} />}
          </For>
          <li>{props.words.attribution.estimated}</li>
        </ul>
      </section>
      <section class="part">
        <h2>{words().rest}</h2>
        <ul class="dots">
          <li>{words().idea}</li>
          <li>{words().font}</li>
          <li>{words().open}</li>
        </ul>
      </section>
    </SubScreen>
  )
}

function Credit(props: { credit: { text: string; licence: string; url: string } }): JSX.Element {
  return (
    <li>
      {props.credit.text}{' '}
      <a href={props.credit.url} target="_blank" rel="noopener noreferrer">
        {props.credit.licence}
      </a>
    </li>
  )
}
