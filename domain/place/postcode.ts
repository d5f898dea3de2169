import { ODD_POSTCODES } from './odd-postcodes.ts'
import { prefixArea } from './prefix-area.ts'

/**
 * Areas that a postcode may lie in: one for most, two where it spans a border, none for what is not a postcode of France. So
 * a phone learns which communes file to fetch, and no server learns the postcode.
 */
export function areasOfPostcode(postcode: string): string[] {
  for (const [areas, postcodes] of Object.entries(ODD_POSTCODES)) {
    if (postcodes.split(' ').includes(postcode)) return areas.split(' ')
  }
  const area = prefixArea(postcode)
  return area === undefined ? [] : [area]
}
