import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { openLocal } from '../../app/local/local.ts'
import { syncNeighbourhood } from '../../app/sync/sync-neighbourhood.ts'
import { view } from '../../domain/catalogue/view.ts'
import { makeNetwork, type Network } from '../support/make-network.ts'
import { makeRow } from '../support/rows.ts'
import 'fake-indexeddb/auto'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const NOW = 1_700_000_000_000
const AREAS = ['35', '22', '56', 'remote']

function publishBretagne(network: Network): void {
  network.publish('35', [makeRow({ number: 1, title: 'Un' }), makeRow({ number: 2 })], {
    neighbourhood: AREAS,
  })
  network.publish('22', [makeRow({ number: 3, title: 'Trois' })])
  network.publish('56', [makeRow({ number: 4 })])
  network.publish('remote', [makeRow({ number: 5, lat: null, lon: null, commune: null })])
}

function makePhone(network: Network, at = NOW) {
  const deps = { local: openLocal(), fetch: network.fetch, now: () => at }
  const sync = (area = '35') => syncNeighbourhood(deps, area, async () => {})
  const titles = async (area: string) => {
    const held = await deps.local.get('catalogues', area)
    const catalogue = held && view(held.bytes)
    return catalogue && Array.from(catalogue.number, (number, row) => `${number} ${catalogue.titleAt(row)}`)
  }
  return { ...deps, sync, titles }
}

test('a phone takes its département first, then all that its index matches with it', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  const phone = makePhone(network)
  const owned: string[] = []
  const reports = await syncNeighbourhood(phone, '35', async ({ area, outcome }) => {
    owned.push(`${area} ${outcome} after ${network.asked.length}`)
  })
  const hash = (area: string) => `/c/1/${network.index(area).base.hash}`
  expect(owned).toEqual(['35 updated after 2'])
  expect(reports.map(({ area, outcome }) => `${area} ${outcome}`)).toEqual(
    AREAS.map((area) => `${area} updated`),
  )
  expect(network.paths()).toEqual([
    '/c/1/35/index',
    hash('35'),
    '/c/1/22/index',
    '/c/1/56/index',
    '/c/1/remote/index',
    hash('22'),
    hash('56'),
    hash('remote'),
  ])
  expect(await phone.titles('35')).toEqual(['1 Un', '2 Trier les dons du matin'])
  expect((await phone.local.get('indexes', '22'))?.checkedAt).toBe(NOW)
})

test('two people of one département ask the same, in the same order, however their answers are delayed', async () => {
  const logs: string[][] = []
  for (const delays of [
    [5, 0, 0, 9],
    [0, 7, 3, 0],
  ]) {
    globalThis.indexedDB = new IDBFactory()
    const network = makeNetwork()
    publishBretagne(network)
    let i = 0
    const fetch = async (path: string, init: RequestInit) => {
      const answer = network.fetch(path, init)
      await new Promise((resolve) => setTimeout(resolve, delays[i++ % 4]))
      return answer
    }
    await syncNeighbourhood({ local: openLocal(), fetch, now: () => NOW + i }, '35', async () => {})
    logs.push(network.asked.map(({ path, init }) => JSON.stringify([path, { ...init, signal: undefined }])))
  }
  expect(logs[0]).toEqual(logs[1])
})

test('no request carries a cookie, a query, a body or where it comes from', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  await makePhone(network).sync()
  for (const { path, init } of network.asked) {
    expect(path).toMatch(/^\/c\/1\/[0-9a-z]+(\/index)?$/)
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' })
    expect(init.body ?? init.method ?? init.headers).toBeUndefined()
  }
})

test('a second check brings nothing twice, and says when it was', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  await makePhone(network).sync()
  network.asked.length = 0
  const later = makePhone(network, NOW + 60_000)
  const reports = await later.sync()
  expect(reports.every(({ outcome }) => outcome === 'unchanged')).toBe(true)
  expect(network.paths()).toEqual(AREAS.map((area) => `/c/1/${area}/index`))
  expect((await later.local.get('indexes', '56'))?.checkedAt).toBe(NOW + 60_000)
})

test('a phone that holds a base takes the deltas alone', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  const phone = makePhone(network)
  await phone.sync()
  network.asked.length = 0
  const first = network.change('35', { gone: [1], seats: [], rows: [] })
  const second = network.change('35', { gone: [], seats: [], rows: [makeRow({ number: 9, title: 'Neuf' })] })
  await phone.sync()
  expect(network.paths().slice(0, 3)).toEqual(['/c/1/35/index', `/c/1/${first.hash}`, `/c/1/${second.hash}`])
  expect(await phone.titles('35')).toEqual(['2 Trier les dons du matin', '9 Neuf'])
})

test('a phone that holds nothing takes the base and every delta in turn', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  network.change('35', { gone: [1], seats: [], rows: [] })
  network.change('35', { gone: [], seats: [], rows: [makeRow({ number: 1, title: 'De retour' })] })
  const phone = makePhone(network)
  await phone.sync()
  expect(await phone.titles('35')).toEqual(['1 De retour', '2 Trier les dons du matin'])
})

test('a new base replaces the old chain', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  network.change('35', { gone: [1], seats: [], rows: [] })
  const phone = makePhone(network)
  await phone.sync()
  network.publish('35', [makeRow({ number: 7, title: 'Sept' })], { neighbourhood: AREAS })
  await phone.sync()
  expect(await phone.titles('35')).toEqual(['7 Sept'])
})

test('bytes that went bad on the phone are fetched again from the base', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  const phone = makePhone(network)
  await phone.sync()
  const held = await phone.local.get('catalogues', '35')
  const bad = { chain: held?.chain ?? [], bytes: new Uint8Array(40) }
  await phone.local.write([{ store: 'catalogues', key: '35', value: bad }], 'relaxed')
  network.change('35', { gone: [1], seats: [], rows: [] })
  expect((await phone.sync())[0]?.outcome).toBe('updated')
  expect(await phone.titles('35')).toEqual(['2 Trier les dons du matin'])
})

const portal = () => new Response('<!doctype html><title>Wi-Fi du village</title>', { status: 200 })
const hang = async (): Promise<Response> => {
  throw new DOMException('too long', 'TimeoutError')
}
const cut = () =>
  new Response(
    new ReadableStream({
      start(stream) {
        stream.enqueue(new Uint8Array(10))
        stream.error(new TypeError('cut'))
      },
    }),
  )
const unplugged = async (): Promise<Response> => {
  throw new TypeError('no network')
}

const FAULTS = [
  ['index', 'a portal’s page', portal, 'unreadable'],
  ['index', 'a timeout', hang, 'slow'],
  ['index', 'no network', unplugged, 'offline'],
  ['index', 'a 404', () => new Response('', { status: 404 }), 'absent'],
  ['index', 'a 410', () => new Response('', { status: 410 }), 'outdated'],
  ['index', 'a 500', () => new Response('', { status: 500 }), 'failing'],
  ['index', 'an index without end', () => new Response(new Uint8Array(300_000)), 'altered'],
  ['index', 'bytes that are no text', () => new Response(new Uint8Array([0xff, 0xfe])), 'unreadable'],
  ['blob', 'a portal’s page', portal, 'altered'],
  ['blob', 'a timeout', hang, 'slow'],
  ['blob', 'a download cut short', cut, 'offline'],
  ['blob', 'a 404', () => new Response('', { status: 404 }), 'absent'],
  ['blob', 'a 500', () => new Response('', { status: 500 }), 'failing'],
  ['blob', 'other bytes of the same length', () => new Response(new Uint8Array(36)), 'altered'],
] as const

for (const [where, what, answer, fault] of FAULTS) {
  test(`${what} in place of the ${where} keeps the last good catalogue: ${fault}`, async () => {
    const network = makeNetwork()
    publishBretagne(network)
    const phone = makePhone(network)
    await phone.sync()
    const before = await phone.local.get('indexes', '35')
    const delta = network.change('35', { gone: [1], seats: [], rows: [] })
    network.change('22', { gone: [3], seats: [], rows: [] })
    network.replace(where === 'index' ? '/c/1/35/index' : `/c/1/${delta.hash}`, answer)
    const reports = await phone.sync()
    const isAway = fault === 'offline' || fault === 'slow'
    expect(reports.map(({ outcome }) => outcome)).toEqual(
      isAway ? [fault] : [fault, 'updated', 'unchanged', 'unchanged'],
    )
    expect(await phone.titles('35')).toEqual(['1 Un', '2 Trier les dons du matin'])
    expect(await phone.titles('22')).toEqual(isAway ? ['3 Trois'] : [])
    expect(await phone.local.get('indexes', '35')).toEqual(before)
    network.mend()
    expect((await phone.sync())[0]?.outcome).toBe('updated')
    expect(await phone.titles('35')).toEqual(['2 Trier les dons du matin'])
  })
}

test('hostile bytes under their true hash keep the last good catalogue', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  const phone = makePhone(network)
  await phone.sync()
  const hostile = network.put(new TextEncoder().encode('not a catalogue, though its hash is right'))
  const index = network.index('35')
  network.replace('/c/1/35/index', () => Response.json({ ...index, base: { ...hostile, rows: 1 } }))
  expect((await phone.sync())[0]?.outcome).toBe('unreadable')
  expect(await phone.titles('35')).toEqual(['1 Un', '2 Trier les dons du matin'])
})

test('the index of another area or of a later format is not taken', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  const phone = makePhone(network)
  network.replace('/c/1/35/index', () => Response.json(network.index('22')))
  expect((await phone.sync())[0]?.outcome).toBe('unreadable')
  network.replace('/c/1/35/index', () => Response.json({ ...network.index('35'), format: 2 }))
  expect((await phone.sync())[0]?.outcome).toBe('outdated')
  expect(await phone.titles('35')).toBeUndefined()
})

test('a copy that a cache altered is asked for once more from the server itself', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  const phone = makePhone(network)
  const path = `/c/1/${network.index('35').base.hash}`
  network.replace(path, () => {
    network.mend()
    return portal()
  })
  expect((await phone.sync())[0]?.outcome).toBe('updated')
  const asked = network.asked.filter((one) => one.path === path)
  expect(asked.map(({ init }) => init.cache)).toEqual(['default', 'reload'])
})

test('a blob that is longer than its index says is not read to its end', async () => {
  const network = makeNetwork()
  publishBretagne(network)
  const phone = makePhone(network)
  let read = 0
  const endless = () =>
    new Response(
      new ReadableStream({
        pull(stream) {
          read += 1
          stream.enqueue(new Uint8Array(1000))
        },
      }),
    )
  network.replace(`/c/1/${network.index('35').base.hash}`, endless)
  expect((await phone.sync())[0]?.outcome).toBe('altered')
  expect(read).toBeLessThan(10)
})
