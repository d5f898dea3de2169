/** Hands a text to the person as a file of theirs. */
export function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Safari reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
