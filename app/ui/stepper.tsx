import type { JSX } from 'solid-js'
import { LineIcon } from './line-icons.tsx'

type StepperProps = {
  /** Name of what is set, for assistive technology; it stands in sight elsewhere. */
  label: string
  less: string
  more: string
  value: number
  min: number
  max: number
  step: number
  text: string
  onSet: (value: number) => void
}

/** A slider with a button at each end, so that nothing has to be dragged. */
export function Stepper(props: StepperProps): JSX.Element {
  const set = (value: number) => props.onSet(Math.min(props.max, Math.max(props.min, value)))
  return (
    <div class="stepper">
      <button
        type="button"
        class="round"
        aria-label={props.less}
        aria-disabled={props.value <= props.min}
        onClick={() => set(props.value - props.step)}
      >
        <LineIcon name="less" />
      </button>
      <input
        type="range"
        aria-label={props.label}
        aria-valuetext={props.text}
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <button
        type="button"
        class="round"
        aria-label={props.more}
        aria-disabled={props.value >= props.max}
        onClick={() => set(props.value + props.step)}
      >
        <LineIcon name="more" />
      </button>
    </div>
  )
}
