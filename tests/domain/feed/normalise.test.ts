import { expect, test } from 'vitest'
import type { FeedMission, Note } from '#domain/feed/feed-mission.ts'
import { normalise } from '#domain/feed/normalise.ts'

const READING = { today: '2023-09-15', toPlain: (html: string) => html.replace(/<[^>]+>/g, '') }
const LEAST = { clientId: 'a1', title: 'Trier des livres', organizationName: 'Les Rayons', city: 'Lille' }

function read(raw: object): { record: FeedMission; mended: Note[] } {
  const result = normalise({ ...LEAST, ...raw }, READING)
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`)
  return result
}
const codes = (raw: object) => read(raw).mended.map((note) => note.code)
const refusal = (raw: unknown) => {
  const result = normalise(raw, READING)
  return result.ok ? null : result.code
}

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

test('takes the start that the hub wrote for lack of one as unknown', () => {
  const stamp = '2022-10-31T09:09:09.312Z'
  expect(read({ startAt: stamp, updatedAt: stamp }).record.startsOn).toBeNull()
  expect(codes({ startAt: stamp, updatedAt: stamp })).toEqual(['date_attributed'])
  expect(read({ startAt: '2022-10-31T09:00:00Z', updatedAt: stamp }).record.startsOn).toBe('2022-10-31')
})

test('counts a civic service in months, and trusts no other duration', () => {
  const civic = { type: 'volontariat_service_civique', startAt: '2024-01-08', duration: 8 }
  expect(read(civic).record.endsOn).toBe('2024-09-08')
  expect(read({ ...civic, duration: undefined, durationText: '6 mois' }).record.endsOn).toBe('2024-07-08')
  expect(codes({ ...civic, duration: 21570 })).toEqual(['duration_ignored'])
  expect(read({ startAt: '2024-01-08', duration: 8 }).record.endsOn).toBeNull()
  expect(codes({ startAt: '2024-01-08', duration: 8 })).toEqual(['duration_ignored'])
})

test('drops an end that comes before its start', () => {
  const { record, mended } = read({ startAt: '2024-05-01', endAt: '2024-04-01' })
  expect([record.startsOn, record.endsOn]).toEqual(['2024-05-01', null])
  expect(mended.map((note) => note.code)).toEqual(['dates_contradict'])
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

test('puts a dated mission of a day or two in the lane « once », day by day', () => {
  const oneDay = read({
    startAt: 'Sat, 20 Apr 2024 09:00:00 +0100',
    endAt: 'Sat, 20 Apr 2024 17:00:00 +0100',
  }).record
  expect(oneDay.lane).toBe('once')
  expect(oneDay.slots).toEqual([
    { date: '2024-04-20', weekday: null, start: '09:00', part: null, minutes: 480 },
  ])
  const weekend = read({ startAt: '20/04/2024', endAt: '21/04/2024' }).record
  expect(weekend.slots.map((slot) => slot.date)).toEqual(['2024-04-20', '2024-04-21'])
  expect(read({ startAt: '20/04/2024', endAt: '20/12/2024' }).record.lane).toBe('regular')
})

test.each([
  ['no', 'no'],
  [false, 'no'],
  ['possible', 'possible'],
  ['full', 'full'],
  ['distance', 'full'],
  ['local', 'local'],
  [null, 'no'],
])('reads remote %s as %s', (written, remote) => {
  expect(read({ remote: written }).record.remote).toBe(remote)
})

test('gives remote missions their own lane, and notes what YAML did to « no »', () => {
  expect(read({ remote: 'full' }).record.lane).toBe('remote')
  expect(codes({ remote: false })).toEqual(['remote_was_false'])
  expect(codes({ remote: 'sur la lune' })).toEqual(['remote_unreadable'])
})

test('takes a mission without any place as everywhere only when it says so', () => {
  const nowhere = { city: undefined }
  expect(read({ ...nowhere, title: 'Je deviens réserviste près de chez moi' }).record.remote).toBe('local')
  expect(read(nowhere).record.remote).toBe('no')
})

test('splits joined activities at the commas that are not part of a label', () => {
  expect(
    read({ activity: 'Animation, Valorisation, Transmission, Pédagogie, Distribution' }).record.activities,
  ).toEqual(['animation-valorisation', 'transmission-pedagogie', 'distribution'])
  expect(read({ activities: ['soutien-scolaire', 'Jonglage'] }).record.activities).toEqual([
    'soutien-scolaire',
    'Jonglage',
  ])
})

test('maps domains to causes and sure goals, activities to skills', () => {
  const { record } = read({ domain: 'sante', activity: 'Comptabilité finance' })
  expect(record.causes).toEqual(['health'])
  expect(record.goals).toEqual([3])
  expect(record.skillsBrought).toEqual(['accounting'])
  expect(read({ domain: 'Environnement' }).record.goals).toEqual([])
})

test('drops the « false » that a list of beneficiaries never meant', () => {
  expect(read({ audience: ['false'] }).record.audience).toEqual([])
  expect(codes({ audience: ['false', 'Seniors'] })).toEqual(['false_in_list'])
})

test('reads XML lists as `<value>` children, repeated elements or comma text', () => {
  for (const requirements of [
    { value: ['Permis B', 'Majeur'] },
    ['Permis B', 'Majeur'],
    'Permis B, Majeur',
  ]) {
    expect(read({ requirements }).record.requirements).toEqual(['Permis B', 'Majeur'])
  }
})

test('reads every form of a list of addresses', () => {
  const street = {
    street: '4 rue A',
    postalCode: '45000',
    city: 'Orléans',
    location: { lat: '47.9', lon: '1.9' },
  }
  for (const addresses of [[street], { address: street }, { address: [street] }]) {
    expect(read({ addresses }).record.addresses).toEqual([
      {
        street: '4 rue A',
        postcode: '45000',
        city: 'Orléans',
        area: null,
        country: null,
        lat: 47.9,
        lon: 1.9,
      },
    ])
  }
  expect(read({ addresses: { address: [street, street] } }).record.addresses).toHaveLength(2)
  expect(read({ addresses: [] }).record.addresses[0]?.city).toBe('Lille')
})

test('reads départements whose names were run together or shortened', () => {
  const area = (departmentName: string) => read({ departmentName }).record.addresses[0]?.area
  expect(
    ["Côtesd'Armor", 'Seine-St-Denis', 'TerritoiredeBelfort', "Val-D'Oise", 'La Réunion'].map(area),
  ).toEqual(['22', '93', '90', '95', '974'])
  expect(read({ departmentCode: 1 }).record.addresses[0]?.area).toBe('01')
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

test('takes overseas RNA numbers with letters, and leaves out what is no identifier', () => {
  const organisation = (raw: object) => read(raw).record.organisation
  expect(organisation({ organizationRNA: 'w9r 2001234' }).rna).toBe('W9R2001234')
  expect(organisation({ organizationRNA: 'W12345' }).rna).toBeNull()
  expect(organisation({ organizationSiren: '332 737 394' }).siren).toBe('332737394')
  expect(organisation({ organizationSiret: '77567227221138' }).siren).toBe('775672272')
  expect(organisation({ organizationSiren: '123456789' }).siren).toBeNull()
  expect(codes({ organizationRNA: 'néant', organizationSiren: '123456789' })).toEqual([
    'rna_invalid',
    'siren_invalid',
  ])
})

test('makes an id where the source gives none', () => {
  const anonymous = { clientId: undefined }
  expect(read({ ...anonymous, _id: 'x' }).record.clientId).toBe('x')
  expect(read({ ...anonymous, applicationUrl: 'https://exemple.fr/m/1' }).record.clientId).toBe(
    'https://exemple.fr/m/1',
  )
  expect(read(anonymous).record.clientId).toBe('Trier des livres | Les Rayons')
  expect(codes(anonymous)).toEqual(['id_derived'])
})

test('names the publisher of a record in a hub', () => {
  expect(read({ source: 'jeveuxaider' }).record.publisher).toEqual({
    key: 'jeveuxaider',
    name: 'JeVeuxAider.gouv.fr',
  })
  expect(read({ publisherName: 'Partenaire Démo' }).record.publisher).toEqual({
    key: 'partenaire-demo',
    name: 'Partenaire Démo',
  })
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
