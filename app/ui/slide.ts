const DURATION_MS = 150

/**
 * Lets the children of a list slide to their new places: measures, runs the change, and plays the difference (FLIP).
 * Children that were or come out of sight do not move, and nothing moves for people who asked for less motion.
 */
export function slide(list: HTMLElement | undefined, change: () => void): void {
  if (list === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    change()
    return
  }
  const before = new Map([...list.children].map((child) => [child, child.getBoundingClientRect().top]))
  change()
  for (const child of list.children) {
    const top = child.getBoundingClientRect().top
    const from = before.get(child)
    if (top > innerHeight && (from === undefined || from > innerHeight)) continue
    const start = from === undefined ? { opacity: 0 } : { transform: `translateY(${from - top}px)` }
    if (from !== top) child.animate([start, {}], { duration: DURATION_MS, easing: 'ease-out' })
  }
}
