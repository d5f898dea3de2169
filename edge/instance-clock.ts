const DAY_MS = 86_400_000

/** The clock of an instance: the machine's, or, when its data say `as_of`, that day at the machine's time of day. */
export type InstanceClock = { now: () => number; set: (asOf: string | undefined) => void }

export function makeInstanceClock(machineNow: () => number): InstanceClock {
  let day: number | undefined
  return {
    now: () => (day === undefined ? machineNow() : day + (machineNow() % DAY_MS)),
    set(asOf) {
      day = asOf === undefined ? undefined : Date.parse(`${asOf}T00:00:00Z`)
    },
  }
}
