/** Outlines of the areas, as TopoJSON: quantised arcs, and for each area the arcs of its rings (`~i` runs arc i backwards). */
export type Boundaries = {
  transform: { scale: number[]; translate: number[] }
  arcs: number[][][]
  objects: { areas: { geometries: { properties: { area: string }; arcs: unknown }[] } }
}

/** How far outside every outline a position still counts as the nearest area: a beach or a harbour that they cut off. */
const SHORE_KM = 20
const KM_PER_DEGREE = 111.195

/** Waters whose atolls are too small for the outlines: south, west, north, east. */
const ARCHIPELAGOS: Record<string, [number, number, number, number]> = {
  987: [-28.5, -155, -7, -134],
  988: [-23.5, 158, -20, 168.5],
}

/**
 * Area in which a position lies, found on the device; within 20 km of an outline the nearest one. Undefined at sea and abroad.
 * Outlines are simplified: near a border the neighbour may answer, and a neighbourhood holds both.
 */
export function areaAt(lat: number, lon: number, boundaries: Boundaries): string | undefined {
  const sides = boundaries.arcs.map((arc) => crossings(arc, boundaries.transform, lat, lon))
  const shapes = boundaries.objects.areas.geometries
  // Even-odd rule: how the arcs join into rings does not matter, only which arcs an area has.
  const inside = shapes.find((shape) => arcsOf(shape.arcs).reduce((odd, arc) => odd !== sides[arc], false))
  return inside?.properties.area ?? areaNear(lat, lon, boundaries) ?? archipelagoAt(lat, lon)
}

function areaNear(lat: number, lon: number, boundaries: Boundaries): string | undefined {
  const distances = boundaries.arcs.map((arc) => kmToArc(arc, boundaries.transform, lat, lon))
  let nearest: { area: string; km: number } | undefined
  for (const { properties, arcs } of boundaries.objects.areas.geometries) {
    const km = arcsOf(arcs).reduce((least, arc) => Math.min(least, distances[arc] ?? least), SHORE_KM)
    if (km < (nearest?.km ?? SHORE_KM)) nearest = { area: properties.area, km }
  }
  return nearest?.area
}

function archipelagoAt(lat: number, lon: number): string | undefined {
  const holds = ([south, west, north, east]: number[]) =>
    lat > (south ?? 0) && lat < (north ?? 0) && lon > (west ?? 0) && lon < (east ?? 0)
  return Object.entries(ARCHIPELAGOS).find(([, box]) => holds(box))?.[0]
}

/** Indices of all arcs of a shape, whatever the nesting of its rings. */
function arcsOf(arcs: unknown): number[] {
  if (typeof arcs === 'number') return [arcs < 0 ? ~arcs : arcs]
  return Array.isArray(arcs) ? arcs.flatMap(arcsOf) : []
}

/** Whether a line going east from the position crosses the arc an odd number of times. */
function crossings(arc: number[][], transform: Boundaries['transform'], lat: number, lon: number): boolean {
  let odd = false
  eachSegment(arc, transform, (x1, y1, x2, y2) => {
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd
  })
  return odd
}

function kmToArc(arc: number[][], transform: Boundaries['transform'], lat: number, lon: number): number {
  const east = Math.cos((lat * Math.PI) / 180)
  let least = Number.POSITIVE_INFINITY
  eachSegment(arc, transform, (x1, y1, x2, y2) => {
    const [ax, ay, bx, by] = [(x1 - lon) * east, y1 - lat, (x2 - lon) * east, y2 - lat]
    const [dx, dy] = [bx - ax, by - ay]
    const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)))
    least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy))
  })
  return least * KM_PER_DEGREE
}

function eachSegment(
  arc: number[][],
  { scale, translate }: Boundaries['transform'],
  visit: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  const [scaleX = 1, scaleY = 1] = scale
  const [startX = 0, startY = 0] = translate
  let x = 0
  let y = 0
  arc.forEach(([dx = 0, dy = 0], i) => {
    const [fromX, fromY] = [x * scaleX + startX, y * scaleY + startY]
    x += dx
    y += dy
    if (i > 0) visit(fromX, fromY, x * scaleX + startX, y * scaleY + startY)
  })
}
