import { areaName } from '../place/area-names.ts'
import { AREAS, isArea } from '../place/areas.ts'
import { foldName } from '../place/fold-name.ts'
import type { FeedAddress, Note } from './feed-mission.ts'
import { type Fields, fieldsOf, numberOf, textOf } from './fields.ts'

/** France by its codes: the overseas collectivities have ISO codes of their own. */
const FRANCE = new Set('FR FRA FRANCE FXX GP MQ GF RE YT PM BL MF TF WF PF NC CP'.split(' '))

/** Names of départements run together, since feeds write « Côtesd'Armor » and « Seine-St-Denis ». */
const AREA_BY_NAME = new Map(AREAS.map((area) => [compact(areaName(area)), area]))

/** The addresses of a record: its list when it has one, else the one that its own fields spell; none when nothing is said. */
export function readAddresses(fields: Fields, notes: Note[]): FeedAddress[] {
  const listed = objectsIn(fields.get('addresses', 'adresses'))
  const found = listed.length > 0 ? listed.map((one) => fieldsOf(one, notes)) : [fields]
  const said = found.map((one) => readAddress(one)).filter(isSaid)
  if (said.length > 0) return said
  // The hub's fire brigades may have no address but the code of their département.
  const whole = readAddress(fields)
  return whole.area === null ? [] : [whole]
}

function readAddress(fields: Fields): FeedAddress {
  const point = readPoint(fields)
  return {
    street: fields.text('street', 'address', 'adresse', 'streetAddress'),
    postcode: postcodeOf(fields.text('postalCode', 'zip', 'zipcode', 'postcode', 'codePostal')),
    city: fields.text('city', 'ville', 'commune', 'locality'),
    area: readArea(fields),
    country: countryOf(fields.text('country', 'countryCode', 'pays')),
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
  }
}

/** A point in any of its forms: an object, `[lon, lat]` as GeoJSON has it, « lat,lon », or two fields. Null when not on Earth. */
function readPoint(fields: Fields): { lat: number; lon: number } | null {
  const written = fields.get(
    'location',
    'lonLat',
    'latLon',
    'coordinates',
    'geo',
    'geoloc',
    'position',
    'point',
  )
  if (typeof written === 'object' && written !== null && !Array.isArray(written)) {
    const inside = fieldsOf(written, [])
    return readPoint(inside) ?? pointOf(inside.get('lat', 'latitude'), inside.get('lon', 'lng', 'longitude'))
  }
  const pair = Array.isArray(written) ? written : textOf(written)?.split(/[,; ]+/)
  const lonFirst = Array.isArray(written) || fields.get('location', 'latLon') === undefined
  if (pair?.length === 2) return lonFirst ? pointOf(pair[1], pair[0]) : pointOf(pair[0], pair[1])
  return pointOf(fields.get('lat', 'latitude'), fields.get('lon', 'lng', 'longitude'))
}

function pointOf(lat: unknown, lon: unknown): { lat: number; lon: number } | null {
  const [y, x] = [numberOf(lat), numberOf(lon)]
  if (y === null || x === null || Math.abs(y) > 90 || Math.abs(x) > 180 || (y === 0 && x === 0)) return null
  return { lat: y, lon: x }
}

function readArea(fields: Fields): string | null {
  const code = fields.text('departmentCode', 'department')?.toUpperCase().padStart(2, '0')
  if (code !== undefined && isArea(code)) return code
  const name = fields.text('departmentName', 'department', 'departement')
  return name === null ? null : (AREA_BY_NAME.get(compact(name)) ?? null)
}

function postcodeOf(written: string | null): string | null {
  const digits = written?.replace(/\s/g, '')
  return digits !== undefined && /^\d{4,5}$/.test(digits) ? digits.padStart(5, '0') : null
}

function countryOf(written: string | null): string | null {
  const country = written?.toUpperCase() ?? null
  return country === null || FRANCE.has(country) ? null : country
}

/** The list of addresses, or the children of an `<addresses>` element. */
function objectsIn(value: unknown): object[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'object' && one !== null)
  if (typeof value !== 'object' || value === null) return []
  const children = Object.values(value)
  const nested = children.filter((child) => typeof child === 'object')
  return nested.length === children.length
    ? nested.flatMap((child) => (Array.isArray(child) ? child : [child]))
    : [value]
}

function isSaid(address: FeedAddress): boolean {
  return (
    address.postcode !== null || address.city !== null || address.lat !== null || address.country !== null
  )
}

function compact(name: string): string {
  return foldName(name).replaceAll(' ', '')
}
