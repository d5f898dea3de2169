/** What fingers, a mouse or a trackpad ask of the map. Points and distances in px of the map. */
export type Asked = { pull(dx: number, dy: number): void; zoomBy(factor: number, x: number, y: number): void }

/** Less than this is a tap with an unsteady hand, not a drag. */
const STEADY_PX = 8

type Finger = { x: number; y: number }

/**
 * Follows drags, pinches, Ctrl and the wheel, and double taps on an element. A plain wheel scrolls the page, as everywhere. A
 * click that ends a drag never reaches the button under it.
 */
export function followGestures(element: HTMLElement, asked: Asked): void {
  const fingers = new Map<number, Finger>()
  let travelled = 0

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    if (fingers.size === 0) travelled = 0
    fingers.set(event.pointerId, at(element, event))
  })
  element.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId)
    if (before === undefined) return
    const now = at(element, event)
    fingers.set(event.pointerId, now)
    travelled += Math.hypot(now.x - before.x, now.y - before.y)
    if (travelled < STEADY_PX && fingers.size === 1) return
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
    if (other === undefined) asked.pull(now.x - before.x, now.y - before.y)
    else pinch(asked, before, now, other)
  })
  const lift = (event: PointerEvent) => fingers.delete(event.pointerId)
  element.addEventListener('pointerup', lift)
  element.addEventListener('pointercancel', lift)
  element.addEventListener('lostpointercapture', lift)
  element.addEventListener('click', (event) => stopAfterDrag(event, travelled), { capture: true })
  element.addEventListener('dblclick', (event) => {
    if (event.target instanceof Element && event.target.closest('a, button') !== null) return
    const { x, y } = at(element, event)
    asked.zoomBy(2, x, y)
  })
  element.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { x, y } = at(element, event)
      asked.zoomBy(2 ** (-event.deltaY / 200), x, y)
    },
    { passive: false },
  )
}

function pinch(asked: Asked, before: Finger, now: Finger, other: Finger): void {
  const spread = Math.hypot(now.x - other.x, now.y - other.y)
  const was = Math.hypot(before.x - other.x, before.y - other.y)
  if (was > 0) asked.zoomBy(spread / was, (now.x + other.x) / 2, (now.y + other.y) / 2)
  asked.pull((now.x - before.x) / 2, (now.y - before.y) / 2)
}

function stopAfterDrag(event: MouseEvent, travelled: number): void {
  // A click from the keyboard has no detail and ends no drag.
  if (event.detail === 0 || travelled < STEADY_PX) return
  event.preventDefault()
  event.stopPropagation()
}

function at(element: HTMLElement, event: MouseEvent): Finger {
  const box = element.getBoundingClientRect()
  return { x: event.clientX - box.left, y: event.clientY - box.top }
}
