import { validate } from 'stdnum/lib/cjs/fr/siren.js'

/**
 * A number as it is stored, without spaces; or why it is none. `length`: not nine digits, or not W and nine signs. `form`: signs
 * that cannot stand there. `key`: the SIREN's last digit does not follow from the others.
 */
export type CheckedNumber = { ok: true; value: string } | { ok: false; code: 'length' | 'form' | 'key' }

const SPACES = /[\s.\u200b\u2060]/gu

/** A SIREN as someone writes it: nine digits of which the last is a key (Luhn), spaces and points left out. Nobody must have one. */
export function checkSiren(text: string): CheckedNumber {
  const value = text.replace(SPACES, '')
  if (!/^\d*$/.test(value)) return { ok: false, code: 'form' }
  if (value.length !== 9) return { ok: false, code: 'length' }
  return validate(value).isValid && Number(value) > 0 ? { ok: true, value } : { ok: false, code: 'key' }
}

/**
 * An RNA number as someone writes it: W, a digit, a digit or a letter (overseas), seven digits; it has no key. Associations of
 * Alsace-Moselle have none, since local law keeps their register.
 */
export function checkRna(text: string): CheckedNumber {
  const value = text.replace(SPACES, '').toUpperCase()
  if (value.length !== 10) return { ok: false, code: 'length' }
  return /^W[0-9][0-9A-Z][0-9]{7}$/.test(value) ? { ok: true, value } : { ok: false, code: 'form' }
}
