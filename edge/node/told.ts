const WORTH_TELLING_MS = 1000
const AGAIN_MS = 5000

/**
 * Does some work, and says that it is under way and how long it took, if that is more than a second; then again every five
 * seconds how far it is.
 */
export async function told<T>(
  label: string,
  work: () => Promise<T>,
  log: (line: string) => void,
  howFar: () => string = () => '',
): Promise<T> {
  const start = performance.now()
  let isTold = false
  const tell = () => {
    isTold = true
    log(`${label}…${howFar()}`)
    timer = setTimeout(tell, AGAIN_MS)
  }
  let timer = setTimeout(tell, WORTH_TELLING_MS)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    if (isTold) log(`${label}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
}
