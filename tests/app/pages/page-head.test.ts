import { expect, test } from 'vitest'
import { whereLines } from '../../../app/pages/mission-facts.ts'
import { pageHead } from '../../../app/pages/page-head.ts'
import { whenLines } from '../../../app/pages/when-words.ts'
import type { Mission } from '../../../domain/mission.ts'
import { makeMission } from '../../support/make-mission.ts'
import { placeIn } from '../../support/publisher.ts'

const origin = 'https://elan.example'
const headOf = (given: Partial<Mission>, language: 'fr' | 'en' = 'fr') =>
  pageHead({ kind: 'mission', language, origin, mission: makeMission(given) })

type Node = Record<string, unknown> & { '@type': string }
const graphOf = (given: Partial<Mission>): Node[] => (headOf(given).jsonLd as { '@graph': Node[] })['@graph']

const session = {
  date: null,
  weekday: null,
  start: null,
  part: null,
  minutes: null,
  zone: 'Europe/Paris',
  seats: null,
}
const dated = { ...session, date: '2026-09-12', start: '09:30', minutes: 120 }

test('a mission has one address in each language, and says so', () => {
  const head = headOf({}, 'en')
  expect(head.canonical).toBe('https://elan.example/en/mission/12')
  expect(head.alternates).toEqual([
    { language: 'fr', href: 'https://elan.example/mission/12' },
    { language: 'en', href: 'https://elan.example/en/mission/12' },
  ])
  expect(head.title).toBe('Trier les dons du matin, in Rennes · Élan')
  expect(head.openGraph).toMatchObject({ url: head.canonical, locale: 'en_GB', site_name: 'Élan' })
})

test('describes itself in the first words of its text, cut between words', () => {
  const description = headOf({ description: 'mot '.repeat(100) }).description
  expect(description.length).toBeLessThanOrEqual(160)
  expect(description).toMatch(/mot…$/)
})

test('a dated mission is an event at its local wall time', () => {
  const [page, event] = graphOf({ sessions: [dated] })
  expect(page?.['@type']).toBe('WebPage')
  expect(event).toMatchObject({
    '@type': 'Event',
    startDate: '2026-09-12T09:30',
    endDate: '2026-09-12T11:30',
    organizer: { '@type': 'Organization', name: 'Le Seuil' },
    location: [{ address: { addressLocality: 'Rennes', postalCode: '35000', addressCountry: 'FR' } }],
  })
})

test('a session over midnight ends on the next day', () => {
  const [, event] = graphOf({ sessions: [{ ...dated, start: '23:00' }] })
  expect(event?.endDate).toBe('2026-09-13T01:00')
})

test('a mission without dates is a posting, if it says since when', () => {
  const [, posting] = graphOf({
    postedOn: '2026-08-01',
    seatsLeft: 3,
    sessions: [{ ...session, weekday: 2 }],
  })
  expect(posting).toMatchObject({
    '@type': 'JobPosting',
    datePosted: '2026-08-01',
    employmentType: 'VOLUNTEER',
    totalJobOpenings: 3,
  })
  expect(graphOf({})).toHaveLength(1)
})

test('a civic service is not called volunteering', () => {
  const [, posting] = graphOf({ postedOn: '2026-08-01', kind: 'civic_service' })
  expect(posting?.employmentType).toBe('OTHER')
})

test('a mission done from anywhere has no street corner', () => {
  const [, posting] = graphOf({ postedOn: '2026-08-01', remote: 'full', placements: [] })
  expect(posting).toMatchObject({ jobLocationType: 'TELECOMMUTE' })
  expect(posting).not.toHaveProperty('jobLocation')
})

test('an example stays out of search engines', () => {
  const head = headOf({ example: true })
  expect(head.noIndex).toBe(true)
  expect(head.jsonLd).toBeUndefined()
})

test('a commune with examples only stays out of search engines, and counts none of them', () => {
  const line = { number: 1, title: 't', organisation: 'o', commune: 'Rennes', grid: 255, example: true }
  const page = {
    kind: 'commune',
    language: 'fr',
    origin,
    commune: { insee: '35238', name: 'Rennes', area: '35', areaName: 'Ille-et-Vilaine' },
  } as const
  expect(pageHead({ ...page, missions: [line] }).noIndex).toBe(true)
  const head = pageHead({ ...page, missions: [line, { ...line, number: 2, example: false }] })
  expect(head.noIndex).toBeUndefined()
  expect(head.description).toMatch(/^Une mission/)
  expect(head.jsonLd).toMatchObject({ mainEntity: { numberOfItems: 1 } })
})

test('says when, as a person would', () => {
  const lines = (given: Partial<Mission>, language: 'fr' | 'en' = 'fr') =>
    whenLines(makeMission(given), language)
  expect(lines({ sessions: [dated] })).toEqual(['samedi 12 septembre 2026, de 9 h 30 à 11 h 30'])
  expect(lines({ sessions: [dated] }, 'en')).toEqual(['Saturday, 12 September 2026, from 9:30 to 11:30'])
  expect(lines({ sessions: [{ ...session, weekday: 0, part: 'evening' }] })).toEqual([
    'chaque lundi, le soir',
  ])
  expect(lines({ startsOn: '2026-09-01', schedule: 'souple' })).toEqual([
    'à partir du mardi 1er septembre 2026',
    'souple',
  ])
  expect(lines({})).toEqual(['À convenir avec l’association'])
})

test('a mission in many places names none as its own, and does not list them all', () => {
  const places = Array.from({ length: 10 }, (_, i) => ({
    ...placeIn('35'),
    commune: `Commune ${i}`,
    postcode: `3500${i}`,
  }))
  const mission = makeMission({ placements: places })
  expect(headOf({ placements: places }).title).toBe('Trier les dons du matin · Élan')
  expect(whereLines(mission, 'fr')).toHaveLength(9)
  expect(whereLines(mission, 'fr').at(-1)).toBe('et 2 autres communes')
})
