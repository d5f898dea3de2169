import { For, type JSX } from 'solid-js'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { SubScreen } from './sub-screen.tsx'

/** What the server may know, in plain words. */
export function ServerScreen(props: { words: SettingsWords }): JSX.Element {
  const words = () => props.words.server
  return (
    <SubScreen title={words().title} words={props.words}>
      <p>{words().lead}</p>
      <Lines title={words().asks} lines={words().asksLines} />
      <Lines title={words().never} lines={words().neverLines} />
      <Lines title={words().besides} lines={words().besidesLines} />
    </SubScreen>
  )
}

function Lines(props: { title: string; lines: readonly string[] }): JSX.Element {
  return (
    <section class="part">
      <h2>{props.title}</h2>
      <ul class="dots">
        <For each={props.lines}>{(line) => <li>{line}</li>}</For>
      </ul>
    </section>
  )
}
