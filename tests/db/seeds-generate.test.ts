import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { decodePlaces } from '../../db/gazetteer/form.ts'
import { readCommittedGazetteer } from '../../db/gazetteer/read-committed.ts'
import { feedText } from '../../db/seeds/feed-text.ts'
import { type SyntheticRecord, syntheticFeed } from '../../db/seeds/generate.ts'
import { normalise } from '../../domain/feed/normalise.ts'
import { distanceKm } from '../../domain/place/distance.ts'

const TODAY = '2026-11-16'
const { places } = decodePlaces(readCommittedGazetteer())
const feed = (count: number, seed = 1) => syntheticFeed(count, seed, places, TODAY)
const textOf = (form: 'xml' | 'json', seed = 1) => [...feedText(feed(450, seed), form)].join('')

test('the same seed writes the same bytes, another seed other ones', () => {
  expect(textOf('xml')).toBe(textOf('xml'))
  expect(textOf('xml', 2)).not.toBe(textOf('xml'))
})

test('four missions in five stand around the 300 largest towns, larger towns having more', () => {
  const towns = [...places].sort((a, b) => (b.population ?? 0) - (a.population ?? 0)).slice(0, 300)
  const placed = [...feed(6000)].filter(({ addresses }) => addresses.length > 0)
  const inTown = placed.filter(({ addresses }) => {
    const { lat, lon } = addresses[0]?.location ?? { lat: 0, lon: 0 }
    return towns.some((town) => distanceKm(town, { lat, lon }) < 8)
  })
  const share = inTown.length / placed.length
  expect(share).toBeGreaterThan(0.75)
  expect(share).toBeLessThan(0.9)
  const byCity = Map.groupBy(placed, ({ addresses }) => addresses[0]?.city)
  expect(byCity.get('Paris')?.length ?? 0).toBeGreaterThan(20)
  const largest = Math.max(...[...byCity.values()].map((one) => one.length))
  expect(largest).toBeLessThan(placed.length / 10)
})

test('an association works in one commune', () => {
  const communesOf = Map.groupBy([...feed(1200)], (record) => record.organizationClientId)
  const many = [...communesOf.values()].filter(
    (records) => new Set(records.flatMap(({ addresses }) => addresses.map(({ city }) => city))).size > 1,
  )
  expect(communesOf.size).toBeGreaterThan(90)
  expect(many).toEqual([])
})

test('an import takes every record with nothing to mend but its HTML', () => {
  for (const record of feed(400)) {
    const read = normalise(record, { today: TODAY, toPlain: (html) => html.replace(/<[^>]*>/g, '') })
    expect(read.ok, record.clientId).toBe(true)
    if (read.ok) expect(read.mended.map(({ code }) => code)).toEqual(['html'])
  }
})

test('records are made one by one, as they are pulled', () => {
  const records = feed(1_000_000)
  expect(records.next().value).toMatchObject({ clientId: 'synthetique-0' })
  records.return(undefined)
})

test('both forms hold the same records', () => {
  const parsed = JSON.parse(textOf('json')) as { data: SyntheticRecord[] }
  expect(parsed.data.map(({ clientId }) => clientId)).toEqual([...feed(450)].map(({ clientId }) => clientId))
  const inXml: Record<string, string[]> = { clientId: [], title: [], description: [], city: [], lat: [] }
  const path: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => path.push(name))
  parser.on('closetag', () => path.pop())
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (text) => inXml[path.at(-1) as string]?.push(text))
  }
  parser.write(textOf('xml')).close()
  expect(inXml).toEqual({
    clientId: parsed.data.map((record) => record.clientId),
    title: parsed.data.map((record) => record.title),
    description: parsed.data.map((record) => record.description),
    city: parsed.data.flatMap(({ addresses }) => addresses.map(({ city }) => city)),
    lat: parsed.data.flatMap(({ addresses }) => addresses.map(({ location }) => String(location.lat))),
  })
})

test('an empty feed is still a feed', () => {
  expect(JSON.parse([...feedText([], 'json')].join(''))).toEqual({ ok: true, data: [] })
})
