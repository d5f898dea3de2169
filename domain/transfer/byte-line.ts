import { fromUtf8, toUtf8 } from '../catalogue/utf8.ts'

/** Why a line of bytes cannot be read: it ends too early, or it says something impossible. */
export class LineError extends Error {
  constructor() {
    super('not a whole line')
  }
}

/** Bytes written one after the other. Numbers are whole and not negative: seven bits a byte, the lowest first (LEB128). */
export function makeLineWriter() {
  const bytes: number[] = []
  return {
    number(value: number): void {
      for (let rest = value; ; rest = Math.floor(rest / 128)) {
        if (rest < 128) {
          bytes.push(rest)
          return
        }
        bytes.push((rest % 128) + 128)
      }
    },
    text(value: string): void {
      const utf8 = toUtf8(value)
      this.number(utf8.length)
      bytes.push(...utf8)
    },
    bytes: (): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes),
  }
}

/** Reads back what a writer wrote; throws LineError on anything else. */
export function makeLineReader(bytes: Uint8Array) {
  let at = 0
  const byte = (): number => {
    const value = bytes[at++]
    if (value === undefined) throw new LineError()
    return value
  }
  const number = (): number => {
    let value = 0
    for (let scale = 1; scale < 2 ** 49; scale *= 128) {
      const part = byte()
      value += (part % 128) * scale
      if (part < 128) return value
    }
    throw new LineError()
  }
  return {
    number,
    text(): string {
      const length = number()
      if (length > bytes.length - at) throw new LineError()
      at += length
      return fromUtf8(bytes.subarray(at - length, at))
    },
    isAtEnd: (): boolean => at === bytes.length,
  }
}
