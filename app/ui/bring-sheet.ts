const brought = new Map<string, Promise<void>>()

/** Brings the styles of a screen that the first page does without, once. Resolves also when they cannot be had. */
export function bringSheet(href: string): Promise<void> {
  const known = brought.get(href)
  if (known !== undefined) return known
  const coming = new Promise<void>((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = () => resolve()
    link.onerror = () => resolve()
    document.head.append(link)
  })
  brought.set(href, coming)
  return coming
}
