import { createEffect, createSignal, onCleanup } from 'solid-js'

type ComboboxOptions<T> = {
  field: HTMLInputElement
  /** Id of the list; option i is `<id>-<i>`. */
  id: string
  choices: () => readonly T[]
  onType: (text: string) => void
  onPick: (choice: T) => void
  /** Escape with the list closed. */
  onLeave: () => void
}

/**
 * A text field over a list, after the ARIA combobox pattern: the focus stays in the field, arrows move through the list, Enter picks
 * the marked choice or the only one and otherwise marks the first, Escape closes the list. Sets the field's attributes; the list draws itself from `active` and
 * `isOpen`.
 */
export function createCombobox<T>(options: ComboboxOptions<T>) {
  const { field, id } = options
  const [isOpen, setOpen] = createSignal(document.activeElement === field)
  const [active, setActive] = createSignal(-1)
  const choices = () => (isOpen() ? options.choices() : [])
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const pick = () => {
    const all = choices()
    const marked = all[active()] ?? (all.length === 1 ? all[0] : undefined)
    if (marked !== undefined) options.onPick(marked)
    else if (all.length > 0) setActive(0)
  }
  const press = (event: KeyboardEvent) => {
    const next = steps(event.key, active(), choices().length)
    if (next !== undefined) setActive(next)
    if (event.key === 'Enter') pick()
    if (event.key === 'Escape') choices().length > 0 ? close() : options.onLeave()
    if (next !== undefined || event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
  }
  const type = () => {
    setOpen(true)
    setActive(-1)
    options.onType(field.value)
  }
  listen(field, {
    input: type,
    focus: () => setOpen(true),
    blur: close,
    keydown: press as (event: Event) => void,
  })
  createEffect(() => {
    const marked = active() >= 0 ? `${id}-${active()}` : null
    field.setAttribute('aria-expanded', String(choices().length > 0))
    if (marked === null) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', marked)
    if (marked !== null) document.getElementById(marked)?.scrollIntoView({ block: 'nearest' })
  })
  return { choices, active, isOpen, close }
}

/** Where an arrow leads in a list of `count`, round its ends; undefined for other keys. */
function steps(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return active > 0 ? active - 1 : count - 1
  return undefined
}

function listen(field: HTMLInputElement, handlers: Record<string, (event: Event) => void>): void {
  for (const [name, handle] of Object.entries(handlers)) field.addEventListener(name, handle)
  onCleanup(() => {
    for (const [name, handle] of Object.entries(handlers)) field.removeEventListener(name, handle)
  })
}
