export type Shared = 'shared' | 'cancelled' | 'copied' | 'failed'

/** Hands an address to the phone's own share sheet; where there is none, copies it. */
export const share = (title: string, text: string, url: string): Promise<Shared> =>
  shareOrCopy({ title, text, url }, url)

/** The same for words that lead to no page. */
export const shareText = (title: string, text: string): Promise<Shared> => shareOrCopy({ title, text }, text)

async function shareOrCopy(data: ShareData, copied: string): Promise<Shared> {
  if (navigator.share !== undefined) {
    try {
      await navigator.share(data)
      return 'shared'
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') return 'cancelled'
    }
  }
  return copy(copied)
}

async function copy(text: string): Promise<Shared> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'failed'
  }
}
