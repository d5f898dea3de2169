import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { encodePlaces } from '../../db/gazetteer/form.ts'
import { importPositions } from '../../db/gazetteer/import-positions.ts'
import { loadGazetteer } from '../../db/gazetteer/load.ts'
import { WrongPositions } from '../../db/gazetteer/read-positions.ts'
import { findGeoVersion } from '../../db/gazetteer/versions.ts'
import { getCommune } from '../../db/queries/communes.ts'
import { communes } from '../../db/schema/index.ts'
import { distanceKm } from '../../domain/place/distance.ts'
import { freshDb } from '../support/fresh-db.ts'
import { REAL_COMMUNES, readRealCommunes, WITHOUT_REAL_COMMUNES } from '../support/real-communes.ts'

const RENNES = { insee: '35238', name: 'Rennes', lat: 48.112, lon: -1.674, precision: 'commune' as const }
const AUTRECHES = { insee: '60032', name: 'Autrêches', lat: 49.4, lon: 3.1, precision: 'estimated' as const }

async function smallDb(): Promise<Db> {
  const db = await freshDb()
  const facts = { epci: null, population: 10, postcodes: [], synonyms: [] }
  const places = [
    { ...RENNES, ...facts, area: '35', region: '53' },
    { ...AUTRECHES, ...facts, area: '60', region: '32' },
  ]
  await loadGazetteer(db, undefined, encodePlaces('small', places))
  return db
}

const TABLE =
  'insee\tnom\tlat\tlon\n35238\tRennes\t48.1159\t-1.6884\n60032\tAutrêches\t49.4321\t3.1371\n35999\tFaux\t48\t-1\n'
const API = JSON.stringify([
  { code: '35238', nom: 'Rennes', centre: { type: 'Point', coordinates: [-1.6884, 48.1159] } },
  { code: '60032', nom: 'Autrêches', centre: { type: 'Point', coordinates: [3.1371, 49.4321] } },
  { code: '35999', nom: 'Faux', centre: { type: 'Point', coordinates: [-1, 48] } },
])

test.each([
  ['tab-separated lines', TABLE],
  ['tab-separated lines of Windows', `\uFEFF${TABLE.replaceAll('\n', '\r\n')}`],
  ["geo.api.gouv.fr's JSON", API],
])('%s replace positions, which become exact', async (_, text) => {
  const db = await smallDb()
  const done = await importPositions(db, text, 'exact')
  expect(done).toMatchObject({ moved: 2, unchanged: 0, silent: 0, unknown: 1 })
  expect(done.located).toMatchObject({ count: 1, median: expect.closeTo(1.15, 1) })
  expect(done.estimated).toMatchObject({ count: 1, median: expect.closeTo(4.5, 1) })
  expect(await getCommune(db, '60032')).toMatchObject({
    lat: 49.4321,
    lon: 3.1371,
    precision: 'commune',
    name: 'Autrêches',
  })
  expect(await findGeoVersion(db)).toBe('2')
})

test('a commune without position in the file stays where it was', async () => {
  const db = await smallDb()
  const text = JSON.stringify([
    { code: '35238', centre: { coordinates: [-1.7, 48.1] } },
    { code: '60032', nom: 'Autrêches' },
  ])
  expect(await importPositions(db, text, 'partial.json')).toMatchObject({ moved: 1, silent: 1 })
  expect(await getCommune(db, '60032')).toMatchObject(AUTRECHES)
})

test('the same file a second time moves nothing and builds nothing again', async () => {
  const db = await smallDb()
  await importPositions(db, TABLE, 'exact.tsv')
  expect(await importPositions(db, TABLE, 'exact.tsv')).toMatchObject({ moved: 0, unchanged: 2 })
  expect(await findGeoVersion(db)).toBe('2')
})

test.each([
  ['', 'f is empty.'],
  ['<!doctype html><p>Not found', 'f is a web page'],
  ['insee\tlatitude\tlon\n35238\t48\t-1\n', 'f has no column lat: '],
  ['Rennes;48;-1', 'f has no column insee, lat, lon: '],
  ['insee\tlat\tlon\n35238\t48,11\t-1,67\n', 'f, line 2 (35238): latitude "48,11"'],
  ['insee\tlat\tlon\n35238\t48.11\t\n', 'f, line 2 (35238): latitude "48.11" and longitude ""'],
  ['insee\tlat\tlon\n35238\t48.1\t-1.6\n60032\t491\t3\n', 'f, line 3 (60032): latitude "491"'],
  ['insee\tlat\tlon\n1001\t46.1\t4.9\n', 'f, line 2: "1001" is not an INSEE code'],
  ['[{"code":"35238","nom":"Rennes"}]', 'f has no field centre: ask for '],
  ['[{"nom":"Rennes","centre":{"coordinates":[-1,48]}}]', 'f has no field code: ask for '],
  ['[{"code":"35238","centre":{"coordinates":[-1,48]}}', 'f is not whole JSON'],
  ['[{"code":"35238","centre":{"coordinates":[]}}]', 'f, commune 1 (35238): latitude "undefined"'],
  [
    '[{"code":"35238","centre":null},{"code":"60032","centre":{"coordinates":["x",1]}}]',
    'f, commune 2 (60032)',
  ],
  ['[null]', 'f has no field code'],
  ['[]', 'f has no field code'],
  ['{"message":"no"}', 'f is not a list of communes'],
  ['insee\tlat\tlon\n99001\t48\t-1\n', 'f has no commune of COG 2026'],
  ['insee\tlat\tlon\n35238\t-1.67\t48.11\n60032\t3.1\t49.4\n', 'are latitude and longitude swapped?'],
])('%j is refused in a sentence, and nothing changes', async (text, sentence) => {
  const db = await smallDb()
  const before = await db.select().from(communes)
  const refusal = await importPositions(db, text, 'f').catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(WrongPositions)
  expect(String(refusal)).toContain(sentence)
  expect(await db.select().from(communes)).toEqual(before)
  expect(await findGeoVersion(db)).toBe('1')
})

test.skipIf(WITHOUT_REAL_COMMUNES)(
  'the exact centres of all real communes go in, and say how far off ours were',
  async () => {
    const db = await freshDb()
    await loadGazetteer(db)
    const done = await importPositions(db, readFileSync(REAL_COMMUNES, 'utf8'), 'communes.tsv')
    expect(done).toMatchObject({ moved: 34_969, silent: 0, unknown: 45 })
    expect(done.located.count).toBeGreaterThan(14_700)
    expect(done.located.median).toBeLessThan(1)
    expect(done.located.p95).toBeLessThan(3)
    expect(done.estimated.median).toBeLessThan(6.5)
    expect(done.estimated.p95).toBeLessThan(15)
    const rows = new Map((await db.select().from(communes)).map((row) => [row.insee, row]))
    for (const real of readRealCommunes()) {
      const row = rows.get(real.insee)
      expect(row && distanceKm(row, real), real.insee).toBe(0)
      expect(row?.precision).toBe('commune')
    }
  },
)
