import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import { dayOf, weekdayOf } from '#domain/days.ts'
import type { PlannedSession } from '#domain/sessions/planned-session.ts'
import { useElan } from '../../state/elan.tsx'
import { announce } from '../../ui/announce.tsx'
import { dayWords, nextDates, shortDayWords } from './planned-words.ts'
import { fromThisOn, notThis, onlyThis, type Planned, stopFrom } from './series.ts'
import type { SessionProps } from './session-card.tsx'
import { TextField } from './text-field.tsx'
import { startOf, type Timing, TimingFields } from './timing-fields.tsx'

const SHOWN_DATES = 12

type Props = SessionProps & { session: PlannedSession; onDone: () => void }

/** Another day or other hours: of a series, this one alone or from here on. */
export function ChangeSession(props: Props): JSX.Element {
  const elan = useElan()
  const words = () => props.words.when
  const isSeries = () => props.session.kind === 'weekly'
  const [dates] = createSignal(
    props.session.kind === 'once' ? [props.session.date] : nextDates(props.session, props.today, SHOWN_DATES),
  )
  const [which, setWhich] = createSignal(dates()[0] ?? '')
  const [date, setDate] = createSignal(which())
  const [timing, setTiming] = createSignal<Timing>({
    start: props.session.start ?? '',
    minutes: props.session.minutes,
  })
  const [fault, setFault] = createSignal<string>()
  const day = () => shortDayWords(which(), elan.language)
  const hours = () => ({ start: startOf(timing()), minutes: timing().minutes })
  const take = (planned: Planned) => {
    if (!planned.ok) return setFault(words().faults[planned.code])
    props.editor.change(planned.part)
    props.editor.save()
    announce(props.words.saving.kept)
    props.onDone()
  }
  const choose = (iso: string) => {
    setWhich(iso)
    setDate(iso)
  }
  const draft = () => props.editor.draft()
  const weekdayChange = () => {
    const weekday = weekdayOf(dayOf(date()))
    return props.session.kind === 'weekly' && weekday !== props.session.weekday ? { weekday } : {}
  }
  const only = () => {
    if (!/^20[2-9]\d-/.test(date())) return setFault(words().faults.date)
    take(onlyThis(draft(), props.id, which(), { ...hours(), date: date() }, props.desk.newId()))
  }
  const onward = () => {
    if (!/^20[2-9]\d-/.test(date())) return setFault(words().faults.date)
    take(fromThisOn(draft(), props.id, which(), { ...hours(), ...weekdayChange() }, props.desk.newId()))
  }
  return (
    <>
      <Show when={isSeries()}>
        <WhichDate {...props} dates={dates()} which={which()} onChoose={choose} />
      </Show>
      <TextField
        type="date"
        label={isSeries() ? words().newDate : words().date}
        value={date()}
        onInput={setDate}
        fault={fault()}
      />
      <TimingFields words={props.words} timing={timing()} onChange={setTiming} />
      <div class="session-ways">
        <Show
          when={isSeries()}
          fallback={
            <button type="button" class="action" onClick={only}>
              {words().save}
            </button>
          }
        >
          <button type="button" class="action" onClick={only}>
            {words().onlyThis(day())}
          </button>
          <button type="button" class="action" onClick={onward}>
            {words().fromThis(day())}
          </button>
          <button type="button" class="chip" onClick={() => take(notThis(draft(), props.id, which()))}>
            {words().removeOnly(day())}
          </button>
          <button
            type="button"
            class="chip"
            onClick={() => take(stopFrom(draft(), props.id, which(), props.desk.newId()))}
          >
            {words().removeFrom(day())}
          </button>
        </Show>
        <button type="button" class="chip quiet" onClick={props.onDone}>
          {words().cancel}
        </button>
      </div>
    </>
  )
}

type WhichProps = Props & { dates: string[]; which: string; onChoose: (iso: string) => void }

function WhichDate(props: WhichProps): JSX.Element {
  const elan = useElan()
  const id = createUniqueId()
  const weekday = () =>
    props.session.kind === 'weekly' ? (props.words.vocabulary.weekdays[props.session.weekday] ?? '') : ''
  return (
    <div class="write-field">
      <label for={id}>{props.words.when.which(weekday())}</label>
      <select id={id} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <For each={props.dates}>
          {(date) => (
            <option value={date} selected={date === props.which}>
              {dayWords(date, elan.language, props.today)}
            </option>
          )}
        </For>
      </select>
    </div>
  )
}
