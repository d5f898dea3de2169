import { type Catalogue, NO_COMMUNE, UNKNOWN } from './layout.ts'
import { readSections } from './sections.ts'
import { fromUtf8 } from './utf8.ts'

/** Running sums modulo 2^32, from 0: one more than the steps. */
export function sums(steps: Uint8Array | Uint16Array | Uint32Array): Uint32Array {
  const sum = new Uint32Array(steps.length + 1)
  for (let i = 0; i < steps.length; i++) sum[i + 1] = (sum[i] as number) + (steps[i] as number)
  return sum
}

/** One text of several that stand one after the other. */
function texts(sizes: Uint8Array | Uint16Array, all: Uint8Array): (i: number) => string {
  let first: Uint32Array | undefined
  return (i) => {
    first ??= sums(sizes)
    return fromUtf8(all.subarray(first[i] ?? 0, first[i + 1] ?? 0))
  }
}

/**
 * An area's catalogue over its bytes, which must not change afterwards. Costs one walk over them; texts, numbers and dates are
 * decoded when asked for. Throws CatalogueError on anything that is not a whole catalogue of this format.
 */
export function view(bytes: Uint8Array): Catalogue {
  const s = readSections(bytes)
  const name = texts(s.nameSize, s.nameText)
  const commune = texts(s.communeSize, s.communeText)
  let number: Uint32Array | undefined
  let first: Uint32Array | undefined
  return {
    ...s,
    rows: s.dLat.length,
    cells: { key: s.cellKey, first: s.cellFirst },
    organisations: { number: s.organisationNumber, reply: s.reply },
    get number() {
      number ??= sums(s.numberStep).subarray(1)
      return number
    },
    get dates() {
      first ??= sums(s.dateCount)
      return { first, day: s.dateDay, parts: s.dateParts }
    },
    titleAt: texts(s.titleSize, s.titleText),
    organisationAt(row) {
      const i = s.organisation[row] ?? 0
      const reply = s.reply[i] ?? UNKNOWN
      return { number: s.organisationNumber[i] ?? 0, name: name(i), reply: reply === UNKNOWN ? null : reply }
    },
    communeAt(row) {
      const i = s.commune[row] ?? NO_COMMUNE
      const text = commune(i)
      return i === NO_COMMUNE ? null : { insee: text.slice(0, 5), name: text.slice(5) }
    },
    datesAt(row) {
      const { first, day, parts } = this.dates
      const from = first[row] ?? 0
      return Array.from(day.subarray(from, first[row + 1] ?? from), (one, i) => ({
        day: one,
        parts: parts[from + i] ?? 0,
      }))
    },
  }
}
