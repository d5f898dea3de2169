const CALM_MS = 60_000

/**
 * Checks when told that it may be worth it: at most once a minute for each area, one check at a time. A check of another area waits
 * for the one that runs; one that failed (false) does not count.
 */
export function makeSchedule(check: (area: string) => Promise<boolean>, now: () => number) {
  const last = new Map<string, number>()
  let running: Promise<void> = Promise.resolve()
  return (area: string): Promise<void> => {
    const before = last.get(area)
    if (before !== undefined && Math.abs(now() - before) < CALM_MS) return running
    last.set(area, now())
    running = running
      .catch(() => {})
      .then(async () => {
        if (!(await check(area))) last.delete(area)
      })
    return running
  }
}
