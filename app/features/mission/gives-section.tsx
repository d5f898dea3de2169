import { For, type JSX, Show } from 'solid-js'
import { MOTORS } from '#domain/motors.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import { useElan } from '../../state/elan.tsx'
import { type Given, givesOf, isInferred } from './gives.ts'
import type { KnownMission } from './known-mission.ts'

/** What a mission gives, motor by motor, with what shows it. */
export function GivesSection(props: { known: KnownMission; words: MissionWords }): JSX.Element {
  return (
    <section class="part" aria-labelledby="gives">
      <h2 id="gives">{props.words.gives}</h2>
      <ul class="gives">
        <For each={givesOf(props.known, props.words)}>
          {(given) => <GivenLine given={given} words={props.words} />}
        </For>
      </ul>
      <p class="hint">{isInferred(props.known) ? props.words.inferred : props.words.declared}</p>
    </section>
  )
}

function GivenLine(props: { given: Given; words: MissionWords }): JSX.Element {
  const elan = useElan()
  const words = () => props.words
  const clues = () => props.given.clues.map(words().quote).join(', ')
  return (
    <li class={`given hue-${MOTORS.indexOf(props.given.motor)}`}>
      <span class="given-marks" aria-hidden="true">
        <For each={[0, 1, 2]}>
          {(step) => (
            <i class={props.given.gift === null ? 'not-known' : props.given.gift >= step ? 'full' : ''} />
          )}
        </For>
      </span>
      <p>
        <strong>{elan.words.list.motors[props.given.motor].name}</strong>
        <span>{props.given.said}</span>
        <Show when={props.given.proof}>{(proof) => <em>{words().quote(proof())}</em>}</Show>
        <Show when={clues() !== ''}>
          <small>{words().clues(clues())}</small>
        </Show>
      </p>
    </li>
  )
}
