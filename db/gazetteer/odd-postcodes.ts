import { prefixArea } from '#domain/place/prefix-area.ts'
import type { Place } from './place.ts'

/** Postcodes whose areas are not just the one that their prefix tells, each with all its areas in order. */
export function oddPostcodes(places: readonly Place[]): Map<string, string[]> {
  const areas = new Map<string, Set<string>>()
  for (const { postcodes, area } of places) {
    for (const postcode of postcodes) areas.set(postcode, (areas.get(postcode) ?? new Set()).add(area))
  }
  const odd = [...areas].filter(([postcode, set]) => set.size > 1 || !set.has(prefixArea(postcode) ?? ''))
  return new Map(odd.sort().map(([postcode, set]) => [postcode, [...set].sort()]))
}

/** Source of `domain/place/odd-postcodes.ts`: postcodes by the areas that they lie in, since many share theirs. */
export function postcodeModule(odd: ReadonlyMap<string, readonly string[]>): string {
  const byAreas = Map.groupBy(odd, ([, areas]) => areas.join(' '))
  const lines = [...byAreas].sort().map(([areas, entries]) => {
    return `  '${areas}': '${entries.map(([postcode]) => postcode).join(' ')}',`
  })
  return [
    '/** Areas, then the postcodes that lie in them though their prefix does not say so. Written by `npm run geo:derive`. */',
    'export const ODD_POSTCODES: Record<string, string> = {',
    ...lines,
    '}\n',
  ].join('\n')
}
