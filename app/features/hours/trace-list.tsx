import { For, type JSX, Show } from 'solid-js'
import type { AttendanceDoc } from '#domain/work/attendance-doc.ts'

type TraceWords = {
  traces: string
  trace: (isPerson: boolean, from: string, to: string) => string
  duration: (minutes: number) => string
}

/** Who has said other minutes, and when, folded. */
export function TraceList(props: {
  words: TraceWords
  trace: AttendanceDoc['trace']
  dayOf: (at: number) => string
}): JSX.Element {
  return (
    <Show when={props.trace.length > 0}>
      <details class="more">
        <summary>{props.words.traces}</summary>
        <ul class="traces">
          <For each={props.trace}>
            {({ side, from, to, at }) => (
              <li>
                {props.dayOf(at)} :{' '}
                {props.words.trace(side === 'person', props.words.duration(from), props.words.duration(to))}
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )
}
