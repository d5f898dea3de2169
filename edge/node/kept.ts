/** An answer as it left: its headers, its bytes, the tag that the app gave it, and until when it stands without asking. */
export type Kept = {
  headers: Headers
  body: Uint8Array<ArrayBuffer>
  tag: string | null
  until: number
}

/** Answers in memory by key, up to a sum of bytes; what was kept first leaves first. */
export function makeKept(limitBytes: number) {
  const kept = new Map<string, Kept>()
  let total = 0
  const remove = (key: string) => {
    total -= kept.get(key)?.body.length ?? 0
    kept.delete(key)
  }
  return {
    get: (key: string): Kept | undefined => kept.get(key),
    set(key: string, value: Kept): void {
      remove(key)
      if (value.body.length > limitBytes) return
      kept.set(key, value)
      total += value.body.length
      for (const oldest of kept.keys()) {
        if (total <= limitBytes) return
        remove(oldest)
      }
    },
  }
}
