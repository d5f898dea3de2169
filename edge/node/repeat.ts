/**
 * Something that runs again and again; `stop` waits for the run that is under way, which is told to hurry. `soon` asks for one within
 * a second or so, one for all who ask in that time.
 */
export type Repeated = { stop: () => Promise<void>; soon: () => void }

const SOON_MS = 1000

/**
 * Runs a job every so often, never twice at once; a failure is told and the next run still comes. The timer alone never keeps
 * the process alive.
 */
export function repeat(
  everyMs: number,
  name: string,
  job: (isStopping: () => boolean) => Promise<void>,
  log: (line: string) => void,
  soonMs = SOON_MS,
): Repeated {
  let running: Promise<void> | undefined
  let stopping = false
  let asked: ReturnType<typeof setTimeout> | undefined
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
  const runAsked = async () => {
    asked = undefined
    // What is under way may have looked before the change that is asked for.
    await running
    if (!stopping) run()
  }
  return {
    soon() {
      if (asked === undefined && !stopping) asked = setTimeout(runAsked, soonMs).unref()
    },
    async stop() {
      stopping = true
      clearInterval(timer)
      clearTimeout(asked)
      await running
    },
  }
}
