import type { Town } from './commune.ts'
import { type Found, findByName } from './find-by-name.ts'

/**
 * Towns for a typed name, as `findByName` orders them, the most peopled first. A postcode finds nothing here: it names an area.
 * Show each with `placeLabel`: a name never stands without its département.
 */
export function findTowns(towns: readonly Town[], typed: string, limit = 8): Found<Town>[] {
  return findByName(towns, typed).slice(0, limit)
}
