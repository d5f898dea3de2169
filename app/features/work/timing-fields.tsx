import { createUniqueId, For, type JSX } from 'solid-js'
import type { WriteWords } from '#domain/words/fr/write.ts'
import { TextField } from './text-field.tsx'

export type Timing = { start: string; minutes: number | null }

const DURATIONS = [30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 420, 480]

type Props = { words: WriteWords; timing: Timing; onChange: (timing: Timing) => void }

/** When it begins and how long it lasts; both may be left open. */
export function TimingFields(props: Props): JSX.Element {
  const id = createUniqueId()
  const words = () => props.words.when
  const choices = () => {
    const { minutes } = props.timing
    return minutes === null || DURATIONS.includes(minutes)
      ? DURATIONS
      : [...DURATIONS, minutes].sort((a, b) => a - b)
  }
  return (
    <div class="pair">
      <TextField
        type="time"
        label={words().start}
        hint={words().startHint}
        value={props.timing.start}
        onInput={(start) => props.onChange({ ...props.timing, start })}
      />
      <div class="write-field">
        <label for={id}>{words().minutes}</label>
        <select
          id={id}
          onChange={({ currentTarget: { value } }) =>
            props.onChange({ ...props.timing, minutes: value === '' ? null : Number(value) })
          }
        >
          <option value="" selected={props.timing.minutes === null}>
            {words().noMinutes}
          </option>
          <For each={choices()}>
            {(minutes) => (
              <option value={minutes} selected={props.timing.minutes === minutes}>
                {words().duration(minutes)}
              </option>
            )}
          </For>
        </select>
      </div>
    </div>
  )
}

/** A start as a session holds it. */
export const startOf = ({ start }: Timing): string | null => (start === '' ? null : start.slice(0, 5))
