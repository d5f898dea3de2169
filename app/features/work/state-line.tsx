import { type JSX, Show } from 'solid-js'
import type { WorkWords } from '#domain/words/fr/work.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import type { MissionState } from './mission-state.ts'
import { keptWords, statusWords } from './state-words.ts'

type StateProps = { words: WorkWords; state: MissionState; now: number }

/** Where a need stands, in words: « brouillon · enregistré sur ce téléphone ». */
export function StateLine(props: StateProps): JSX.Element {
  const elan = useElan()
  const status = () => statusWords(props.state, props.words, elan.language, props.now)
  return (
    <>
      <p class="need-state">
        <span class={`mark mark-${props.state.isPlanned ? 'planned' : props.state.status}`}>{status()}</span>{' '}
        <span>{keptWords(props.state, props.words)}</span>
      </p>
      <Show when={props.state.stopped > 0}>
        <a class="plain-link" href={hrefOf('outbox')}>
          {props.words.stopped(props.state.stopped)}
        </a>
      </Show>
      <Show when={props.state.conflicts > 0}>
        <a class="plain-link" href={hrefOf('outbox')}>
          {props.words.conflicts(props.state.conflicts)}
        </a>
      </Show>
    </>
  )
}
