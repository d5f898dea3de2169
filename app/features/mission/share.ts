export type Shared = 'shared' | 'cancelled' | 'copied' | 'failed'

/** Hands an address to the phone's own share sheet; where there is none, copies it. */
export async function share(title: string, text: string, url: string): Promise<Shared> {
  if (navigator.share !== undefined) {
    try {
      await navigator.share({ title, text, url })
      return 'shared'
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') return 'cancelled'
    }
  }
  return copy(url)
}

async function copy(text: string): Promise<Shared> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'failed'
  }
}
