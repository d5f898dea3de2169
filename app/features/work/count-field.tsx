import { createUniqueId, type JSX } from 'solid-js'
import { LineIcon } from '../../ui/line-icons.tsx'

type CountFieldProps = {
  label: string
  less: string
  more: string
  value: number
  max: number
  onSet: (value: number) => void
}

/** A number with a button at each side; it can be typed as well. */
export function CountField(props: CountFieldProps): JSX.Element {
  const id = createUniqueId()
  const set = (value: number) => props.onSet(Math.min(props.max, Math.max(0, value)))
  const type = (field: HTMLInputElement) => {
    const digits = field.value.replaceAll(/\D/g, '').slice(0, 4)
    if (digits !== '') set(Number(digits))
    field.value = digits === '' ? String(props.value) : digits
  }
  return (
    <div class="count">
      <label for={id}>{props.label}</label>
      <button
        type="button"
        class="round"
        aria-label={`${props.less}, ${props.label}`}
        aria-disabled={props.value <= 0}
        onClick={() => set(props.value - 1)}
      >
        <LineIcon name="less" />
      </button>
      <input
        id={id}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={props.value}
        onChange={(event) => type(event.currentTarget)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        class="round"
        aria-label={`${props.more}, ${props.label}`}
        aria-disabled={props.value >= props.max}
        onClick={() => set(props.value + 1)}
      >
        <LineIcon name="more" />
      </button>
    </div>
  )
}
