import { createSignal, For, type JSX, Show } from 'solid-js'
import { CountField } from './count-field.tsx'
import { TextField } from './text-field.tsx'
import type { StepProps } from './write-screen.tsx'

const MOST_ROLES = 8
const MOST_SEATS = 999
const LONGEST_ROLE = 40

type SeatsProps = StepProps & { session: string }

/** Seats of one session, or of the mission when it has none (`all`): a number, or one a role. */
export function SeatsField(props: SeatsProps): JSX.Element {
  const words = () => props.words.seats
  const roles = () => props.editor.draft().seats[props.session] ?? {}
  const shown = () => {
    const named = Object.keys(roles()).filter((role) => role !== '')
    return named.length === 0 || (roles()[''] ?? 0) > 0 ? ['', ...named] : named
  }
  const set = (role: string, count: number) => {
    const { seats } = props.editor.draft()
    props.editor.change({ seats: { ...seats, [props.session]: { ...roles(), [role]: count } } })
    props.editor.saveSoon()
  }
  const label = (role: string) => {
    if (role !== '') return words().labelOf(role)
    return shown().length > 1 ? words().labelOf(words().noRole) : words().label
  }
  return (
    <div class="seats">
      <For each={shown()}>
        {(role) => (
          <CountField
            label={label(role)}
            less={words().less}
            more={words().more}
            value={roles()[role] ?? 0}
            max={MOST_SEATS}
            onSet={(count) => set(role, count)}
          />
        )}
      </For>
      <Show when={shown().length < MOST_ROLES}>
        <AddRole words={props.words} taken={Object.keys(roles())} onAdd={(role) => set(role, 1)} />
      </Show>
    </div>
  )
}

function AddRole(props: {
  words: StepProps['words']
  taken: string[]
  onAdd: (role: string) => void
}): JSX.Element {
  const words = () => props.words.seats
  const [isOpen, setOpen] = createSignal(false)
  const [name, setName] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const add = () => {
    const role = name().trim().slice(0, LONGEST_ROLE)
    if (role === '') return setFault(words().faults.empty)
    if (props.taken.includes(role)) return setFault(words().faults.taken)
    props.onAdd(role)
    setName('')
    setFault(undefined)
    setOpen(false)
  }
  return (
    <Show
      when={isOpen()}
      fallback={
        <button type="button" class="chip quiet" onClick={() => setOpen(true)}>
          {words().addRole}
        </button>
      }
    >
      <TextField
        label={words().role}
        hint={words().roleHint}
        value={name()}
        onInput={setName}
        fault={fault()}
      />
      <p class="row">
        <button type="button" class="chip" onClick={add}>
          {props.words.when.add}
        </button>
        <button type="button" class="chip quiet" onClick={() => setOpen(false)}>
          {props.words.when.cancel}
        </button>
      </p>
    </Show>
  )
}
