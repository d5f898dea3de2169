import { createSignal, type JSX, Show } from 'solid-js'
import { TextField } from '../work/text-field.tsx'
import { DurationFields, durationOf, minutesOf } from './duration-fields.tsx'
import type { DateProps } from './presence-screen.tsx'
import { type OnSheet, plannedMinutes } from './sheet-people.ts'
import { stoppedWords } from './stopped-words.ts'

const LONGEST = 500

/** « Signer les heures »: of everybody who was there, with one word for all. */
export function SignHours(props: DateProps & { people: readonly OnSheet[] }): JSX.Element {
  const { work } = props.desk
  const [duration, setDuration] = createSignal(durationOf(plannedMinutes(props.mission.value, props.held)))
  const [word, setWord] = createSignal('')
  const [fault, setFault] = createSignal('')
  const [said, setSaid] = createSignal('')
  const whom = () =>
    props.people.filter(({ presence, value }) => presence === 'present' && value?.hours !== 'signed')
  const needsLength = () => whom().some(({ value }) => value === undefined || value.hours === 'none')
  const tooLong = () => {
    const over = word().trim().length - LONGEST
    return over > 0 ? props.words.wordLong(over) : undefined
  }
  const sign = async () => {
    const length = minutesOf(duration(), 1)
    if (needsLength() && length === undefined) return setFault(props.words.durationFault)
    if (tooLong() !== undefined) return
    let count = 0
    let stopped: string | undefined
    for (const { person, value } of whom()) {
      const seen = value?.hours === 'proposed' ? value.minutes : null
      const minutes = seen ?? length
      if (minutes === undefined) continue
      const { organisation, account } = person.value
      const args = { organisation, ...props.held, account, seen, minutes, word: word().trim() }
      const kept = await work.mutate('hours_sign', args)
      if (kept.ok) count++
      else stopped = stoppedWords(kept, props.words)
    }
    setFault(stopped ?? '')
    if (count > 0) setSaid(props.words.signedSaid(count))
  }
  return (
    <section class="part presence-ways" aria-labelledby="presence-sign">
      <h2 id="presence-sign">{props.words.sign}</h2>
      <p role="status">{said()}</p>
      <Show
        when={whom().length > 0}
        fallback={
          <Show when={said() === ''}>
            <p class="hint">{props.words.signNone}</p>
          </Show>
        }
      >
        <p>{props.words.signLine(whom().length)}</p>
        <Show when={needsLength()}>
          <DurationFields
            words={props.words}
            legend={props.words.signLength}
            value={duration()}
            onInput={setDuration}
          />
        </Show>
        <TextField
          label={props.words.word}
          hint={props.words.wordHint}
          lines={3}
          value={word()}
          onInput={setWord}
          fault={tooLong()}
        />
        <p class="row">
          <button type="button" class="action" onClick={sign}>
            {props.words.sign}
          </button>
        </p>
      </Show>
      <p class="fault" role="alert">
        {fault()}
      </p>
    </section>
  )
}
