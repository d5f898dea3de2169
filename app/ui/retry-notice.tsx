import type { JSX } from 'solid-js'

type Props = { sentence: string; retry: string; onRetry: () => void }

/** What could not be had, said at once, and a button to ask again. */
export function RetryNotice(props: Props): JSX.Element {
  return (
    <>
      <p class="notice" role="alert">
        {props.sentence}
      </p>
      <button type="button" class="action" onClick={() => props.onRetry()}>
        {props.retry}
      </button>
    </>
  )
}
