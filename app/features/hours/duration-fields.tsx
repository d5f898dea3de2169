import { createUniqueId, type JSX } from 'solid-js'
import { MOST_MINUTES } from '#domain/work/attendance-doc.ts'

/** What stands in the two fields. */
export type Duration = { hours: string; minutes: string }

export const durationOf = (minutes: number | null): Duration =>
  minutes === null
    ? { hours: '', minutes: '' }
    : { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) }

/** Minutes that were written, from `least` to a day; undefined for anything else. */
export function minutesOf({ hours, minutes }: Duration, least: 0 | 1): number | undefined {
  const parts = [hours, minutes].map((text) => text.trim())
  if (parts.every((text) => text === '') || !parts.every((text) => /^\d{0,4}$/.test(text))) return undefined
  const sum = 60 * Number(parts[0]) + Number(parts[1])
  return sum >= least && sum <= MOST_MINUTES ? sum : undefined
}

type DurationProps = {
  words: { hoursField: string; minutesField: string }
  legend: string
  value: Duration
  onInput: (value: Duration) => void
}

/** How long, in hours and minutes. */
export function DurationFields(props: DurationProps): JSX.Element {
  const id = createUniqueId()
  const field = (key: keyof Duration, label: string) => (
    <span class="duration-part">
      <label for={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        value={props.value[key]}
        onInput={(event) => props.onInput({ ...props.value, [key]: event.currentTarget.value })}
      />
    </span>
  )
  return (
    <fieldset class="duration">
      <legend>{props.legend}</legend>
      {field('hours', props.words.hoursField)}
      {field('minutes', props.words.minutesField)}
    </fieldset>
  )
}
