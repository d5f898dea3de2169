/**
 * The mutable index of an area's catalogue, at `/c/<format>/<area>/index`. It names immutable blobs by the SHA-256 of their
 * raw bytes, in hexadecimal, each at `/c/<format>/<hash>`. No valibot here: `readCatalogueIndex` is in the first list's bytes.
 */
export type CatalogueIndex = {
  format: 1
  area: string
  name: string
  /** Areas to match with this one, itself first, `remote` last: the same set for everybody who lives there. */
  neighbourhood: string[]
  base: { hash: string; bytes: number; rows: number }
  deltas: { hash: string; bytes: number }[]
  /** Directory of the text chunks (JSON: `TextDirectory`), and the sum of the chunks' bytes. */
  texts: { hash: string; bytes: number }
  /** Communes of the area (JSON). Null in `remote`. */
  communes: string | null
  /** Towns of France of 2,000 people and more (JSON). */
  towns: string
  /** Day of the instance when its clock was set on purpose (`--as-of`), else null: the phone's own day holds. */
  asOf: number | null
  /** Sources with the day of their last successful reading; `example` is the demonstration. */
  sources: { id: string; name: string; readOn: number }[]
}

/** Chunks of mission texts in order of number: chunk i holds the missions from `from` up to the next one's `from`. */
export type TextDirectory = { from: number; hash: string; bytes: number; missions: number }[]
