import { expect, test } from 'vitest'
import type { FeedAddress, FeedMission } from '#domain/feed/feed-mission.ts'
import { normalise } from '#domain/feed/normalise.ts'
import { settleAddress } from '#domain/feed/settle-address.ts'
import { settlePlaces } from '#domain/feed/settle-places.ts'
import { makeGazetteer } from '../../../db/import/gazetteer-index.ts'

const commune = (insee: string, name: string, lat: number, lon: number, postcodes: string[], more = {}) => ({
  insee,
  name,
  area: insee.startsWith('97') ? insee.slice(0, 3) : insee.slice(0, 2),
  lat,
  lon,
  population: 10_000,
  precision: 'commune' as const,
  postcodes,
  synonyms: [] as string[],
  ...more,
})

const GAZETTEER = makeGazetteer([
  commune('75056', 'Paris', 48.857, 2.352, ['75001', '75005', '75011'], { population: 2_100_000 }),
  commune('45234', 'Orléans', 47.899, 1.91, ['45000']),
  commune('63113', 'Clermont-Ferrand', 45.787, 3.112, ['63000']),
  commune('18033', 'Bourges', 47.081, 2.399, ['18000']),
  commune('23002', 'Ajain', 46.206, 1.999, ['23380'], { population: 900 }),
  commune('17299', 'Rochefort', 45.937, -0.959, ['17300']),
  commune('17484', 'Port-des-Barques', 45.948, -1.084, ['17730']),
  commune('73215', 'Rochefort', 45.58, 5.72, ['73240']),
  commune('91228', 'Évry-Courcouronnes', 48.629, 2.441, ['91000']),
  commune('89162', 'Évry', 48.277, 3.271, ['89140']),
  commune('42207', 'Saint-Chamond', 45.474, 4.513, ['42400']),
  commune('51001', 'Ablancourt', 48.81, 4.52, ['51300'], { population: 200 }),
  commune('51002', 'Drouilly', 48.75, 4.53, ['51300'], { population: 200, precision: 'estimated' }),
  commune('16102', 'Cognac', 45.693, -0.329, ['16100']),
  commune('16015', 'Angoulême', 45.648, 0.156, ['16000'], { population: 40_000 }),
  commune('06088', 'Nice', 43.71, 7.26, ['06000'], { population: 340_000 }),
  commune('97415', 'Saint-Paul', -21.01, 55.27, ['97460', '97422']),
  commune('97306', 'Mana', 5.66, -53.77, ['97360']),
])

const SAID: FeedAddress = {
  street: null,
  postcode: null,
  city: null,
  area: null,
  country: null,
  lat: null,
  lon: null,
}

function settle(said: Partial<FeedAddress>): (string | number | null)[] {
  const settled = settleAddress({ ...SAID, ...said }, GAZETTEER)
  if (!settled.ok) return [settled.note.code]
  const { insee, precision } = settled.placement
  return [insee, precision, ...settled.notes.map((note) => note.code)]
}

test('keeps the point of an address whose name and postcode agree', () => {
  expect(settle({ postcode: '45000', city: 'ORLEANS', lat: 47.91, lon: 1.92 })).toEqual(['45234', 'address'])
  expect(settle({ postcode: '45000', city: 'Orléans' })).toEqual(['45234', 'commune'])
})

test('trusts name and postcode together over coordinates in another département', () => {
  expect(settle({ postcode: '18000', city: 'bourges', lat: 46.2088, lon: 2.0064 })).toEqual([
    '18033',
    'commune',
    'coordinates_far',
  ])
})

test('trusts name and coordinates together over the postcode', () => {
  expect(settle({ postcode: '17730', city: 'ROCHEFORT', lat: 45.94, lon: -0.959 })).toEqual([
    '17299',
    'address',
    'postcode_wrong',
  ])
})

test('trusts postcode and coordinates together over the name', () => {
  expect(settle({ postcode: '91000', city: 'Évry', lat: 48.624, lon: 2.429 })).toEqual([
    '91228',
    'address',
    'city_wrong',
  ])
  expect(settle({ postcode: '97422', city: 'LA SALINE', lat: -21.078, lon: 55.268 })).toEqual([
    '97415',
    'address',
    'city_wrong',
  ])
})

test('understands CEDEX, boroughs and « St »', () => {
  expect(settle({ postcode: '42403', city: 'ST CHAMOND CEDEX 2', lat: 45.4747, lon: 4.513 })).toEqual([
    '42207',
    'address',
  ])
  expect(settle({ postcode: '75005', city: 'Paris 05' })).toEqual(['75056', 'commune'])
  expect(settle({ postcode: '75011', city: 'Paris 11e Arrondissement' })).toEqual(['75056', 'commune'])
})

test('takes a number in place of the city for a postcode', () => {
  expect(settle({ city: '45000' })).toEqual(['45234', 'commune', 'city_is_postcode'])
})

test('finds the nearest commune only where words say nothing', () => {
  expect(settle({ lat: 46.2, lon: 2.0 })).toEqual(['23002', 'address', 'city_from_coordinates'])
  expect(settle({ lat: 40.4, lon: -3.7 })).toEqual(['address_unknown'])
})

test('needs a département for a name that several communes share', () => {
  expect(settle({ city: 'Rochefort' })).toEqual(['address_unknown'])
  expect(settle({ city: 'Rochefort', area: '17' })).toEqual(['17299', 'commune'])
  expect(settle({ city: 'Orléans' })).toEqual(['45234', 'commune'])
})

test('gives no commune for a postcode of several, only their middle', () => {
  const settled = settleAddress({ ...SAID, postcode: '51300', city: 'Quelque part' }, GAZETTEER)
  expect(settled).toMatchObject({
    ok: true,
    placement: { insee: null, area: '51', precision: 'estimated', lat: (48.81 + 48.75) / 2 },
    notes: [{ code: 'address_estimated' }],
  })
})

test('keeps a far point in a commune as large as a département', () => {
  expect(settle({ postcode: '97360', city: 'Mana', lat: 5.0, lon: -53.9 })).toEqual(['97306', 'address'])
})

test('leaves what is abroad', () => {
  expect(settle({ city: 'Mainz', country: 'DE', lat: 50, lon: 8.2 })).toEqual(['address_abroad'])
})

function mission(raw: object): FeedMission {
  const read = normalise(
    { clientId: '1', title: 'Mission', organizationName: 'Les Uns', ...raw },
    { today: '2023-09-15', toPlain: String },
  )
  if (!read.ok) throw new Error(read.code)
  return read.record
}
const placed = (raw: object) => {
  const result = settlePlaces(mission(raw), GAZETTEER)
  return result.ok
    ? [
        result.record.placements.map((place) => place.insee ?? place.area),
        result.mended.map((note) => note.code),
      ]
    : [result.code]
}

test('puts a fully remote mission nowhere but in the remote area', () => {
  expect(placed({ remote: 'full', city: 'Orléans', postalCode: '45000' })).toEqual([['remote'], []])
})

test('puts a mission that may be remote where one has to be able to come', () => {
  expect(placed({ remote: 'possible', city: 'Orléans', postalCode: '45000' })).toEqual([['45234'], []])
  expect(placed({ remote: 'possible' })).toEqual([['remote'], ['everywhere']])
  expect(placed({ remote: 'local' })).toEqual([['remote'], ['everywhere']])
})

test('keeps each of several addresses once, and drops those abroad', () => {
  const addresses = [
    { city: 'Orléans', postalCode: '45000' },
    { city: 'Mainz', country: 'DE' },
    { city: 'Orléans', postalCode: '45000' },
    { city: 'Bourges', postalCode: '18000' },
  ]
  expect(placed({ addresses })).toEqual([['45234', '18033'], ['address_abroad']])
})

test('refuses a mission that stands nowhere, saying whether it is abroad', () => {
  expect(placed({ city: 'Tunis', country: 'TN' })).toEqual(['outside_france'])
  expect(placed({ city: 'Nulle-Part-les-Bains' })).toEqual(['no_place'])
  expect(placed({})).toEqual(['no_place'])
})

test('gives sessions the zone of their commune', () => {
  const result = settlePlaces(
    mission({ city: 'Saint-Paul', postalCode: '97460', schedule: 'le samedi matin' }),
    GAZETTEER,
  )
  expect(result.ok && result.record.sessions).toEqual([
    {
      date: null,
      weekday: 5,
      start: null,
      part: 'morning',
      minutes: null,
      zone: 'Indian/Reunion',
      seats: null,
    },
  ])
})

test('moves a city that nothing confirms where organisation and text say', () => {
  expect(
    placed({
      city: 'Orléans',
      organizationName: 'Direction départementale des finances publiques de la charente',
      description: "Lieux proposés d'exercice des missions : Cognac - Soyaux",
    }),
  ).toEqual([['16102'], ['city_contradicted']])
  expect(
    placed({ city: 'Clermont-Ferrand', description: 'Vous serez basé  à Orléans dans le Loiret' }),
  ).toEqual([['45234'], ['city_contradicted']])
  expect(placed({ city: 'Orléans', organizationName: 'Mairie de paris' })).toEqual([
    ['75056'],
    ['city_contradicted'],
  ])
})

test('knows only the département where the organisation names no town of it', () => {
  expect(placed({ city: 'Orléans', organizationName: 'Comité olympique des alpes-maritimes' })).toEqual([
    ['06'],
    ['city_contradicted'],
  ])
})

test('keeps a city that nothing contradicts, and says that nothing confirms it', () => {
  expect(placed({ city: 'Orléans', description: 'Deux lieux, à Nice et à Cognac.' })).toEqual([
    ['45234'],
    ['city_unconfirmed'],
  ])
  expect(placed({ city: 'Orléans', organizationName: 'Ufcv auvergne/rhône-alpes' })).toEqual([
    ['45234'],
    ['city_unconfirmed'],
  ])
  expect(placed({ city: 'Orléans', description: 'Rendez-vous à Orléans, ou à Nice.' })).toEqual([
    ['45234'],
    [],
  ])
  expect(placed({ city: 'Orléans', postalCode: '45000', organizationName: 'Mairie de Nice' })).toEqual([
    ['45234'],
    [],
  ])
})

test('puts a record that names its département alone somewhere in it, near everybody there and nobody else', () => {
  expect(
    placed({
      city: undefined,
      addresses: [],
      departmentCode: '17',
      title: 'Je deviens sapeur-pompier volontaire près de chez moi',
    }),
  ).toEqual([['17'], ['address_estimated']])
})
