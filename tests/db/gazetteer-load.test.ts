import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { decodePlaces, encodePlaces } from '../../db/gazetteer/form.ts'
import { importPositions } from '../../db/gazetteer/import-positions.ts'
import { loadGazetteer } from '../../db/gazetteer/load.ts'
import { oddPostcodes } from '../../db/gazetteer/odd-postcodes.ts'
import type { Place } from '../../db/gazetteer/place.ts'
import { readCommittedGazetteer } from '../../db/gazetteer/read-committed.ts'
import { findGeoVersion } from '../../db/gazetteer/versions.ts'
import { findCommune, getCommune } from '../../db/queries/communes.ts'
import { communes } from '../../db/schema/index.ts'
import { isArea } from '../../domain/place/areas.ts'
import { areaOfInsee } from '../../domain/place/commune.ts'
import { areasOfPostcode } from '../../domain/place/postcode.ts'
import { freshDb } from '../support/fresh-db.ts'
import { readRealCommunes, WITHOUT_REAL_COMMUNES } from '../support/real-communes.ts'

const committed = decodePlaces(readCommittedGazetteer())

function place(insee: string, name: string, more: Partial<Place> = {}): Place {
  const facts = { area: areaOfInsee(insee), region: '53', epci: null, population: 10 }
  const at = { lat: 48.1, lon: -1.7, precision: 'estimated' as const }
  return { insee, name, ...facts, ...at, postcodes: ['35000'], synonyms: [], ...more }
}

test('the committed file holds the 34,969 communes of COG 2026, each on Earth and in an area', () => {
  expect(committed.places).toHaveLength(34_969)
  expect(new Set(committed.places.map(({ insee }) => insee)).size).toBe(34_969)
  for (const { insee, area, lat, lon } of committed.places) {
    expect(isArea(area) && areaOfInsee(insee) === area, insee).toBe(true)
    expect(Math.abs(lat) < 90 && Math.abs(lon) < 180 && (lat !== 0 || lon !== 0), insee).toBe(true)
  }
})

test('the postcodes that ship for the phone are exactly the odd ones of the committed file', () => {
  const odd = oddPostcodes(committed.places)
  const all = new Set(committed.places.flatMap(({ postcodes }) => postcodes))
  for (const postcode of all) {
    const areas = odd.get(postcode)
    if (areas !== undefined) expect(areasOfPostcode(postcode)).toEqual(areas)
  }
  for (const { postcodes, area } of committed.places) {
    for (const postcode of postcodes) expect(areasOfPostcode(postcode), postcode).toContain(area)
  }
})

test('former communes and boroughs are synonyms', () => {
  const of = (insee: string) => committed.places.find((one) => one.insee === insee)
  expect(of('50129')?.synonyms).toContain('Cherbourg-Octeville')
  expect(of('75056')?.synonyms).toContain('Paris 12e Arrondissement')
  expect(of('13055')?.synonyms).toContain('Marseille 1er Arrondissement')
  expect(of('69123')?.postcodes).toContain('69003')
})

test('a place comes back from the text form as it went in, to a thousandth of a degree', () => {
  const places = [
    place('35238', 'Rennes', { population: null, epci: '243500139', lat: -21.1236, precision: 'commune' }),
    place('2A004', 'Ajaccio', {
      region: '94',
      postcodes: ['20000', '20090'],
      synonyms: ["L'Une", 'L’Autre'],
    }),
    place('98411', 'Sans code', { region: '984', postcodes: [] }),
  ]
  const read = decodePlaces(encodePlaces('v1', places))
  expect(read).toEqual({ version: 'v1', places: [{ ...places[0], lat: -21.124 }, places[1], places[2]] })
})

test('a text form cut short is refused', () => {
  const text = encodePlaces('v1', [place('35238', 'Rennes'), place('35001', 'Acigné')])
  expect(() => decodePlaces(text.slice(0, text.lastIndexOf('\n')))).toThrow(/cut short/)
  expect(() => decodePlaces(text.slice(0, text.lastIndexOf('\t')))).toThrow(/cut short/)
  expect(() => decodePlaces('')).toThrow(/cut short/)
})

test('the first start fills the table in batches and says how far it is, the second does nothing', async () => {
  const db = await freshDb()
  const told: [number, number][] = []
  expect(await findGeoVersion(db)).toBe('0')
  expect(await loadGazetteer(db, (done, total) => told.push([done, total]))).toBe(34_969)
  expect(told.length).toBeGreaterThan(10)
  expect(told.at(-1)).toEqual([34_969, 34_969])
  expect(await db.$count(communes)).toBe(34_969)
  expect(await getCommune(db, '60032')).toMatchObject({
    name: 'Autrêches',
    folded: 'autreches',
    area: '60',
    region: '32',
  })
  expect(await findGeoVersion(db)).toBe('1')
  expect(await loadGazetteer(db, () => expect.unreachable())).toBe(0)
  expect(await findGeoVersion(db)).toBe('1')
})

test('a load that was cut begins again', async () => {
  const db = await freshDb()
  const cut = () => {
    throw new Error('power cut')
  }
  await expect(loadGazetteer(db, cut)).rejects.toThrow('power cut')
  expect(await db.$count(communes)).toBeGreaterThan(0)
  expect(await loadGazetteer(db)).toBe(34_969)
  expect(await db.$count(communes)).toBe(34_969)
})

test('a new version renames, adds and removes communes, and raises the version of places', async () => {
  const db = await freshDb()
  await loadGazetteer(db, undefined, encodePlaces('v1', [place('35001', 'Vieux'), place('35002', 'Parti')]))
  await loadGazetteer(
    db,
    undefined,
    encodePlaces('v2', [place('35001', 'Neuf', { lat: 47 }), place('35003', 'Venu')]),
  )
  const rows = await db
    .select({ insee: communes.insee, name: communes.name, lat: communes.lat })
    .from(communes)
  expect(rows.sort((a, b) => (a.insee < b.insee ? -1 : 1))).toEqual([
    { insee: '35001', name: 'Neuf', lat: 47 },
    { insee: '35003', name: 'Venu', lat: 48.1 },
  ])
  expect(await findGeoVersion(db)).toBe('2')
})

test('positions that were imported survive a new version', async () => {
  const db = await freshDb()
  await loadGazetteer(db, undefined, encodePlaces('v1', [place('35001', 'Vieux')]))
  await importPositions(db, 'insee\tlat\tlon\n35001\t48.1234\t-1.6543\n', 'exact.tsv')
  await loadGazetteer(db, undefined, encodePlaces('v2', [place('35001', 'Neuf'), place('35003', 'Venu')]))
  expect(await getCommune(db, '35001')).toMatchObject({ name: 'Neuf', lat: 48.1234, precision: 'commune' })
  expect(await getCommune(db, '35003')).toMatchObject({ lat: 48.1, precision: 'estimated' })
})

test.skipIf(WITHOUT_REAL_COMMUNES)(
  'the committed file has every real commune, its name, area and postcodes',
  async () => {
    const mine = new Map(committed.places.map((one) => [one.insee, one]))
    const wrong = readRealCommunes().filter(({ insee, name, area, postcodes }) => {
      const { name: ours, area: in_, postcodes: codes } = mine.get(insee) ?? place(insee, '')
      return ours !== name || in_ !== area || codes.join() !== postcodes.toSorted().join()
    })
    expect(wrong).toEqual([])
  },
)

test('an unknown code is absent, and an error where it must be there', async () => {
  const db = await freshDb()
  expect(await findCommune(db, '99999')).toBeUndefined()
  await expect(getCommune(db, '99999')).rejects.toThrow('no commune 99999')
  expect(await db.select().from(communes).where(eq(communes.insee, '99999'))).toEqual([])
})
