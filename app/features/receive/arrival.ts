import { createSignal } from 'solid-js'
import type { CarriedMission, CarriedNumber, CarriedWishes } from '#domain/transfer/baggage.ts'
import { CodeError, type CodeFault, digitsOf, fromCode } from '#domain/transfer/code.ts'
import type { FileBaggage } from '#domain/transfer/file.ts'

/** What another phone sends, before a person decided about it. A code carries numbers, a file whole missions. */
export type Arrival = {
  wishes: CarriedWishes
  numbers: readonly CarriedNumber[]
  copies: readonly CarriedMission[]
  /** To be compared with the other phone; a file has none. */
  digits: string | null
  unread: number
}

const [byFile, setByFile] = createSignal<Arrival>()

/** Holds what a file brought until the receiving screen shows it. */
export function arriveByFile({ wishes, kept, unread }: FileBaggage): void {
  setByFile({ wishes, numbers: [], copies: kept, digits: null, unread })
}

/** What an address brings: `file` for the file that was opened here, else a code. */
export function arrivalOf(detail: string): Arrival | CodeFault {
  if (detail === 'file') return byFile() ?? 'not_a_code'
  try {
    const { wishes, kept } = fromCode(detail)
    return { wishes, numbers: kept, copies: [], digits: digitsOf(detail), unread: 0 }
  } catch (failure) {
    if (failure instanceof CodeError) return failure.fault
    throw failure
  }
}
