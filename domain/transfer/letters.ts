const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes as letters that an address carries as they are (RFC 4648, base64url, without padding). */
export function toLetters(bytes: Uint8Array): string {
  let letters = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const group = (a << 16) | (b << 8) | c
    const count = Math.min(3, bytes.length - i) + 1
    for (let j = 0; j < count; j++) letters += LETTERS[(group >> (18 - 6 * j)) & 63]
  }
  return letters
}

/** Bytes of letters; null when one of them is none of ours, or some are missing. */
export function fromLetters(letters: string): Uint8Array<ArrayBuffer> | null {
  if (letters.length % 4 === 1) return null
  const bytes: number[] = []
  for (let i = 0; i < letters.length; i += 4) {
    const digits = [...letters.slice(i, i + 4)].map((letter) => LETTERS.indexOf(letter))
    if (digits.includes(-1)) return null
    const group = digits.reduce((sum, digit, j) => sum | (digit << (18 - 6 * j)), 0)
    for (let j = 0; j < digits.length - 1; j++) bytes.push((group >> (16 - 8 * j)) & 255)
  }
  return Uint8Array.from(bytes)
}
