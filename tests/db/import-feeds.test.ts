import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openFeed } from '../../db/import/open-feed.ts'
import { summarise } from '../../db/import/outcome.ts'
import { UnreadableFeed } from '../../db/import/unreadable-feed.ts'
import { missions, organisations, placements } from '../../db/schema/index.ts'
import { importText, makeInstance, streamOf } from '../support/import-feed.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url))

/** Imports a fixture, and gives what became of it. */
async function take(name: string) {
  const instance = await makeInstance()
  const run = await importText(instance, fixture(name), 'feed')
  const { db } = instance
  const rows = await db
    .select({ mission: missions, organisation: organisations })
    .from(missions)
    .innerJoin(organisations, eq(organisations.id, missions.organisationId))
    .orderBy(asc(missions.id))
  const places = await db
    .select()
    .from(placements)
    .orderBy(asc(placements.missionId), asc(placements.ordinal))
  return {
    ...summarise([run]),
    missions: rows.map((row) => row.mission),
    organisations: rows.map((row) => row.organisation),
    places,
    first: rows[0]?.mission,
  }
}

test('takes misspelt fields for what they mean', async () => {
  const { mended, first, places, organisations } = await take('misspelt-fields.json')
  expect(mended).toEqual({ field_misspelt: 1 })
  expect(organisations[0]).toMatchObject({
    name: "La Marmite d'Orléans",
    rna: 'W452001234',
    matchKey: 'rna:W452001234',
  })
  expect(places[0]).toMatchObject({
    insee: '45234',
    street: '12 rue des Carmes',
    lat: 47.901,
    precision: 'address',
  })
  expect(first?.skillsBrought).toEqual(['cooking'])
})

test('reads booleans that are texts, and keeps silence unknown', async () => {
  const { missions } = await take('text-booleans.json')
  expect(missions.map((m) => [m.minAge, m.accessible, m.closeToTransport])).toEqual([
    ['sixteen', true, true],
    ['adult', false, false],
    [null, null, null],
  ])
})

test('reads dates in every form, and the year 3023 as unknown', async () => {
  const { missions, mended } = await take('dates.json')
  expect(missions.map((m) => [m.startsOn, m.endsOn, m.lane])).toEqual([
    ['2023-10-01', '2024-01-01', 'regular'],
    ['2023-10-05', '2023-10-07', 'once'],
    ['2023-10-07', '2023-10-07', 'once'],
    ['2023-09-01', null, 'regular'],
    [null, null, 'regular'],
    [null, null, 'regular'],
  ])
  expect(missions[2]?.sessions).toEqual([
    {
      date: '2023-10-07',
      weekday: null,
      start: '09:00',
      part: null,
      minutes: 210,
      zone: 'Europe/Paris',
      seats: null,
    },
  ])
  expect(mended).toEqual({ date_from_text: 1, date_implausible: 1, date_unreadable: 1 })
})

test('makes HTML plain text with its paragraphs and lists', async () => {
  const { first } = await take('html.json')
  expect(first?.description).toBe(
    'En bref :\n\nTrier les dons.\n\nVotre rôle\n• ouvrir les cartons\n• classer & ranger\n\nLire la suite.',
  )
})

test('unescapes line ends and joins cut lines', async () => {
  expect((await take('literal-newlines.json')).first?.description).toBe(
    'Trier les dons.\n\nObjectifs:\n\nUne bibliothèque pour tous.',
  )
  expect((await take('hard-wraps.json')).first?.description).toBe(
    'Je trie les livres que les habitants du quartier ont déposés dans la boîte et je prépare avec les autres bénévoles :\n\n' +
      '• les cartons pour les écoles qui en ont demandé, avec la liste des titres et des auteurs ;\n• la table du samedi.',
  )
})

test('mends broken accents in titles, texts and names', async () => {
  const { first, organisations, mended } = await take('mojibake.json')
  expect(first?.title).toBe('Créer des liens à l’école')
  expect(first?.description).toBe('Déjà 3 € récoltés… « œuvrons »')
  expect(organisations[0]?.name).toBe('Les Amis d’Éloi')
  expect(mended).toEqual({ mojibake: 1 })
})

test('decides between city, postcode and coordinates that disagree', async () => {
  const { places, mended } = await take('wrong-cities.json')
  expect(places.map((place) => place.insee)).toEqual(['18033', '18033', '45234', '18033', null, '75056'])
  expect(places[0]).toMatchObject({ lat: 47.081, precision: 'commune' })
  expect(places[4]).toMatchObject({ area: '18', commune: null, precision: 'estimated' })
  expect(mended).toEqual({
    coordinates_far: 1,
    postcode_wrong: 1,
    city_wrong: 1,
    city_is_postcode: 1,
    city_contradicted: 1,
    city_from_coordinates: 1,
  })
})

test('leaves unknown the places that the hub made up', async () => {
  const { missions, mended } = await take('missing-places.json')
  expect(missions.map((m) => m.seatsLeft)).toEqual([null, null, 4])
  expect(mended).toEqual({ places_attributed: 1 })
})

test('takes a mission without an address only when it is remote or everywhere', async () => {
  const { places, refused, missions } = await take('no-address.json')
  expect(refused).toEqual({ no_place: 1 })
  expect(places.map((place) => [place.area, place.lat])).toEqual([
    ['remote', null],
    ['remote', null],
  ])
  expect(missions.map((m) => [m.lane, m.remote])).toEqual([
    ['remote', 'full'],
    ['regular', 'local'],
  ])
})

test('counts a civic service in months', async () => {
  const { missions, mended } = await take('duration-months.json')
  expect(missions.map((m) => [m.kind, m.lane, m.endsOn])).toEqual([
    ['civic_service', 'long', '2024-07-02'],
    ['volunteering', 'regular', null],
  ])
  expect(mended).toEqual({ duration_ignored: 1 })
})

test('splits joined activities, and leaves unknown a date that the hub made up', async () => {
  expect((await take('joined-activity.json')).first?.activities).toEqual([
    'animation-valorisation',
    'transmission-pedagogie',
    'logistique',
  ])
  const { first, mended } = await take('attributed-date.json')
  expect([first?.startsOn, mended]).toEqual([null, { date_attributed: 1 }])
})

test('takes overseas RNA numbers, and the clock of the island', async () => {
  const { organisations, first } = await take('overseas-rna.json')
  expect(organisations[0]?.rna).toBe('W9R4001234')
  expect(first?.sessions).toMatchObject([{ weekday: 5, part: 'morning', zone: 'Indian/Reunion' }])
})

test('refuses what is outside France, and keeps the French address of two', async () => {
  const { refused, places, mended } = await take('foreign.json')
  expect(refused).toEqual({ outside_france: 1 })
  expect(places.map((place) => place.insee)).toEqual(['59350'])
  expect(mended).toEqual({ address_abroad: 1 })
})

test('knows an organisation by its RNA, else by its name in its source', async () => {
  const { organisations } = await take('same-organisation.json')
  expect(organisations.map((one) => [one.number, one.matchKey])).toEqual([
    [1, 'rna:W591000001'],
    [1, 'rna:W591000001'],
    [2, 'name:feed:les rayons'],
  ])
})

test('keeps the last of two records of one id', async () => {
  const { read, refused, missions } = await take('repeated-id.json')
  expect([read, refused]).toEqual([3, { repeated_id: 1 }])
  expect(missions.map((m) => [m.clientId, m.seatsLeft]).sort()).toEqual([
    ['other', null],
    ['twice', 5],
  ])
})

test('makes an id where it can, and refuses what it cannot', async () => {
  const { missions, refused, mended } = await take('no-id.json')
  expect(missions.map((m) => m.clientId)).toEqual([
    'https://exemple.fr/missions/7',
    'Sans rien | Les Rayons du Nord',
  ])
  expect([refused, mended]).toEqual([{ no_id: 1 }, { id_derived: 2 }])
})

test('refuses records that are none, each with its reason', async () => {
  const { read, refused } = await take('not-missions.json')
  expect(read).toBe(7)
  expect(refused).toEqual({ not_a_record: 4, no_title: 1, deleted: 1, moderated: 1 })
})

test('keeps the publishers of a hub apart', async () => {
  const { missions } = await take('hub.json')
  expect(missions.map((m) => [m.sourceId, m.clientId])).toEqual([
    ['feed/jeveuxaider', '1'],
    ['feed/partenaire-demo', '1'],
  ])
})

test.each([
  ['search.json', 2],
  ['lone-mission.json', 1],
  ['byte-order-mark.txt', 1],
])('finds the missions of %s', async (name, read) => {
  const { read: found, new: taken } = await take(name)
  expect([found, taken]).toEqual([read, read])
})

test('reads the partners’ XML with its CDATA, lists and several addresses', async () => {
  const { missions, places, organisations, mended } = await take('partner.xml')
  expect(missions[0]).toMatchObject({
    clientId: 'berges',
    title: 'Nettoyer les berges',
    description: 'Une journée pour la Loire.',
    lane: 'once',
    seatsLeft: 30,
    requirements: ['Bottes', 'Bonne humeur'],
    audience: [],
  })
  expect(organisations[0]?.name).toBe('Loire & Compagnie')
  expect(places.map((place) => [place.ordinal, place.insee, place.precision])).toEqual([
    [0, '45234', 'address'],
    [1, '18033', 'commune'],
    [0, '59350', 'commune'],
  ])
  expect(mended).toEqual({ html: 1, remote_was_false: 1, false_in_list: 1, compensation_invalid: 1 })
})

test.each(['latin1.xml', 'undeclared-latin1.txt'])('reads the encoding of %s', async (name) => {
  expect((await take(name)).first?.title).toBe("Écouter à l'hôpital")
})

test('reads entities of HTML and a bare ampersand in XML', async () => {
  const { first, organisations } = await take('html-entities.xml')
  expect(first?.title).toBe('Déjeuner partagé !')
  expect(organisations[0]?.name).toBe('Les Uns & les Autres')
})

test('reads a compressed feed', async () => {
  const feed = await openFeed(streamOf(gzipSync(fixture('partner.xml'))))
  const records: unknown[] = []
  for await (const some of feed.batches) records.push(...some)
  expect([feed.format, feed.publisher, records.length]).toEqual(['xml', 'Le Partenaire', 2])
})

test.each([
  ['empty.txt', 'empty'],
  ['web-page.txt', 'web_page'],
  ['not-a-feed.yaml', 'unknown_format'],
  ['truncated.txt', 'malformed'],
  ['unclosed.xml', 'malformed'],
  ['no-missions.json', 'no_missions'],
  ['elsewhere.xml', 'no_missions'],
])('refuses %s whole, as %s', async (name, fault) => {
  const instance = await makeInstance()
  const taken = importText(instance, fixture(name), 'feed')
  await expect(taken).rejects.toThrow(UnreadableFeed)
  await expect(taken).rejects.toMatchObject({ fault })
  expect(await instance.db.select().from(missions)).toEqual([])
})

test('reads the same records whatever the pieces that a feed comes in', async () => {
  for (const name of ['partner.xml', 'hub.json', 'mojibake.json', 'latin1.xml']) {
    const read = async (piece: number) => {
      const records: unknown[] = []
      for await (const some of (await openFeed(streamOf(fixture(name), piece))).batches) records.push(...some)
      return records
    }
    const whole = await read(1_000_000)
    for (const piece of [1, 2, 7, 64]) expect(await read(piece)).toEqual(whole)
  }
})
