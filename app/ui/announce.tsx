import { createSignal, type JSX } from 'solid-js'

const CALM_MS = 600

const [said, setSaid] = createSignal('')
let waiting: ReturnType<typeof setTimeout> | undefined

/**
 * Tells assistive technology something once things have been calm for 600 ms, if it is still so then; a later sentence replaces
 * one that waits.
 */
export function announce(sentence: string, isStillSo = () => true): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => isStillSo() && setSaid(sentence), CALM_MS)
}

export function Announcer(): JSX.Element {
  return (
    <p class="unseen" role="status">
      {said()}
    </p>
  )
}
