/** A number of two bytes, the greater first; what lies past the end counts as 0, here and below. */
export function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

/** A number of two bytes, the lesser first. */
export function halfAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}

/** A number of four bytes, the lesser first. */
export function longAt(bytes: Uint8Array, at: number): number {
  return halfAt(bytes, at) + halfAt(bytes, at + 2) * 0x10000
}

/** Four bytes as a tag. */
export function tagAt(bytes: Uint8Array, at: number): string {
  return textOf(bytes.subarray(at, at + 4))
}

/** Bytes as Latin-1 text; for a few of them. */
export function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
