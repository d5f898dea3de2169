import type { Town } from '#domain/place/commune.ts'
import type { Found } from '#domain/place/find-by-name.ts'
import { findCommunes } from '#domain/place/find-communes.ts'
import { findTowns } from '#domain/place/find-towns.ts'
import { areasOfPostcode } from '#domain/place/postcode.ts'
import type { Home } from '#domain/wishes.ts'
import { communesOf, townsOfFrance } from './geo-files.ts'

export type FoundPlace = Found<Town>

/**
 * What typing leads to. `places` of a postcode are all communes that it covers, never one that we choose. `short`: more has to be
 * typed. `no_postcode`: five digits that name no place in France. `none`: no town of that name; a village goes by its postcode.
 * `away`: the network is needed and brings nothing.
 */
export type PlaceAnswer =
  | { kind: 'places'; by: 'postcode' | 'name'; places: FoundPlace[] }
  | { kind: 'short' | 'no_postcode' | 'none' | 'away' }

const NAME_LENGTH = 2

/** Places for what is typed. A postcode is looked up on the phone: a server learns its département, no more. */
export async function findPlaces(typed: string, homeArea: string | undefined): Promise<PlaceAnswer> {
  const digits = typed.replaceAll(/\s/g, '')
  if (/^\d+$/.test(digits)) return digits.length < 5 ? { kind: 'short' } : byPostcode(digits)
  const towns = townsOfFrance()
  return typed.trim().length < NAME_LENGTH ? { kind: 'short' } : byName(typed, homeArea, towns)
}

async function byPostcode(postcode: string): Promise<PlaceAnswer> {
  const areas = areasOfPostcode(postcode)
  const files = await Promise.all(areas.map(communesOf))
  const places = files.flatMap((file) => (file.ok ? findCommunes(file.value, postcode) : []))
  if (places.length > 0) return { kind: 'places', by: 'postcode', places }
  return { kind: files.some((file) => !file.ok && file.fault !== 'absent') ? 'away' : 'no_postcode' }
}

/** Towns of all France, and the villages of the own département, whose file is on the phone. */
async function byName(
  typed: string,
  homeArea: string | undefined,
  coming: ReturnType<typeof townsOfFrance>,
): Promise<PlaceAnswer> {
  const [towns, own] = await Promise.all([coming, homeArea === undefined ? undefined : communesOf(homeArea)])
  if (!towns.ok && !own?.ok) return { kind: 'away' }
  const found: FoundPlace[] = [
    ...(towns.ok ? findTowns(towns.value, typed) : []),
    ...(own?.ok ? findCommunes(own.value, typed).slice(0, 4) : []),
  ]
  const places = [...new Map(found.map((one) => [one.place.insee, one])).values()]
  return places.length > 0 ? { kind: 'places', by: 'name', places } : { kind: 'none' }
}

/** A commune as the place where someone is. */
export const homeAt = ({ lat, lon, area, name, insee }: Town): Home => ({ lat, lon, area, name, insee })

/** The commune of an INSEE code, as a public page's link names it. Undefined where there is none; `away` without a network. */
export async function findCommune(insee: string, area: string): Promise<Home | undefined | 'away'> {
  const file = await communesOf(area)
  if (!file.ok) return file.fault === 'absent' ? undefined : 'away'
  const commune = file.value.find((one) => one.insee === insee)
  return commune && homeAt(commune)
}
