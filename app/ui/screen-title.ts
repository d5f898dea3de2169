import { createEffect, on, onCleanup } from 'solid-js'

/** Name of the page while the list shows; this file comes with the first other screen, when the list's name stands. */
const listTitle = document.title

/**
 * Names the page after a screen and hands the focus to its heading, on arrival and whenever `key` changes (another mission in
 * the same screen). The list's name comes back when the screen leaves. Returns the `ref` of the `h1`.
 */
export function createScreenTitle(
  title: () => string,
  key: () => unknown = () => undefined,
): (heading: HTMLElement) => void {
  let heading: HTMLElement | undefined
  createEffect(() => {
    document.title = `${title()} · Élan`
  })
  createEffect(
    on(key, () => {
      scrollTo(0, 0)
      heading?.focus({ preventScroll: true })
    }),
  )
  onCleanup(() => {
    document.title = listTitle
  })
  return (element) => {
    heading = element
    element.tabIndex = -1
  }
}
