/** Position of a commune, by INSEE code. Degrees. */
export type Point = { lat: number; lon: number }

/** What a file says: positions, and how many of its records have none. */
export type Positions = { points: Map<string, Point>; silent: number }

/** Why a file is not taken, in one sentence for whoever runs the command. Nothing was changed. */
export class WrongPositions extends Error {}

const COLUMNS = ['insee', 'lat', 'lon'] as const

/**
 * Reads positions in either form: geo.api.gouv.fr's JSON (`[{code, centre: {coordinates: [lon, lat]}}]`), or tab-separated
 * lines under a header that has `insee`, `lat` and `lon`. Throws WrongPositions that names `origin` and what is wrong.
 */
export function readPositions(text: string, origin: string): Positions {
  // Tabs at the end stay: they are empty cells.
  const trimmed = text.trimStart().replace(/[\r\n ]+$/, '')
  if (trimmed === '') throw new WrongPositions(`${origin} is empty.`)
  if (/^[[{]/.test(trimmed)) return fromApi(trimmed, origin)
  if (trimmed.startsWith('<')) throw new WrongPositions(`${origin} is a web page, not a file of communes.`)
  return fromTable(trimmed, origin)
}

function fromTable(text: string, origin: string): Positions {
  const [header = '', ...lines] = text.split(/\r?\n/)
  const names = header.split('\t')
  const missing = COLUMNS.filter((column) => !names.includes(column))
  if (missing.length > 0) {
    const found = names
      .map((name) => name.slice(0, 20))
      .slice(0, 12)
      .join(', ')
    throw new WrongPositions(
      `${origin} has no column ${missing.join(', ')}: its first line must name them, between tabs. It names: ${found}.`,
    )
  }
  const [insee, lat, lon] = COLUMNS.map((column) => names.indexOf(column)) as [number, number, number]
  const records = lines.map((line, i) => {
    const cells = line.split('\t')
    const position = cells[lat] || cells[lon] ? { lat: cells[lat], lon: cells[lon] } : undefined
    return { code: cells[insee], position, where: `line ${i + 2}` }
  })
  return collect(records, origin)
}

function fromApi(text: string, origin: string): Positions {
  const list = parse(text, origin)
  if (!Array.isArray(list)) {
    throw new WrongPositions(`${origin} is not a list of communes: geo.api.gouv.fr's /communes answers one.`)
  }
  const records = list.map((entry: unknown, i) => {
    const { code, centre } = (entry ?? {}) as { code?: unknown; centre?: { coordinates?: unknown[] } }
    const at = centre?.coordinates
    const position = at === undefined ? undefined : { lat: at?.[1], lon: at?.[0] }
    return { code, position, where: `commune ${i + 1}` }
  })
  if (records.every(({ code }) => typeof code !== 'string')) {
    throw new WrongPositions(`${origin} has no field code: ask for /communes?fields=code,nom,centre.`)
  }
  if (records.every(({ position }) => position === undefined)) {
    throw new WrongPositions(`${origin} has no field centre: ask for /communes?fields=code,nom,centre.`)
  }
  return collect(records, origin)
}

function parse(text: string, origin: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new WrongPositions(`${origin} is not whole JSON: was the download cut short?`)
  }
}

type Record = { code: unknown; position: { lat: unknown; lon: unknown } | undefined; where: string }

function collect(records: readonly Record[], origin: string): Positions {
  const points = new Map<string, Point>()
  let silent = 0
  for (const { code, position, where } of records) {
    if (typeof code !== 'string' || !/^\d[\dAB]\d{3}$/.test(code)) {
      throw new WrongPositions(
        `${origin}, ${where}: "${String(code)}" is not an INSEE code of five characters.`,
      )
    }
    if (position === undefined) silent++
    else points.set(code, pointOf(position, `${origin}, ${where} (${code})`))
  }
  return { points, silent }
}

function pointOf(position: { lat: unknown; lon: unknown }, where: string): Point {
  const [lat, lon] = [degrees(position.lat), degrees(position.lon)]
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon }
  throw new WrongPositions(
    `${where}: latitude "${String(position.lat)}" and longitude "${String(position.lon)}" are not degrees with a decimal point.`,
  )
}

function degrees(value: unknown): number {
  if (typeof value === 'string' && value.trim() !== '') return Number(value)
  return typeof value === 'number' ? value : Number.NaN
}
