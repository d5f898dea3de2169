import type { Commune } from './commune.ts'
import { type Found, findByName } from './find-by-name.ts'

/**
 * Communes of an area's file for what is typed. A postcode gives all those that it covers, in order of name (51300 covers 46):
 * it is never an answer by itself. Anything else is looked up by `findByName`.
 */
export function findCommunes(communes: readonly Commune[], typed: string): Found<Commune>[] {
  const digits = typed.replaceAll(/\s/g, '')
  return /^\d+$/.test(digits) ? coveredBy(communes, digits) : findByName(communes, typed)
}

function coveredBy(communes: readonly Commune[], postcode: string): Found<Commune>[] {
  return communes
    .filter((commune) => commune.postcodes.includes(postcode))
    .sort((a, b) => (a.folded < b.folded ? -1 : 1))
    .map((place) => ({ place, via: null }))
}
