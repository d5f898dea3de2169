import type { Placement } from '../mission.ts'
import { areaName } from '../place/area-names.ts'
import { AREAS } from '../place/areas.ts'
import { foldName } from '../place/fold-name.ts'
import type { FeedAddress, FeedMission, Note } from './feed-mission.ts'
import type { Commune, Gazetteer } from './gazetteer.ts'

const TOWN = 2000
const NAME =
  "\\p{Lu}[\\p{L}'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*|[ -](?:sur|sous|en|de|du|des|la|le|les|lès)[ -]\\p{Lu}[\\p{L}'’]*){0,3}"
/** Where prose names a place as the mission's: « basé à Orléans », « le territoire Brioude Sud », « Lieux … : Cognac ». */
const IN_PROSE = new RegExp(
  `(?:(?<!\\p{L})[àÀ]|territoire(?: de)?|commune de|ville de|[Ll]ieux?[^:.\\n]{0,60}:)\\s+(${NAME})`,
  'gu',
)
const AT_START = new RegExp(`^\\W*(${NAME})\\s*[/:|–]`, 'u')
const OF_TOWN_HALL = /^(?:mairie|ville|commune) (?:de |d |du |des )(?:la )?(.+)$/

/** Regions whose names hold a département's. */
const REGION =
  / (auvergne )?rhone alpes | pays de la loire | centre val de loire | val de loire | paris ile de france | alpes cote d azur /g

/** « Nord » and « Manche » are too common as words to name a département. */
const AREA_NAMED = AREAS.map((area) => ({ area, name: foldName(areaName(area)) }))
  .filter(({ name }) => name !== 'nord' && name !== 'manche')
  .sort((a, b) => b.name.length - a.name.length)

/**
 * A city that nothing else confirms (no postcode, no point, no street) gives way to what the organisation and the text say:
 * the département in the organisation's name, else the towns that the text names as the mission's, when all lie in one other
 * département. The mission then stands in the first such town; without any, somewhere in that département, « estimated ».
 */
export function doubtCity(
  mission: Pick<FeedMission, 'title' | 'description' | 'organisation'>,
  address: FeedAddress,
  placement: Omit<Placement, 'ordinal'>,
  gazetteer: Gazetteer,
): { placement: Omit<Placement, 'ordinal'>; notes: Note[] } {
  const { postcode, insee } = placement
  const isSure = postcode !== null || address.lat !== null || address.street !== null
  if (isSure || insee === null) return { placement, notes: [] }
  const towns = townsNamed(mission, gazetteer)
  const area = areaNamed(mission.organisation.name)
  const areas = area === undefined ? [...new Set(towns.map((town) => town.area))] : [area]
  if (towns.some((town) => town.insee === insee) || areas.includes(placement.area)) {
    return { placement, notes: [] }
  }
  const [there] = areas
  const detail = placement.commune ?? ''
  if (there === undefined || areas.length > 1)
    return { placement, notes: [{ code: 'city_unconfirmed', detail }] }
  const moved = moveTo(there, towns, placement, gazetteer)
  return {
    placement: moved,
    notes: [{ code: 'city_contradicted', detail: `${detail} → ${moved.commune ?? areaName(there)}` }],
  }
}

function moveTo(
  area: string,
  towns: readonly Commune[],
  placement: Omit<Placement, 'ordinal'>,
  gazetteer: Gazetteer,
): Omit<Placement, 'ordinal'> {
  const town = towns.find((one) => one.area === area)
  const about = town ?? gazetteer.largest(area)
  if (about === undefined) return placement
  return {
    ...placement,
    area,
    insee: town?.insee ?? null,
    commune: town?.name ?? null,
    lat: about.lat,
    lon: about.lon,
    precision: town?.precision ?? 'estimated',
  }
}

function townsNamed(
  mission: Pick<FeedMission, 'title' | 'description' | 'organisation'>,
  gazetteer: Gazetteer,
): Commune[] {
  const hall = OF_TOWN_HALL.exec(foldName(mission.organisation.name))?.[1]
  const title = AT_START.exec(mission.title)?.[1]
  const prose = [...`${mission.title}\n${mission.description}`.matchAll(IN_PROSE)].map((match) => match[1])
  return [hall, title, ...prose]
    .filter((name) => name !== undefined)
    .map((name) => townStarting(name, gazetteer))
    .filter((town) => town !== undefined)
}

/** The town whose name is the longest beginning of some words: « Brioude Sud Auvergne » is Brioude. */
function townStarting(words: string, gazetteer: Gazetteer): Commune | undefined {
  const parts = foldName(words).split(' ')
  for (let length = parts.length; length > 0; length--) {
    const towns = gazetteer.named(parts.slice(0, length).join(' ')).filter((town) => town.population >= TOWN)
    if (towns.length === 1) return towns[0]
  }
  return undefined
}

function areaNamed(organisation: string): string | undefined {
  const words = ` ${foldName(organisation)} `.replace(REGION, ' ')
  return AREA_NAMED.find(({ name }) => words.includes(` ${name} `))?.area
}
