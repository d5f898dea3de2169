import { type Accessor, createMemo, For, type JSX, Show } from 'solid-js'

/** A list whose lines stay, with the focus in them, when the same things are read again. */
export function ById<T extends { id: string }>(props: {
  each: readonly T[]
  children: (one: Accessor<T>) => JSX.Element
}): JSX.Element {
  const all = createMemo(() => new Map(props.each.map((one) => [one.id, one])))
  return (
    <For each={props.each.map(({ id }) => id)}>
      {(id) => <Show when={all().get(id)}>{(one) => props.children(one)}</Show>}
    </For>
  )
}
