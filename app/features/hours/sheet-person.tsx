import { createSignal, type JSX, Show } from 'solid-js'
import { PRESENCES, type Presence } from '#domain/work/attendance-doc.ts'
import { useElan } from '../../state/elan.tsx'
import { Picks } from '../../ui/picks.tsx'
import { longDate } from '../account/long-date.ts'
import { DurationFields, durationOf, minutesOf } from './duration-fields.tsx'
import type { DateProps } from './presence-screen.tsx'
import type { OnSheet } from './sheet-people.ts'
import { stoppedWords } from './stopped-words.ts'
import { TraceList } from './trace-list.tsx'

type PersonProps = DateProps & { one: OnSheet }

/** Somebody on the sheet: whether they were there, and their hours. */
export function SheetPerson(props: PersonProps): JSX.Element {
  const elan = useElan()
  const [stopped, setStopped] = createSignal('')
  const { work } = props.desk
  const value = () => props.one.value
  const name = () => props.one.person.value.name
  const organisation = () => props.mission.value.organisation
  const mark = async (to: Presence) => {
    const { account } = props.one.person.value
    const args = { organisation: organisation(), ...props.held, account, from: props.one.noted, to }
    setStopped(stoppedWords(await work.mutate('presence_mark', args), props.words) ?? '')
  }
  const claim = () => {
    const said = value()
    if (said === undefined || said.claims.length === 0 || said.hours === 'signed') return undefined
    return props.one.presence === 'present' ? props.words.byCode : props.words.wrongCode
  }
  const isAway = () => props.one.presence === 'absent' || props.one.presence === 'excused'
  return (
    <li class="sheet presence-person">
      <Show
        when={props.mayWrite && props.held.date <= props.today}
        fallback={
          <p>
            <strong>{name()}</strong> · {props.words.marks[props.one.presence]}
          </p>
        }
      >
        <Picks
          one
          legend={name()}
          options={PRESENCES.map((one) => ({ value: one, label: props.words.marks[one] }))}
          isChosen={(one) => one === props.one.presence}
          onPick={mark}
        />
      </Show>
      <Show when={claim()}>{(line) => <p class="hint">{line()}</p>}</Show>
      <Show when={isAway()}>
        <p class="hint">{props.words.absentLine}</p>
      </Show>
      <Show when={value()?.answer}>
        {(answer) => <p class="notice">{props.words.answered(answer().wasHere, answer().text)}</p>}
      </Show>
      <HoursLine {...props} />
      <p class="fault" role="alert">
        {stopped()}
      </p>
      <TraceList
        words={props.words}
        trace={value()?.trace ?? []}
        dayOf={(at) => longDate(new Date(at).toISOString().slice(0, 10), elan.language)}
      />
      <p class="presence-paper">{props.words.paperSign}</p>
    </li>
  )
}

function HoursLine(props: PersonProps): JSX.Element {
  const value = () => props.one.value
  const line = () => {
    const said = value()
    if (said === undefined || said.hours === 'none') return undefined
    const time = props.words.duration(said.minutes)
    return said.hours === 'signed'
      ? props.words.signed(time)
      : props.words.proposed(time, said.by === 'person')
  }
  return (
    <>
      <Show when={line()}>
        <p class="presence-hours">{line()}</p>
      </Show>
      <Show when={value()?.disputed ?? undefined}>
        {(minutes) => <p class="notice">{props.words.disputed(props.words.duration(minutes()))}</p>}
      </Show>
      <Show when={props.mayWrite && value()?.hours === 'signed'}>
        <CorrectHours {...props} />
      </Show>
    </>
  )
}

/** Other minutes than were signed, or the same again where the person says otherwise. */
function CorrectHours(props: PersonProps): JSX.Element {
  const signed = () => props.one.value?.minutes ?? 0
  const [duration, setDuration] = createSignal(durationOf(props.one.value?.disputed ?? signed()))
  const [fault, setFault] = createSignal('')
  const correct = async (minutes: number | undefined) => {
    if (minutes === undefined) return setFault(props.words.durationFault)
    const { account } = props.one.person.value
    const { organisation } = props.mission.value
    const args = { organisation, ...props.held, account, from: signed(), minutes }
    setFault(stoppedWords(await props.desk.work.mutate('hours_correct', args), props.words) ?? '')
  }
  return (
    <details class="more presence-ways">
      <summary>{props.words.of(props.words.correct, props.one.person.value.name)}</summary>
      <DurationFields
        words={props.words}
        legend={props.words.correct}
        value={duration()}
        onInput={setDuration}
      />
      <p class="fault" role="alert">
        {fault()}
      </p>
      <p class="row">
        <button type="button" class="action" onClick={() => correct(minutesOf(duration(), 0))}>
          {props.words.send}
        </button>
        <Show when={props.one.value?.disputed != null}>
          <button type="button" class="chip" onClick={() => correct(signed())}>
            {props.words.keep}
          </button>
        </Show>
      </p>
    </details>
  )
}
