import { type JSX, Show } from 'solid-js'
import { personDigits } from '#domain/work/attendance-doc.ts'
import { useElan } from '../../state/elan.tsx'
import { longDate } from '../account/long-date.ts'
import type { MissionNote } from '../apply/mission-note.ts'
import { slotWords } from '../engagements/date-words.ts'
import type { Reader } from '../mission/when.ts'
import { AbsenceAnswer } from './absence-answer.tsx'
import { DigitsForm } from './digits-form.tsx'
import type { HeldDate } from './held-dates.ts'
import type { HoursProps } from './hours-screen.tsx'
import { ProposeForm } from './propose-form.tsx'
import { stoppedWords } from './stopped-words.ts'
import { TraceList } from './trace-list.tsx'

export type HeldProps = HoursProps & {
  one: HeldDate
  note: MissionNote | undefined
  today: string
  me: string
  typed: string
}

/** One date: what was said of it by both sides, and what I may say. */
export function HeldCard(props: HeldProps): JSX.Element {
  const elan = useElan()
  const words = () => props.hours
  const value = () => props.one.value
  const title = () => props.note?.title || props.one.title || words().untitled
  const reader = (): Reader => ({
    language: elan.language,
    words: props.words.mission,
    today: elan.clock().day,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  const when = () => slotWords(props.one.held, props.note?.sessions ?? [], reader(), '')
  const state = () => hoursLine(props)
  const isAway = () => value()?.presence === 'absent' || value()?.presence === 'excused'
  const isHere = () => value()?.presence === 'present'
  const mayCheckIn = () => props.one.held.date === props.today && !isHere()
  const claim = () => {
    const said = value()?.claim
    return !isHere() && (said === 'waiting' || said === 'wrong') ? words().hereStates[said] : undefined
  }
  const checkIn = async (code: string) => {
    const { organisation, held } = props.one
    const at = props.place.now()
    return stoppedWords(
      await props.place.work.mutate('check_in', { organisation, ...held, code, at }),
      words(),
    )
  }
  return (
    <li class="sheet engagement">
      <h3>{title()}</h3>
      <p class="engagement-by held-when">{when()}</p>
      <p class="engagement-state">{state()}</p>
      <Show when={value()?.disputed ?? undefined}>
        {(minutes) => <p>{words().disputed(words().duration(minutes()))}</p>}
      </Show>
      <Show when={value()?.word}>{(word) => <blockquote>{word()}</blockquote>}</Show>
      <Show when={claim()}>{(line) => <p class="notice">{line()}</p>}</Show>
      <Show when={isAway()}>
        <AbsenceAnswer {...props} />
      </Show>
      <Show when={mayCheckIn()}>
        <DigitsForm
          label={words().here}
          hint={words().hereHint}
          go={words().here}
          fault={words().digitsFault}
          value={props.typed}
          onSend={checkIn}
        />
        <p class="hint">{words().mine(personDigits(props.one.held, props.me))}</p>
      </Show>
      <details class="more">
        <summary>{value()?.hours === 'signed' ? words().again : words().propose}</summary>
        <ProposeForm {...props} />
      </details>
      <TraceList
        words={words()}
        trace={value()?.trace ?? []}
        dayOf={(at) => longDate(new Date(at).toISOString().slice(0, 10), elan.language)}
      />
    </li>
  )
}

function hoursLine({ one, hours }: HeldProps): string {
  const { value } = one
  if (value === undefined) return hours.states.unsaid
  if (value.hours === 'signed') return hours.signed(hours.duration(value.minutes))
  const away = value.presence === 'absent' || value.presence === 'excused' ? hours.states[value.presence] : ''
  const proposed = value.hours === 'proposed' ? hours.toSign(hours.duration(value.minutes)) : ''
  return [away, proposed].filter(Boolean).join(' · ') || hours.states[value.presence]
}
