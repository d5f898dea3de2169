const WORTH_TELLING_MS = 1000

/** Does some work, and says that it is under way and how long it took, if that is more than a second. */
export async function told<T>(
  label: string,
  work: () => Promise<T>,
  log: (line: string) => void,
): Promise<T> {
  const start = performance.now()
  let isTold = false
  const timer = setTimeout(() => {
    isTold = true
    log(`${label}…`)
  }, WORTH_TELLING_MS)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    if (isTold) log(`${label}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
}
