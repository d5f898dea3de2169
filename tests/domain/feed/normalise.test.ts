import { expect, test } from 'vitest'
import { codes, LEAST, read, refusal } from './read-record.ts'

test('leaves silent what the source is silent about', () => {
  const { record, mended } = read({})
  expect(mended).toEqual([])
  expect(record).toMatchObject({
    kind: 'volunteering',
    lane: 'regular',
    remote: 'no',
    startsOn: null,
    endsOn: null,
    slots: [],
    seatsLeft: null,
    minAge: null,
    accessible: null,
    closeToTransport: null,
    causes: [],
    activities: [],
    skillsBrought: [],
    publisher: null,
    applicationUrl: null,
  })
})

test('understands fields that partners misspell, and names them', () => {
  const { record, mended } = read({
    organizationName: undefined,
    associationName: 'Coopaz',
    organizationRna: 'W401009931',
    adresse: '19 avenue Émile',
    lonLat: '-1.30211,43.7988',
    countryCode: 'FR',
  })
  expect(record.organisation).toMatchObject({ name: 'Coopaz', rna: 'W401009931' })
  expect(record.addresses).toEqual([
    {
      street: '19 avenue Émile',
      postcode: null,
      city: 'Lille',
      area: null,
      country: null,
      lat: 43.7988,
      lon: -1.30211,
    },
  ])
  expect(mended.map((note) => note.code)).toEqual(['field_misspelt'])
})

test.each([
  ['yes', true],
  ['no', false],
  ['oui', true],
  ['Non', false],
  ['true', true],
  [false, false],
  [1, true],
  ['peut-être', null],
  ['', null],
])('reads the flag %s as %s', (written, flag) => {
  expect(read({ reducedMobilityAccessible: written }).record.accessible).toBe(flag)
  expect(read({ openToMinors: written }).record.minAge).toBe(
    flag === null ? null : flag ? 'sixteen' : 'adult',
  )
})

test('reads the age that a text says in so many words', () => {
  expect(read({ description: 'Mission réservée aux personnes majeures.' }).record.minAge).toBe('adult')
  expect(read({ description: '✔ Dès 16 ans' }).record.minAge).toBe('sixteen')
  expect(read({ description: 'Nous fêtons nos 18 ans' }).record.minAge).toBeNull()
  expect(codes({ description: '✔ Dès 16 ans' })).toEqual(['age_from_text'])
})

test('counts seats, except those that the hub made up', () => {
  expect(read({ places: '12' }).record.seatsLeft).toBe(12)
  expect(read({ places: 0 }).record.seatsLeft).toBe(0)
  expect(read({ places: 1, placesStatus: 'GIVEN_BY_PARTNER' }).record.seatsLeft).toBe(1)
  const attributed = { places: 1, placesStatus: 'ATTRIBUTED_BY_API' }
  expect(read(attributed).record.seatsLeft).toBeNull()
  expect(codes(attributed)).toEqual(['places_attributed'])
  expect(codes({ places: 'plusieurs' })).toEqual(['places_unreadable'])
})

test('knows the Service Civique form of 2023 by its codes', () => {
  const { record } = read({
    clientId: undefined,
    _id: '65091b',
    schedule: 'part_time',
    duration: 6,
    startAt: '2024-01-08T00:00:00.000Z',
    action: ['transmission_pedagogie', 'preservation_restauration'],
    beneficiary: ['tous_publics', 'faune_flaure'],
    minor: 'yes',
  })
  expect(record).toMatchObject({
    clientId: '65091b',
    kind: 'civic_service',
    lane: 'long',
    schedule: 'Temps partiel, 6 mois',
    activities: ['transmission-pedagogie', 'preservation-patrimoine'],
    audience: ['Tous publics', 'Faune et flore'],
    minAge: 'sixteen',
    skillsBrought: [],
    skillsTaught: ['teaching'],
  })
})

test('mends the encoding of every field', () => {
  const { record, mended } = read({
    title: 'CrÃ©er des liens',
    city: 'OrlÃ©ans',
    organizationName: 'LâEntraide',
  })
  expect(record.title).toBe('Créer des liens')
  expect(record.addresses[0]?.city).toBe('Orléans')
  expect(mended.map((note) => note.code)).toEqual(['mojibake'])
})

test('keeps only web addresses', () => {
  expect(read({ applicationUrl: 'www.exemple.fr/x' }).record.applicationUrl).toBe('https://www.exemple.fr/x')
  expect(read({ applicationUrl: 'javascript:alert(1)' }).record.applicationUrl).toBeNull()
  expect(codes({ applicationUrl: 'écrire à contact' })).toEqual(['url_invalid'])
})

test('refuses what is no mission, with the reason', () => {
  expect(refusal('texte')).toBe('not_a_record')
  expect(refusal(null)).toBe('not_a_record')
  expect(refusal([LEAST])).toBe('not_a_record')
  expect(refusal({ ...LEAST, title: ' ' })).toBe('no_title')
  expect(refusal({ title: 'Seule', places: 5 })).toBe('no_id')
  expect(refusal({ ...LEAST, organizationName: null })).toBe('no_organisation')
  expect(refusal({ ...LEAST, deleted: true })).toBe('deleted')
  expect(refusal({ ...LEAST, deletedAt: '2023-01-01' })).toBe('deleted')
  expect(refusal({ ...LEAST, statusCode: 'REFUSED' })).toBe('moderated')
})

test('notes a compensation that cannot be', () => {
  expect(codes({ compensationAmount: '-10' })).toEqual(['compensation_invalid'])
})
