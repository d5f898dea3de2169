import { createUniqueId, For, type JSX, Show } from 'solid-js'
import { LineIcon } from './line-icons.tsx'

type Option<T> = { value: T; label: string }

type PicksProps<T> = {
  legend: string
  hint?: string | undefined
  options: readonly Option<T>[]
  isChosen: (value: T) => boolean
  onPick: (value: T) => void
  /** One of them at a time, as radio buttons; otherwise any number of them. */
  one?: boolean
}

/** A question answered by touching chips: native radio buttons or checkboxes, with a mark that does not need colour. */
export function Picks<T>(props: PicksProps<T>): JSX.Element {
  const name = createUniqueId()
  return (
    <fieldset class="picks">
      <legend>{props.legend}</legend>
      <Show when={props.hint}>{(hint) => <p class="hint">{hint()}</p>}</Show>
      <div class="picks-row">
        <For each={props.options}>
          {(option) => (
            <label class="pick">
              <input
                class="unseen"
                type={props.one ? 'radio' : 'checkbox'}
                name={name}
                checked={props.isChosen(option.value)}
                onChange={() => props.onPick(option.value)}
              />
              <LineIcon name="check" />
              {option.label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
