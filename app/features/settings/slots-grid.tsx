import { For, type JSX } from 'solid-js'
import { PARTS, type Part, slotBit } from '#domain/days.ts'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { useElan } from '../../state/elan.tsx'
import { LineIcon } from '../../ui/line-icons.tsx'
import { dayMask, EVENINGS, hasAll, toggled, WEEKEND } from './slots.ts'

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6]

/** My week: seven days of three parts, each touched on or off; a day's name takes the whole day. */
export function SlotsGrid(props: { words: SettingsWords }): JSX.Element {
  const elan = useElan()
  const slots = () => elan.wishes().slots
  const toggle = (mask: number) => elan.setWishes({ slots: toggled(slots(), mask) })
  const me = () => props.words.me
  return (
    <fieldset class="picks">
      <legend>{me().slots}</legend>
      <p class="hint">{me().slotsHint}</p>
      <div class="picks-row">
        <MaskChip label={me().weekend} mask={WEEKEND} slots={slots()} onToggle={toggle} />
        <MaskChip label={me().evenings} mask={EVENINGS} slots={slots()} onToggle={toggle} />
        <button
          type="button"
          class="quiet chip"
          hidden={slots() === 0}
          onClick={() => elan.setWishes({ slots: 0 })}
        >
          {me().noSlots}
        </button>
      </div>
      <table class="slots">
        <thead>
          <tr>
            <td />
            <For each={PARTS}>{(part) => <th scope="col">{props.words.vocabulary.parts[part]}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={WEEKDAYS}>
            {(weekday) => <DayRow weekday={weekday} slots={slots()} words={props.words} onToggle={toggle} />}
          </For>
        </tbody>
      </table>
    </fieldset>
  )
}

type Toggling = { slots: number; onToggle: (mask: number) => void }

function MaskChip(props: Toggling & { label: string; mask: number }): JSX.Element {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={hasAll(props.slots, props.mask)}
      onClick={() => props.onToggle(props.mask)}
    >
      {props.label}
    </button>
  )
}

function DayRow(props: Toggling & { weekday: number; words: SettingsWords }): JSX.Element {
  const day = () => props.words.vocabulary.weekdays[props.weekday] ?? ''
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="slots-day"
          aria-pressed={hasAll(props.slots, dayMask(props.weekday))}
          aria-label={props.words.me.wholeDay(day())}
          onClick={() => props.onToggle(dayMask(props.weekday))}
        >
          {day()}
        </button>
      </th>
      <For each={PARTS}>
        {(part) => (
          <SlotCell
            slots={props.slots}
            onToggle={props.onToggle}
            weekday={props.weekday}
            words={props.words}
            part={part}
            day={day()}
          />
        )}
      </For>
    </tr>
  )
}

type CellProps = Toggling & { weekday: number; part: Part; day: string; words: SettingsWords }

function SlotCell(props: CellProps): JSX.Element {
  const mask = () => 1 << slotBit(props.weekday, props.part)
  return (
    <td>
      <label class="slot">
        <input
          class="unseen"
          type="checkbox"
          checked={(props.slots & mask()) !== 0}
          aria-label={props.words.me.slot(props.day, props.words.vocabulary.parts[props.part])}
          onChange={() => props.onToggle(mask())}
        />
        <LineIcon name="check" />
      </label>
    </td>
  )
}
