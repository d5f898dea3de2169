import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { encodePlaces } from '../../db/gazetteer/form.ts'
import { loadGazetteer } from '../../db/gazetteer/load.ts'
import type { Place } from '../../db/gazetteer/place.ts'
import {
  findCommuneNamed,
  findNearestCommune,
  listCommunesOfArea,
  listCommunesOfPostcode,
  listTowns,
} from '../../db/queries/communes.ts'
import { areaOfInsee } from '../../domain/place/commune.ts'
import { distanceKm } from '../../domain/place/distance.ts'
import { freshDb } from '../support/fresh-db.ts'

type Some = Partial<Place> & { insee: string; name: string }

async function dbWith(...some: Some[]): Promise<Db> {
  const db = await freshDb()
  const facts = { region: '53', epci: null, population: 10, postcodes: [], synonyms: [] }
  const at = { lat: 48.1, lon: -1.7, precision: 'commune' as const }
  const places = some.map((one): Place => ({ ...facts, ...at, area: areaOfInsee(one.insee), ...one }))
  await loadGazetteer(db, undefined, encodePlaces('test', places))
  return db
}

const inseeOf = async (found: Promise<{ insee: string } | undefined>) => (await found)?.insee

test('a name in capitals, without accents, with « St » finds its commune', async () => {
  const db = await dbWith({ insee: '35288', name: 'Saint-Méen-le-Grand', postcodes: ['35290'] })
  expect(await inseeOf(findCommuneNamed(db, 'ST MEEN LE GRAND', { postcode: '35290' }))).toBe('35288')
  expect(await inseeOf(findCommuneNamed(db, 'Saint-Méen-le-Grand'))).toBe('35288')
})

test('two communes of a name are told apart by postcode or area, and by nothing else', async () => {
  const db = await dbWith(
    { insee: '33366', name: 'Sainte-Colombe', postcodes: ['33350'] },
    { insee: '40252', name: 'Sainte-Colombe', postcodes: ['40700'] },
  )
  expect(await inseeOf(findCommuneNamed(db, 'Sainte-Colombe', { postcode: '40700' }))).toBe('40252')
  expect(await inseeOf(findCommuneNamed(db, 'Ste Colombe', { area: '33' }))).toBe('33366')
  expect(await inseeOf(findCommuneNamed(db, 'Sainte-Colombe'))).toBeUndefined()
  expect(await inseeOf(findCommuneNamed(db, 'Sainte-Colombe', { area: '75' }))).toBeUndefined()
})

test('a postcode that is slightly off is let go when the area has one commune of the name', async () => {
  const db = await dbWith({ insee: '35238', name: 'Rennes', postcodes: ['35000', '35200', '35700'] })
  expect(await inseeOf(findCommuneNamed(db, 'Rennes', { postcode: '35044' }))).toBe('35238')
  expect(await inseeOf(findCommuneNamed(db, 'Rennes', { postcode: '75001' }))).toBeUndefined()
})

test('two communes of a name in one area are told apart by postcode only', async () => {
  const db = await dbWith(
    { insee: '51001', name: 'Ambly', postcodes: ['51300'] },
    { insee: '51002', name: 'Ambly', postcodes: ['51100'] },
  )
  expect(await inseeOf(findCommuneNamed(db, 'Ambly', { postcode: '51100' }))).toBe('51002')
  expect(await inseeOf(findCommuneNamed(db, 'Ambly', { area: '51' }))).toBeUndefined()
})

test('a former commune and a borough lead to their commune, a commune of that name comes first', async () => {
  const db = await dbWith(
    { insee: '50129', name: 'Cherbourg-en-Cotentin', synonyms: ['Tourlaville', 'Querqueville'] },
    { insee: '50500', name: 'Querqueville' },
    {
      insee: '75056',
      name: 'Paris',
      postcodes: ['75012'],
      synonyms: ['Paris 12e Arrondissement'],
      region: '11',
    },
  )
  expect(await inseeOf(findCommuneNamed(db, 'TOURLAVILLE', { area: '50' }))).toBe('50129')
  expect(await inseeOf(findCommuneNamed(db, 'Querqueville', { area: '50' }))).toBe('50500')
  expect(await inseeOf(findCommuneNamed(db, 'paris 12e arrondissement', { postcode: '75012' }))).toBe('75056')
})

test('a postcode of two départements lists the communes of both, in order of name', async () => {
  const db = await dbWith(
    { insee: '48021', name: 'La Bastide-Puylaurent', postcodes: ['48250'] },
    { insee: '07136', name: 'Laveyrune', postcodes: ['48250'] },
    { insee: '48095', name: 'Mende', postcodes: ['48000'] },
    { insee: '07175', name: 'Astet', postcodes: ['48250'] },
  )
  const listed = await listCommunesOfPostcode(db, '48250')
  expect(listed.map(({ name }) => name)).toEqual(['Astet', 'La Bastide-Puylaurent', 'Laveyrune'])
  expect(await listCommunesOfPostcode(db, '4825')).toEqual([])
})

test('an area lists its own communes, the list of towns those of 2,000 people and more', async () => {
  const db = await dbWith(
    { insee: '35238', name: 'Rennes', population: 220_000 },
    { insee: '35001', name: 'Acigné', population: 1999 },
    { insee: '22278', name: 'Saint-Brieuc', population: 2000 },
    { insee: '55039', name: 'Beaumont-en-Verdunois', population: 0 },
    { insee: '97501', name: 'Miquelon-Langlade', population: null },
  )
  expect((await listCommunesOfArea(db, '35')).map(({ insee }) => insee)).toEqual(['35001', '35238'])
  expect((await listTowns(db)).map(({ insee }) => insee)).toEqual(['22278', '35238'])
})

test('the nearest commune is looked for in the areas that are asked, and not too far', async () => {
  const db = await dbWith(
    { insee: '60032', name: 'Autrêches', lat: 49.43, lon: 3.13 },
    { insee: '02001', name: 'Près', lat: 49.44, lon: 3.15 },
    { insee: '02002', name: 'Loin', lat: 49.9, lon: 3.1 },
  )
  const at = { lat: 49.44, lon: 3.14 }
  expect(await inseeOf(findNearestCommune(db, at, ['02', '60']))).toBe('02001')
  expect(await inseeOf(findNearestCommune(db, at, ['60']))).toBe('60032')
  expect(await inseeOf(findNearestCommune(db, at, ['35']))).toBeUndefined()
  expect(await inseeOf(findNearestCommune(db, { lat: 49.65, lon: 3.1 }, ['60'], 20))).toBeUndefined()
  expect(await inseeOf(findNearestCommune(db, at, []))).toBeUndefined()
})

test('the nearest commune is the one that measuring them all gives', async () => {
  const points = fc.sample(
    fc.record({
      lat: fc.integer({ min: 48_000, max: 48_400 }).map((n) => n / 1000),
      lon: fc.integer({ min: -2000, max: -1400 }).map((n) => n / 1000),
    }),
    { numRuns: 60, seed: 7 },
  )
  const spread = points.map((point, i) => ({ insee: String(35_001 + i), name: `C${i}`, ...point }))
  const db = await dbWith(...spread)
  for (const at of points.map(({ lat, lon }) => ({ lat: lat + 0.0123, lon: lon - 0.0217 }))) {
    const found = await findNearestCommune(db, at, ['35'])
    const best = Math.min(...spread.map((one) => distanceKm(at, one)))
    if (best < 20) expect(found && distanceKm(at, found)).toBeCloseTo(best, 2)
  }
})
