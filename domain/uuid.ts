/**
 * A UUIDv7 (RFC 9562): 48 bits of time in ms since 1970, then 74 bits out of `random`, which holds 10 random bytes. Ids made
 * later sort later, to the millisecond. Throws RangeError when there is too little chance.
 */
export function uuidV7(now: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('a UUIDv7 takes 10 random bytes')
  const time = Math.floor(now).toString(16).padStart(12, '0')
  const bytes = [...random.slice(0, 10)]
  bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80
  const hex = time + bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
