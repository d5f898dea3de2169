import { createSignal, type JSX, Show } from 'solid-js'
import { announce } from '../../ui/announce.tsx'
import { TextField } from '../work/text-field.tsx'
import { DurationFields, durationOf, minutesOf } from './duration-fields.tsx'
import type { HeldProps } from './held-card.tsx'
import { stoppedWords } from './stopped-words.ts'

/** How long I was there; on which day, too, where the mission has no dates. */
export function ProposeForm(props: HeldProps): JSX.Element {
  const { held, value } = props.one
  const planned = () => props.note?.sessions.find(({ id }) => id === held.session)?.minutes ?? null
  const known = value?.disputed ?? (value === undefined || value.hours === 'none' ? null : value.minutes)
  const [duration, setDuration] = createSignal(durationOf(known ?? planned()))
  const [day, setDay] = createSignal(held.date)
  const [fault, setFault] = createSignal('')
  const send = async (event: Event) => {
    event.preventDefault()
    const minutes = minutesOf(duration(), 1)
    if (minutes === undefined) return setFault(props.hours.durationFault)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day()) || day() > props.today) return setFault(props.hours.dayFault)
    const { organisation } = props.one
    const args = { organisation, ...held, date: day(), minutes }
    const kept = await props.place.work.mutate('hours_propose', args)
    setFault(stoppedWords(kept, props.hours) ?? '')
    if (kept.ok) announce(props.hours.waits)
  }
  return (
    <form onSubmit={send} novalidate>
      <Show when={held.session === 'all'}>
        <TextField
          label={props.hours.when}
          hint={props.hours.whenHint}
          type="date"
          value={day()}
          onInput={setDay}
        />
      </Show>
      <DurationFields
        words={props.hours}
        legend={props.hours.propose}
        value={duration()}
        onInput={setDuration}
      />
      <p class="fault" role="alert">
        {fault()}
      </p>
      <p class="row">
        <button type="submit" class="action">
          {props.hours.send}
        </button>
      </p>
    </form>
  )
}
