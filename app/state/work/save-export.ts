import type { Work } from './work.ts'

/** Hands everything that waits to the person as a file; `nameOf` takes the day as an ISO date. */
export async function saveExport(work: Work, nameOf: (day: string) => string): Promise<void> {
  const blob = await work.exportAll()
  const { exportedAt } = JSON.parse(await blob.text()) as { exportedAt: string }
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = nameOf(exportedAt.slice(0, 10))
  link.click()
  // Safari reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
