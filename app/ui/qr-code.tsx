import type { JSX } from 'solid-js'

/** Light squares around a code that a camera needs to find it (ISO 18004). */
const QUIET = 4

/** A code to photograph, drawn from its squares: dark on light in both themes, as cameras expect. */
export function QrCode(props: { squares: readonly (readonly boolean[])[]; label: string }): JSX.Element {
  const size = () => props.squares.length + 2 * QUIET
  const path = () =>
    props.squares
      .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : [])))
      .join('')
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size()} ${size()}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <rect class="qr-light" width={size()} height={size()} />
      <path class="qr-dark" d={path()} />
    </svg>
  )
}
