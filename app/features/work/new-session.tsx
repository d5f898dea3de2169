import { createSignal, type JSX, Show } from 'solid-js'
import { dayOf, weekdayOf } from '#domain/days.ts'
import type { PlannedSession } from '#domain/sessions/planned-session.ts'
import { useElan } from '../../state/elan.tsx'
import { Picks } from '../../ui/picks.tsx'
import { sessionWords } from './planned-words.ts'
import { addSession } from './series.ts'
import { TextField } from './text-field.tsx'
import { startOf, type Timing, TimingFields } from './timing-fields.tsx'
import type { StepProps } from './write-screen.tsx'

type Props = StepProps & {
  kind: 'once' | 'weekly'
  zone: string
  today: string
  onAdded: (sentence: string) => void
  onCancel: () => void
}

const RHYTHMS = [1, 2, 4] as const

/** A date, or a day of every week, with its hours. */
export function NewSession(props: Props): JSX.Element {
  const elan = useElan()
  const words = () => props.words.when
  const [date, setDate] = createSignal('')
  const [weekday, setWeekday] = createSignal(weekdayOf(dayOf(props.today)))
  const [every, setEvery] = createSignal<1 | 2 | 4>(1)
  const [from, setFrom] = createSignal(props.today)
  const [until, setUntil] = createSignal('')
  const [timing, setTiming] = createSignal<Timing>({ start: '', minutes: 120 })
  const [fault, setFault] = createSignal<{ field: 'date' | 'until' | 'form'; sentence: string }>()
  const faultOf = (field: 'date' | 'until' | 'form') => {
    const found = fault()
    return found?.field === field ? found.sentence : undefined
  }
  const made = (): PlannedSession => {
    const when = { start: startOf(timing()), part: null, minutes: timing().minutes, zone: props.zone }
    if (props.kind === 'once') return { kind: 'once', date: date(), ...when }
    return {
      kind: 'weekly',
      weekday: weekday(),
      every: every(),
      from: from() || props.today,
      until: until() || null,
      except: [],
      ...when,
    }
  }
  const add = () => {
    const { faults } = words()
    if (props.kind === 'once' && !/^20[2-9]\d-/.test(date())) {
      return setFault({ field: 'date', sentence: faults.date })
    }
    if (props.kind === 'once' && date() < props.today)
      return setFault({ field: 'date', sentence: faults.past })
    if (props.kind === 'weekly' && until() !== '' && until() < (from() || props.today)) {
      return setFault({ field: 'until', sentence: faults.until })
    }
    const session = made()
    const planned = addSession(props.editor.draft(), props.desk.newId(), session)
    if (!planned.ok) return setFault({ field: 'form', sentence: faults[planned.code] })
    props.editor.change(planned.part)
    props.onAdded(sessionWords(session, props.today, { language: elan.language, words: props.words }))
  }
  return (
    <div class="sheet write-sheet">
      <Show
        when={props.kind === 'weekly'}
        fallback={
          <TextField
            type="date"
            label={words().date}
            min={props.today}
            value={date()}
            onInput={setDate}
            fault={faultOf('date')}
          />
        }
      >
        <Picks
          legend={words().weekday}
          one
          options={props.words.vocabulary.weekdays.map((label, value) => ({ value, label }))}
          isChosen={(value) => weekday() === value}
          onPick={setWeekday}
        />
        <Picks
          legend={words().every}
          one
          options={RHYTHMS.map((value) => ({ value, label: words().everyWeeks[value] }))}
          isChosen={(value) => every() === value}
          onPick={setEvery}
        />
        <div class="pair">
          <TextField type="date" label={words().from} value={from()} onInput={setFrom} />
          <TextField
            type="date"
            label={words().until}
            hint={words().untilHint}
            value={until()}
            onInput={setUntil}
            fault={faultOf('until')}
          />
        </div>
      </Show>
      <TimingFields words={props.words} timing={timing()} onChange={setTiming} />
      <p class="write-fault" role="alert">
        {faultOf('form')}
      </p>
      <p class="row">
        <button type="button" class="action" onClick={add}>
          {words().add}
        </button>
        <button type="button" class="chip quiet" onClick={props.onCancel}>
          {words().cancel}
        </button>
      </p>
    </div>
  )
}
