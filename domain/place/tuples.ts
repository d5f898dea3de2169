import { fromUtf8, toUtf8 } from '../catalogue/utf8.ts'

/** JSON of an array of tuples, as bytes. */
export function writeTuples(tuples: readonly unknown[][]): Uint8Array<ArrayBuffer> {
  return toUtf8(JSON.stringify(tuples))
}

/** Thousandths of a degree (110 m), as tuples hold positions. */
export function toThousandths(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}

/**
 * Reads such bytes. Each slot names what every tuple must hold there: 's' text, 'n' number, 'l' list of texts. Throws Error on
 * anything else, a captive portal's page among others.
 */
export function readTuples(bytes: Uint8Array, slots: string): unknown[][] {
  const tuples = parse(fromUtf8(bytes))
  if (!Array.isArray(tuples)) throw new Error('not a file of places')
  for (const tuple of tuples) {
    const fits = Array.isArray(tuple) && [...slots].every((slot, i) => isSlot(slot, tuple[i]))
    if (!fits) throw new Error(`not a place: ${JSON.stringify(tuple)?.slice(0, 80)}`)
  }
  return tuples as unknown[][]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`not a file of places: ${text.slice(0, 40)}`, { cause })
  }
}

function isSlot(slot: string, value: unknown): boolean {
  if (slot === 's') return typeof value === 'string'
  if (slot === 'n') return typeof value === 'number'
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
