import { For, type JSX } from 'solid-js'

/** One petal in its own quarter, its round side outwards; the four are turns of it around the centre. */
const PETAL = 'M1.4-1.4H16.5A5.5 5.5 0 0 0 22-6.9V-11.5A10.5 10.5 0 0 0 11.5-22H6.9A5.5 5.5 0 0 0 1.4-16.5Z'
/** Turns that put the four motors in reading order: top left, top right, bottom left, bottom right. */
const TURNS = [270, 0, 180, 90]
const SCALES = [0, 0.46, 0.72, 1]

/** Quarters from 0 (empty) to 3 (full), in the order of the motors; null draws a dotted, unknown quarter. */
export type Quarters = readonly (number | null)[]

/**
 * The 2 × 2 glyph: quarters fill with intensity. `outline` draws a person's wishes around what a mission gives: the match.
 * Hidden from assistive technology: the sentence beside it says the same.
 */
export function Glyph(props: {
  fill: Quarters
  outline?: Quarters | undefined
  class?: string
}): JSX.Element {
  return (
    <svg class={`glyph ${props.class ?? ''}`} viewBox="-24 -24 48 48" aria-hidden="true">
      <For each={TURNS}>
        {(turn, i) => (
          <g class={`petal petal-${i()}`} transform={`rotate(${turn})`}>
            <path class={props.fill[i()] === null ? 'petal-unknown' : 'petal-bed'} d={PETAL} />
            <path class="petal-fill" d={PETAL} transform={`scale(${SCALES[props.fill[i()] ?? 0]})`} />
            <path class="petal-outline" d={PETAL} transform={`scale(${SCALES[props.outline?.[i()] ?? 0]})`} />
          </g>
        )}
      </For>
    </svg>
  )
}
