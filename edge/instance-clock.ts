import { instantOn } from '#domain/days.ts'

/** The clock of an instance: the machine's, or, when its data say `as_of`, some hour of that day. */
export type InstanceClock = { now: () => number; set: (asOf: string | undefined) => void }

export function makeInstanceClock(machineNow: () => number): InstanceClock {
  let day: string | undefined
  return {
    now: () => (day === undefined ? machineNow() : instantOn(day, machineNow())),
    set(asOf) {
      day = asOf
    },
  }
}
