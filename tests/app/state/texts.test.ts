import { beforeEach, expect, test } from 'vitest'
import { cutNetwork, mendNetwork, newDisk, openPage } from '../../support/make-device.ts'
import { makeMission } from '../../support/make-mission.ts'
import { makeNetwork, type Network } from '../../support/make-network.ts'
import { makeRow } from '../../support/rows.ts'

beforeEach(newDisk)

const text = (number: number) => makeMission({ number, id: `m${number}`, description: `Texte ${number}` })
const row = (number: number) => makeRow({ number })

function publish(network: Network, numbers: number[][]): void {
  network.publish(
    '35',
    numbers.flat().map(row),
    {},
    numbers.map((chunk) => chunk.map(text)),
  )
}

/** The background part that `refresh` starts and nobody waits for. */
async function settled(network: Network): Promise<void> {
  for (let before = -1; before !== network.asked.length; ) {
    before = network.asked.length
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('with the texts of its département on the phone, opening a mission asks for nothing', async () => {
  const network = makeNetwork()
  publish(network, [[1, 2], [3]])
  const page = await openPage(network)
  await page.check()
  await settled(network)
  network.asked.length = 0
  const found = await page.texts.textOf(page.elan, 3)
  expect(found).toMatchObject({ state: 'here', area: '35', mission: { description: 'Texte 3' } })
  expect(network.asked).toEqual([])
})

test('texts come after the list, one chunk after the other in order of number', async () => {
  const network = makeNetwork()
  publish(network, [[1], [2], [3]])
  const page = await openPage(network)
  await page.check()
  await settled(network)
  const index = network.index('35')
  const directory = JSON.parse(await (await network.fetch(`/c/1/${index.texts.hash}`, {})).text())
  expect(network.paths().slice(0, -1)).toEqual([
    '/c/1/35/index',
    `/c/1/${index.base.hash}`,
    `/c/1/${index.texts.hash}`,
    ...directory.map(({ hash }: { hash: string }) => `/c/1/${hash}`),
  ])
})

test('texts of more than 3 MB wait for the mission that is opened, and bring its whole chunk', async () => {
  const network = makeNetwork()
  publish(network, [[1, 2], [3]])
  const index = network.index('35')
  const big = { ...index, texts: { ...index.texts, bytes: 3_000_001 } }
  network.replace('/c/1/35/index', () => Response.json(big))
  const page = await openPage(network)
  await page.check()
  await settled(network)
  expect(network.paths()).toEqual(['/c/1/35/index', `/c/1/${index.base.hash}`])
  expect((await page.texts.textOf(page.elan, 2)).state).toBe('here')
  expect(network.paths()).toHaveLength(4)
  expect((await page.texts.textOf(page.elan, 1)).state).toBe('here')
  expect(network.paths()).toHaveLength(4)
})

test('a text that is not on the phone is away without a network, and there once it is back', async () => {
  const network = makeNetwork()
  publish(network, [[1]])
  const page = await openPage(network)
  network.replace(`/c/1/${network.index('35').texts.hash}`, () => new Response('', { status: 500 }))
  await page.check()
  await settled(network)
  cutNetwork(network)
  expect(await page.texts.textOf(page.elan, 1)).toEqual({ state: 'away' })
  network.mend()
  mendNetwork(network)
  expect((await page.texts.textOf(page.elan, 1)).state).toBe('here')
})

test('a mission that no area at hand knows is missing, unless its address says in which to look', async () => {
  const network = makeNetwork()
  publish(network, [[1]])
  network.publish('60', [row(7)], {}, [[text(7)]])
  const page = await openPage(network)
  await page.check()
  expect(await page.texts.textOf(page.elan, 7)).toEqual({ state: 'missing' })
  expect((await page.texts.textOf(page.elan, 7, '60')).state).toBe('here')
  expect(await page.texts.textOf(page.elan, 6, '60')).toEqual({ state: 'missing' })
})

test('when a newer directory cannot be brought, the last one still finds the texts that are here', async () => {
  const network = makeNetwork()
  publish(network, [[1, 2]])
  const page = await openPage(network)
  await page.check()
  await settled(network)
  publish(network, [[1, 2, 3]])
  network.replace(`/c/1/${network.index('35').texts.hash}`, () => new Response('', { status: 500 }))
  await page.check()
  await settled(network)
  expect(await page.texts.textOf(page.elan, 2)).toMatchObject({ mission: { description: 'Texte 2' } })
})

test('chunks that the directory does not name any more leave the phone', async () => {
  const network = makeNetwork()
  publish(network, [[1], [2]])
  const page = await openPage(network)
  await page.check()
  await settled(network)
  const before = await page.phone.local.keys('texts')
  publish(network, [[1], [2, 3]])
  await page.check()
  await settled(network)
  const after = await page.phone.local.keys('texts')
  expect(before).toHaveLength(3)
  expect(after).toHaveLength(3)
  expect(after.filter((key) => before.includes(key))).toHaveLength(2)
})

test('« Tout lire sans réseau » says what is lacking, stops at a fault, and goes on from there', async () => {
  const network = makeNetwork()
  publish(network, [[1]])
  network.publish('22', [row(8), row(9)], {}, [[text(8)], [text(9)]])
  const neighbours = { ...network.index('35'), neighbourhood: ['35', '22'] }
  network.replace('/c/1/35/index', () => Response.json(neighbours))
  const page = await openPage(network)
  await page.check()
  await settled(network)
  const { bytes, hash } = network.index('22').texts
  expect(await page.texts.lackingTexts()).toBe(bytes)
  const directory = JSON.parse(await (await network.fetch(`/c/1/${hash}`, {})).text())
  network.replace(`/c/1/${directory[1].hash}`, () => new Response('', { status: 500 }))
  const heard: number[] = []
  expect(await page.texts.bringAllTexts((soFar) => heard.push(soFar))).toBe(false)
  expect(heard).toEqual([directory[0].bytes])
  expect(await page.texts.lackingTexts()).toBe(directory[1].bytes)
  network.mend()
  expect(await page.texts.bringAllTexts(() => {})).toBe(true)
  expect(await page.texts.lackingTexts()).toBe(0)
})

test('bytes that are no texts are not kept as such, though their hash is right', async () => {
  const network = makeNetwork()
  publish(network, [[1]])
  const page = await openPage(network)
  const chunk = network.put(new TextEncoder().encode('[{"number":1,"title":"Sans rien d’autre"}]'))
  const wrong = network.put(new TextEncoder().encode(JSON.stringify([{ from: 1, ...chunk, missions: 1 }])))
  network.replace('/c/1/35/index', () =>
    Response.json({ ...network.index('35'), texts: { hash: wrong.hash, bytes: 10 } }),
  )
  await page.check()
  await settled(network)
  expect(await page.texts.textOf(page.elan, 1)).toEqual({ state: 'away' })
  expect(await page.phone.local.keys('texts')).toEqual(['35/directory'])
})

test('bytes that are no directory are not kept as such', async () => {
  const network = makeNetwork()
  publish(network, [[1]])
  const page = await openPage(network)
  const wrong = network.put(new TextEncoder().encode('[{"from":1,"hash":"none","bytes":1,"missions":1}]'))
  network.replace('/c/1/35/index', () =>
    Response.json({ ...network.index('35'), texts: { hash: wrong.hash, bytes: 10 } }),
  )
  await page.check()
  await settled(network)
  expect(await page.texts.textOf(page.elan, 1)).toEqual({ state: 'away' })
  expect(await page.phone.local.keys('texts')).toEqual([])
})

test('who saves data gets no text before it is opened', async () => {
  const network = makeNetwork()
  publish(network, [[1]])
  const page = await openPage(network)
  await page.texts.bringOwnTexts(page.phone, network.index('35'), true)
  expect(network.asked).toEqual([])
  await page.texts.bringOwnTexts(page.phone, network.index('35'), false)
  expect(network.asked).toHaveLength(2)
})
