import type { Exchange } from './work.ts'

/**
 * When the page asks the server: on start, when it comes back, when the network does, and after as long as `pace` says. A page
 * that nobody sees is quiet. No Background Sync: Safari has none, and what hangs on it would hang for ever.
 */
export function scheduleExchanges(pace: (ended: Exchange) => number | null) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let ask = async () => {}
  const go = () => {
    clearTimeout(timer)
    if (document.visibilityState !== 'hidden') ask().catch(() => {})
  }
  return {
    after(ended: Exchange): void {
      clearTimeout(timer)
      const delay = pace(ended)
      if (delay !== null) timer = setTimeout(go, delay)
    },
    start(how: () => Promise<void>): void {
      ask = how
      document.addEventListener('visibilitychange', go)
      addEventListener('online', go)
      go()
    },
  }
}
