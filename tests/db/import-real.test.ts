import { existsSync, readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../db/gazetteer/load.ts'
import { OUTCOMES, type Summary, summarise } from '../../db/import/outcome.ts'
import { missions, placements } from '../../db/schema/index.ts'
import { importText, makeInstance } from '../support/import-feed.ts'

const DATA = new URL('../../../shared/data/', import.meta.url)
const isThere = existsSync(DATA)
const real = test.skipIf(!isThere)
if (!isThere) console.log('skipped: ../shared/data is absent, its real feeds are not read')

const read = (name: string) => readFileSync(new URL(name, DATA))

function accounted(summary: Summary): number {
  const refused = Object.values(summary.refused).reduce((sum, count) => sum + count, 0)
  return OUTCOMES.reduce((sum, outcome) => sum + summary[outcome], refused)
}

real(
  'takes the 1,592 and the 107 real missions, every record accounted for',
  async () => {
    const instance = await makeInstance('2023-09-15')
    await loadGazetteer(instance.db)
    const civic = summarise([
      await importText(instance, read('real/service-civique-1592.json'), 'service-civique'),
    ])
    const mixed = summarise([
      await importText(instance, read('real/missions-with-descriptions-107.json'), 'hub'),
    ])
    expect([civic.read, accounted(civic), mixed.read, accounted(mixed)]).toEqual([1592, 1592, 107, 107])
    expect(civic.refused).toEqual({ outside_france: 21 })
    expect(mixed.refused).toEqual({})
    // They start before the day of the clock or on it.
    expect([civic.expired, mixed.expired]).toEqual([318, 8])
    expect(mixed.mended).toMatchObject({
      field_misspelt: 2,
      date_attributed: 1,
      false_in_list: 2,
      city_contradicted: 6,
    })
    const rows = await instance.db.select().from(placements)
    const spots = rows.filter((place) => place.area !== 'remote')
    expect(spots.length).toBeGreaterThan(5715 + 1500)
    expect(spots.every((place) => place.lat !== null && place.lon !== null)).toBe(true)
    const fire = await instance.db.select().from(missions).where(eq(missions.kind, 'firefighter'))
    expect(new Set(fire.map((row) => [row.grid, row.lane, row.minAge].join()))).toHaveLength(1)
    expect(fire).toHaveLength(94)
  },
  120_000,
)

real.each([
  ['correct-feed.xml', 1],
  ['older-feed.xml', 2],
  ['missing-logo-feed.xml', 1],
  ['invalid-address-feed.xml', 1],
  ['invalid-compensation-feed.xml', 1],
  ['v0-missions.json', 3],
  ['v0-mission-list-response.json', 3],
  ['v0-mission-search-response.json', 3],
  ['v0-mission-paris-001-response.json', 1],
  ['v2-create-mission.json', 1],
  ['v2-update-mission.json', 1],
])('reads %s of API Engagement as it is', async (name, count) => {
  const instance = await makeInstance('2023-09-15')
  const summary = summarise([await importText(instance, read(`api-engagement/${name}`))])
  expect([summary.read, accounted(summary)]).toEqual([count, count])
})

real.each(['openapi.yaml', 'enums.json'])('says that %s is no feed', async (name) => {
  const instance = await makeInstance('2023-09-15')
  await expect(importText(instance, read(`api-engagement/${name}`))).rejects.toThrow(
    /unknown_format|no_missions/,
  )
})
