import type { Placement } from '../mission.ts'
import { isArea } from '../place/areas.ts'
import { distanceKm } from '../place/distance.ts'
import { foldName } from '../place/fold-name.ts'
import type { FeedAddress, Note, NoteCode } from './feed-mission.ts'
import type { Commune, Gazetteer } from './gazetteer.ts'

export type Settled =
  | { ok: true; placement: Omit<Placement, 'ordinal'>; notes: Note[] }
  | { ok: false; note: Note }

type Point = { lat: number; lon: number }
type Choice = { commune: Commune; code: NoteCode | null }

/**
 * How far the point of an address may lie from its commune's centre, in km. Arles reaches 38 km; an estimated centre may itself
 * be far off; communes of Guyane are as large as départements.
 */
const REACH_KM = 40
const ESTIMATED_REACH_KM = 80
const WIDE_REACH_KM: Record<string, number> = { 973: 150, 987: 150, 988: 60 }

/**
 * Decides where an address is. Three witnesses: name, postcode, coordinates. Two that agree win over the third:
 * 1. name and postcode meet in a commune, or nearly (« Florac », « Florac Trois Rivières »): that one, and coordinates
 *    farther than its reach are dropped;
 * 2. coordinates near a commune of that name: that one, whatever the postcode; else near one of that postcode;
 * 3. coordinates near neither: the commune of that name in the département of the postcode or of the record, else the only one
 *    of that name, else the only one of that postcode; the nearest commune only when name and postcode say nothing known;
 * 4. no coordinates: the same order; a postcode of several communes gives their middle, « estimated », and no commune; a
 *    département alone gives its largest town's, likewise.
 */
export function settleAddress(address: FeedAddress, gazetteer: Gazetteer): Settled {
  if (address.country !== null) {
    const detail = [address.city, address.country].filter((part) => part !== null).join(', ')
    return { ok: false, note: { code: 'address_abroad', detail } }
  }
  const notes: Note[] = []
  const said = cleanCity(address, notes)
  const point = said.lat === null || said.lon === null ? null : { lat: said.lat, lon: said.lon }
  const inPostcode = said.postcode === null ? [] : gazetteer.ofPostcode(said.postcode)
  const named = said.city === null ? [] : gazetteer.named(said.city)
  const choice = choose(said, point, inPostcode, named, gazetteer)
  if (choice === null) return estimateArea(said, gazetteer) ?? estimate(said, inPostcode, notes)
  const { commune, code } = choice
  if (code !== null) notes.push({ code, detail: `${describe(said)} → ${commune.name} (${commune.area})` })
  return { ok: true, placement: place(said, commune, point, notes), notes }
}

function choose(
  said: FeedAddress,
  point: Point | null,
  inPostcode: readonly Commune[],
  named: readonly Commune[],
  gazetteer: Gazetteer,
): Choice | null {
  const agreed = nearestOf(
    named.filter((commune) => inPostcode.includes(commune)),
    point,
  )
  if (agreed !== undefined) return { commune: agreed, code: null }
  const alike = nearestOf(
    inPostcode.filter((commune) => isAlike(commune.name, said.city)),
    point,
  )
  if (alike !== undefined) return { commune: alike, code: 'city_wrong' }
  if (point !== null) {
    const byName = nearestOf(within(named, point), point)
    if (byName !== undefined)
      return { commune: byName, code: inPostcode.length > 0 ? 'postcode_wrong' : null }
    const byPostcode = nearestOf(within(inPostcode, point), point)
    if (byPostcode !== undefined)
      return { commune: byPostcode, code: said.city === null ? null : 'city_wrong' }
  }
  return chooseByWords(said, inPostcode, named) ?? chooseByPoint(point, inPostcode, named, gazetteer)
}

/** « Florac » is now Florac Trois Rivières, « Château-Chinon » one of two. */
function isAlike(name: string, said: string | null): boolean {
  const [long, short] = [foldName(name), foldName(said ?? '')]
  return short.length > 3 && (long.startsWith(`${short} `) || short.startsWith(`${long} `))
}

function chooseByWords(
  said: FeedAddress,
  inPostcode: readonly Commune[],
  named: readonly Commune[],
): Choice | null {
  const hints = [areaOfPostcode(said.postcode), said.area]
  const hinted = named.filter((commune) => hints.includes(commune.area))
  const code = inPostcode.length > 0 ? 'postcode_wrong' : null
  if (hinted.length === 1) return { commune: hinted[0] as Commune, code }
  if (named.length === 1 && inPostcode.length === 0) return { commune: named[0] as Commune, code }
  if (inPostcode.length === 1)
    return { commune: inPostcode[0] as Commune, code: said.city === null ? null : 'city_wrong' }
  return null
}

function chooseByPoint(
  point: Point | null,
  inPostcode: readonly Commune[],
  named: readonly Commune[],
  gazetteer: Gazetteer,
): Choice | null {
  if (point === null || inPostcode.length > 0 || named.length > 0) return null
  const commune = gazetteer.nearest(point.lat, point.lon)
  return commune === undefined ? null : { commune, code: 'city_from_coordinates' }
}

function place(
  said: FeedAddress,
  commune: Commune,
  point: Point | null,
  notes: Note[],
): Omit<Placement, 'ordinal'> {
  const far = point !== null && distanceKm(point, commune) > reachOf(commune)
  if (far) notes.push({ code: 'coordinates_far', detail: `${describe(said)}: ${point.lat}, ${point.lon}` })
  const at = point === null || far ? null : point
  return {
    area: commune.area,
    insee: commune.insee,
    commune: commune.name,
    postcode: said.postcode,
    street: said.street,
    lat: at?.lat ?? commune.lat,
    lon: at?.lon ?? commune.lon,
    precision: at === null ? commune.precision : 'address',
  }
}

/** A département and nothing else: somewhere in it, which is its largest town until something says more. */
function estimateArea(said: FeedAddress, gazetteer: Gazetteer): Settled | null {
  const { area, city, postcode, street } = said
  if (area === null || city !== null || postcode !== null) return null
  const about = gazetteer.largest(area)
  if (about === undefined) return null
  const { lat, lon } = about
  return {
    ok: true,
    placement: { area, insee: null, commune: null, postcode, street, lat, lon, precision: 'estimated' },
    notes: [{ code: 'address_estimated', detail: area }],
  }
}

/** A postcode is never an answer: where it covers several communes, only their middle is known. */
function estimate(said: FeedAddress, inPostcode: readonly Commune[], notes: Note[]): Settled {
  const area = areaOfPostcode(said.postcode) ?? said.area ?? inPostcode[0]?.area
  const there = inPostcode.filter((commune) => commune.area === area)
  if (area === undefined || there.length === 0) {
    return { ok: false, note: { code: 'address_unknown', detail: describe(said) } }
  }
  const lat = there.reduce((sum, commune) => sum + commune.lat, 0) / there.length
  const lon = there.reduce((sum, commune) => sum + commune.lon, 0) / there.length
  const { postcode, street } = said
  return {
    ok: true,
    placement: { area, insee: null, commune: null, postcode, street, lat, lon, precision: 'estimated' },
    notes: [...notes, { code: 'address_estimated', detail: describe(said) }],
  }
}

/** « PARIS 05 », « Lyon 3e Arrondissement », « ST CHAMOND CEDEX 2 » as the gazetteer names them; a number is a postcode. */
function cleanCity(address: FeedAddress, notes: Note[]): FeedAddress {
  const { city, postcode } = address
  if (city !== null && /^\d{5}$/.test(city)) {
    notes.push({ code: 'city_is_postcode', detail: city })
    return { ...address, city: null, postcode: postcode ?? city }
  }
  const name = city
    ?.replace(/\bcedex\b.*$/i, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^(paris|lyon|marseille)\b.*\d.*$/i, '$1')
    .trim()
  return { ...address, city: name === undefined || name === '' ? null : name }
}

/** The département that a postcode's prefix names, as a rule; Corsica's two share 20. */
function areaOfPostcode(postcode: string | null): string | null {
  if (postcode === null) return null
  const prefix = postcode.slice(0, postcode >= '97000' ? 3 : 2)
  if (prefix === '20') return postcode < '20200' ? '2A' : '2B'
  return isArea(prefix) ? prefix : null
}

function within(communes: readonly Commune[], point: Point): Commune[] {
  return communes.filter((commune) => distanceKm(point, commune) <= reachOf(commune))
}

function nearestOf(communes: readonly Commune[], point: Point | null): Commune | undefined {
  if (point === null) return communes.toSorted((a, b) => b.population - a.population)[0]
  return communes.toSorted((a, b) => distanceKm(point, a) - distanceKm(point, b))[0]
}

function reachOf(commune: Commune): number {
  return WIDE_REACH_KM[commune.area] ?? (commune.precision === 'estimated' ? ESTIMATED_REACH_KM : REACH_KM)
}

function describe(said: FeedAddress): string {
  return [said.postcode, said.city].filter((part) => part !== null).join(' ') || '?'
}
