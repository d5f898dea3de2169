import { beforeEach, expect, test } from 'vitest'
import { communesFile } from '../../../domain/place/communes-file.ts'
import { townsFile } from '../../../domain/place/towns-file.ts'
import { cutNetwork, mendNetwork, newDisk, openPage } from '../../support/make-device.ts'
import { makeNetwork, type Network } from '../../support/make-network.ts'

beforeEach(newDisk)

const commune = (insee: string, name: string, postcodes: string[], population = 500) => ({
  insee,
  name,
  lat: 48.1,
  lon: -1.7,
  population,
  precision: 'commune' as const,
  postcodes,
  synonyms: [],
})

function publish(network: Network): void {
  const ille = [commune('35238', 'Rennes', ['35000'], 220_000), commune('35001', 'Acigné', ['35690'])]
  const marne = [commune('51001', 'Vitry-en-Perthois', ['51300']), commune('51002', 'Bignicourt', ['51300'])]
  const oise = [commune('60032', 'Autrêches', ['60350'])]
  const towns = network.put(townsFile([...ille, ...marne, ...oise])).hash
  network.publish('france', [], { towns })
  for (const [area, rows] of Object.entries({ 35: ille, 51: marne, 60: oise })) {
    network.publish(area, [], { communes: network.put(communesFile(rows)).hash, towns })
  }
}

const namesOf = (answer: { kind: string; places?: { place: { name: string } }[] }) =>
  answer.places?.map(({ place }) => place.name)

test('a postcode gives all its communes, and its request names the département alone', async () => {
  const network = makeNetwork()
  publish(network)
  const page = await openPage(network, { home: null })
  const answer = await page.places.findPlaces('51 300', undefined)
  expect(answer).toMatchObject({ kind: 'places', by: 'postcode' })
  expect(namesOf(answer)).toEqual(['Bignicourt', 'Vitry-en-Perthois'])
  expect(network.paths()).toEqual(['/c/1/51/index', `/c/1/${network.index('51').communes}`])
})

test('a name is looked up in the towns of France, once brought', async () => {
  const network = makeNetwork()
  publish(network)
  const page = await openPage(network, { home: null })
  expect(namesOf(await page.places.findPlaces('renn', undefined))).toEqual(['Rennes'])
  network.asked.length = 0
  expect(namesOf(await page.places.findPlaces('Rennes', undefined))).toEqual(['Rennes'])
  expect(await page.places.findPlaces('Autrêches', undefined)).toEqual({ kind: 'none' })
  expect(network.asked).toEqual([])
})

test('a village of the own département is found by its name', async () => {
  const network = makeNetwork()
  publish(network)
  const page = await openPage(network)
  expect(namesOf(await page.places.findPlaces('acig', '35'))).toEqual(['Acigné'])
})

test('what leads nowhere says why', async () => {
  const network = makeNetwork()
  publish(network)
  const page = await openPage(network, { home: null })
  expect(await page.places.findPlaces('353', undefined)).toEqual({ kind: 'short' })
  expect(await page.places.findPlaces('a', undefined)).toEqual({ kind: 'short' })
  expect(await page.places.findPlaces('00000', undefined)).toEqual({ kind: 'no_postcode' })
  expect(await page.places.findPlaces('35999', undefined)).toEqual({ kind: 'no_postcode' })
  expect(await page.places.findPlaces('97400', undefined)).toEqual({ kind: 'no_postcode' })
})

test('a network that fails is said, and tried again', async () => {
  const network = makeNetwork()
  publish(network)
  const page = await openPage(network, { home: null })
  cutNetwork(network)
  expect(await page.places.findPlaces('60350', undefined)).toEqual({ kind: 'away' })
  expect(await page.places.findPlaces('Autr', undefined)).toEqual({ kind: 'away' })
  mendNetwork(network)
  expect(namesOf(await page.places.findPlaces('60350', undefined))).toEqual(['Autrêches'])
})

test('communes that were brought once are there without a network', async () => {
  const network = makeNetwork()
  publish(network)
  const page = await openPage(network)
  await page.check()
  await page.after.bringAfterList(page.elan, page.phone, '35')
  const next = await openPage(network)
  cutNetwork(network)
  expect(namesOf(await next.places.findPlaces('35690', '35'))).toEqual(['Acigné'])
})

test('a link from a public page finds its commune, or says that there is none', async () => {
  const network = makeNetwork()
  publish(network)
  const page = await openPage(network, { home: null })
  expect(await page.places.findCommune('60032', '60')).toMatchObject({ name: 'Autrêches', area: '60' })
  expect(await page.places.findCommune('60999', '60')).toBeUndefined()
  expect(await page.places.findCommune('99999', '99')).toBeUndefined()
  cutNetwork(network)
  expect(await page.places.findCommune('51001', '51')).toBe('away')
})
