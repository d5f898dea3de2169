/** Saves the latest of many changes: `delayMs` after the last one, or at once by `flush`, when the page goes away. */
export function makeSaver<T>(save: (value: T) => Promise<void>, delayMs: number) {
  let waiting: { value: T; timer: ReturnType<typeof setTimeout> } | undefined
  const flush = async (): Promise<void> => {
    if (waiting === undefined) return
    const { value, timer } = waiting
    clearTimeout(timer)
    waiting = undefined
    await save(value)
  }
  return {
    change(value: T): void {
      clearTimeout(waiting?.timer)
      waiting = { value, timer: setTimeout(flush, delayMs) }
    },
    flush,
  }
}
