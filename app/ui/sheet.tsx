import { createUniqueId, type JSX, onCleanup, onMount, type ParentProps } from 'solid-js'
import { LineIcon } from './line-icons.tsx'

type SheetProps = ParentProps<{
  title: string
  close: string
  onClose: () => void
  /** What stays in sight under the content; `close` closes the sheet. */
  footer?: (close: () => void) => JSX.Element
}>

/** A modal sheet from the bottom edge. Escape, the cross and a tap beside it close it; the focus goes back where it was. */
export function Sheet(props: SheetProps): JSX.Element {
  const title = createUniqueId()
  let dialog: HTMLDialogElement | undefined
  const close = () => dialog?.close()
  onMount(() => dialog?.showModal())
  // A link inside leads to another screen: nothing of this one may stay on top of it.
  addEventListener('hashchange', close)
  onCleanup(() => removeEventListener('hashchange', close))
  const closeBeside = (event: MouseEvent) => {
    if (event.target === dialog) close()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the cross are the keyboard's way
    <dialog
      class="panel"
      aria-labelledby={title}
      ref={dialog}
      onClose={() => props.onClose()}
      onClick={closeBeside}
    >
      <div class="panel-body">
        <header class="panel-head">
          <h2 id={title}>{props.title}</h2>
          <button type="button" class="round" aria-label={props.close} onClick={close}>
            <LineIcon name="close" />
          </button>
        </header>
        <div class="panel-scroll">{props.children}</div>
        <footer class="panel-foot">{props.footer?.(close)}</footer>
      </div>
    </dialog>
  )
}
