/**
 * A name as it is compared, never shown: lower case, no accents, `œ` as `oe`, `æ` as `ae`, hyphens and apostrophes as single
 * spaces, « St » and « Ste » written out. `foldName('Œuilly-St-Éloi')` is `'oeuilly saint eloi'`.
 */
export function foldName(name: string): string {
  return foldLetters(name)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
}

/** The same without writing « St » out: what someone is typing may be the start of Strasbourg. */
export function foldLetters(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
