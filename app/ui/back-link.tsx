import type { JSX } from 'solid-js'
import { LineIcon } from './line-icons.tsx'

/** Goes back to where one came from; to `href` where nothing of ours stands behind, or the browser cannot tell. */
export function BackLink(props: { label: string; href: string }): JSX.Element {
  const goBack = (event: MouseEvent) => {
    if (!globalThis.navigation?.canGoBack) return
    event.preventDefault()
    history.back()
  }
  return (
    <a class="back" href={props.href} onClick={goBack}>
      <LineIcon name="back" />
      {props.label}
    </a>
  )
}
