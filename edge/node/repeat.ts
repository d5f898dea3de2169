/** Something that runs again and again; `stop` waits for the run that is under way. */
export type Repeated = { stop: () => Promise<void> }

/**
 * Runs a job every so often, never twice at once; a failure is told and the next run still comes. The timer alone never keeps
 * the process alive.
 */
export function repeat(
  everyMs: number,
  name: string,
  job: () => Promise<void>,
  log: (line: string) => void,
): Repeated {
  let running: Promise<void> | undefined
  const run = () => {
    running ??= job()
      .catch((error) =>
        log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`),
      )
      .finally(() => {
        running = undefined
      })
  }
  const timer = setInterval(run, everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
