import { dayAt, isoOf } from '#domain/days.ts'

/** Hands some of what waits to the person as a file, words and all; photos travel in the whole export. */
export function saveEntry(entries: readonly object[], nameOf: (day: string) => string, now: number): void {
  const text = JSON.stringify({ format: 'elan-entries', entries }, undefined, 2)
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = nameOf(isoOf(dayAt(now, Intl.DateTimeFormat().resolvedOptions().timeZone)))
  link.click()
  // Safari reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
