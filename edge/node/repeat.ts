/** Something that runs again and again; `stop` waits for the run that is under way, which is told to hurry. */
export type Repeated = { stop: () => Promise<void> }

/**
 * Runs a job every so often, never twice at once; a failure is told and the next run still comes. The timer alone never keeps
 * the process alive.
 */
export function repeat(
  everyMs: number,
  name: string,
  job: (isStopping: () => boolean) => Promise<void>,
  log: (line: string) => void,
): Repeated {
  let running: Promise<void> | undefined
  let stopping = false
  const run = () => {
    running ??= job(() => stopping)
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
      stopping = true
      clearInterval(timer)
      await running
    },
  }
}
