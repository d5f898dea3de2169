const LEAST_LETTERS = 12
const SHOUTED = 0.8

/**
 * A title written in capitals as a sentence, so that a list of them can be read: small letters but the first of each sentence,
 * « a » as « à » and « l » before a vowel as « l’ », which capitals swallow. Names and initials cannot be told from words and
 * become small too. Any other title is given back as it is.
 */
export function calmCapitals(title: string): string {
  const letters = title.match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase())
  if (letters.length < LEAST_LETTERS || capitals.length < letters.length * SHOUTED) return title
  return title
    .toLowerCase()
    .replace(/(?<=^| )a(?= )/g, 'à')
    .replace(/(?<=^| )([cdjlmnst]|qu) (?=[aàâeéèêiîoôuûyh]\p{L})/gu, '$1’')
    .replace(/^[^\p{L}]*\p{L}|[.!?] +\p{L}/gu, (start) => start.toUpperCase())
}
