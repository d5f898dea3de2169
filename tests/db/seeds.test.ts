import { describe, expect, test } from 'vitest'
import { decodePlaces } from '../../db/gazetteer/form.ts'
import { readCommittedGazetteer } from '../../db/gazetteer/read-committed.ts'
import { exampleMissions } from '../../db/seeds/example-missions.ts'
import { readExamples } from '../../db/seeds/read-examples.ts'
import { dayOf } from '../../domain/days.ts'
import { activityLabel } from '../../domain/feed/activities.ts'
import { MOTORS } from '../../domain/motors.ts'
import { areaOfInsee } from '../../domain/place/commune.ts'
import { distanceKm } from '../../domain/place/distance.ts'
import { regionOf } from '../../domain/place/regions.ts'
import { withoutContacts } from '../../domain/public/without-contacts.ts'

const DAY = dayOf('2026-11-16')
const missions = exampleMissions(DAY)
const examples = readExamples()
const communes = new Map(
  decodePlaces(readCommittedGazetteer()).places.map((place) => [place.insee, place] as const),
)
const inseeOf = (mission: { insee: string | null }) => (mission.insee === null ? [] : [mission.insee])

describe('how much there is', () => {
  test('at least 240 missions, no two with one title or one text', () => {
    expect(missions.length).toBeGreaterThanOrEqual(240)
    for (const field of ['title', 'description', 'clientId'] as const) {
      expect(new Set(missions.map((mission) => mission[field])).size, field).toBe(missions.length)
    }
  })

  test('at least 80 associations, each with its own name and something to do, all said to be invented', () => {
    const names = new Set([...examples.organisations.values()].map(({ name }) => name))
    expect(names.size).toBeGreaterThanOrEqual(80)
    expect(names.size).toBe(examples.organisations.size)
    const busy = new Set(examples.missions.map((example) => example.by))
    expect([...examples.organisations.keys()].filter((key) => !busy.has(key))).toEqual([])
    expect(missions.filter(({ organisation }) => !organisation.description?.includes('inventée'))).toEqual([])
  })

  test('the thirteen regions of métropole and the five overseas départements all have some', () => {
    const regions = new Set(missions.flatMap(inseeOf).map((insee) => regionOf(areaOfInsee(insee)).name))
    expect(regions.size).toBe(18)
  })

  test('lanes are mixed, and some missions are for one day, some for a year', () => {
    const inLane = (lane: string) => missions.filter((mission) => mission.lane === lane).length
    expect(inLane('remote')).toBeGreaterThanOrEqual(22)
    expect(inLane('long')).toBeGreaterThanOrEqual(6)
    expect(inLane('once')).toBeGreaterThanOrEqual(70)
    expect(inLane('regular')).toBeGreaterThanOrEqual(100)
  })

  test('screens are tried: long titles, very short texts, last seats, today', () => {
    expect(missions.filter(({ title }) => title.length >= 70).length).toBeGreaterThanOrEqual(8)
    expect(missions.filter(({ description }) => description.length < 110).length).toBeGreaterThanOrEqual(5)
    expect(missions.filter(({ seatsLeft }) => seatsLeft === 1).length).toBeGreaterThanOrEqual(20)
    const today = missions.filter(({ startsOn }) => startsOn === '2026-11-16')
    expect(today.map(({ insee }) => insee)).toEqual(['35238'])
  })

  test.each([
    ['Rennes', '35238', 14],
    ['Lille', '59350', 6],
    ['Lyon', '69123', 6],
    ['Marseille', '13055', 6],
    ['Paris', '75056', 6],
    ['Guéret', '23096', 6],
    ['Saint-Denis de La Réunion', '97411', 6],
    ['Autrêches', '60032', 6],
    ['Fort-de-France', '97209', 6],
    ['Cayenne', '97302', 6],
  ])('around %s there is a handful within 30 km', (_, insee, least) => {
    const here = communes.get(insee) as { lat: number; lon: number }
    const near = missions.flatMap(inseeOf).filter((one) => {
      const there = communes.get(one)
      return there !== undefined && distanceKm(here, there) <= 30
    })
    expect(near.length).toBeGreaterThanOrEqual(least)
  })
})

describe('what each one says', () => {
  test('its commune is in the gazetteer under that name', () => {
    const wrong = examples.missions.flatMap(({ id, place }) =>
      place === undefined || communes.get(place.insee)?.name === place.name ? [] : [id],
    )
    expect(wrong).toEqual([])
  })

  test('its grid is declared, with a proof for each top and two tops at most', () => {
    for (const { clientId, grid } of missions) {
      const tops = MOTORS.filter((motor) => grid[motor] === 2)
      expect(grid.origin, clientId).toBe('declared')
      expect(tops.length, clientId).toBeLessThanOrEqual(2)
      expect(Object.keys(grid.proofs).sort(), clientId).toEqual([...tops].sort())
    }
    for (const motor of MOTORS) {
      const gifts = new Set(missions.map(({ grid }) => grid[motor]))
      expect([...gifts].sort(), motor).toEqual(expect.arrayContaining([0, 1, 2]))
    }
    expect(
      missions.filter(({ grid }) => MOTORS.some((motor) => grid[motor] === null)).length,
    ).toBeGreaterThan(4)
  })

  test('seats left never exceed seats in all, and activities are ones that API Engagement knows', () => {
    for (const { clientId, seatsLeft, seatsTotal, activities } of missions) {
      expect(seatsLeft ?? 0, clientId).toBeLessThanOrEqual(seatsTotal ?? 0)
      expect(activities.map(activityLabel), clientId).not.toEqual(expect.arrayContaining(activities))
    }
  })

  test('nobody under eighteen visits a home or works by night', () => {
    const atHome = missions.filter(({ activities, requirements, title, description }) => {
      const text = `${title} ${description}`
      return (
        requirements.some((one) => one.includes('visite accompagnée')) ||
        (activities.includes('visites') && /chez (une|la même|elle|lui|un ménage)|de chez vous/.test(text))
      )
    })
    expect(atHome.length).toBeGreaterThan(5)
    expect(atHome.filter(({ minAge }) => minAge !== 'adult').map(({ clientId }) => clientId)).toEqual([])
    const byNight = missions.filter(({ sessions }) =>
      sessions.some(({ start }) => start !== null && start >= '20:30'),
    )
    const young = byNight.filter(({ minAge, sessions }) => {
      const ends = sessions.map(({ start, minutes }) => Number(start?.slice(0, 2)) * 60 + (minutes ?? 0))
      return minAge !== 'adult' && ends.some((end) => end > 24 * 60)
    })
    expect(young).toEqual([])
  })
})

describe('how it is written', () => {
  const texts = missions.map(
    ({ clientId, title, description, grid, requirements, schedule, organisation }) => ({
      clientId,
      title,
      description,
      all: [
        title,
        description,
        ...Object.values(grid.proofs),
        ...requirements,
        schedule,
        organisation.description,
      ]
        .filter((text) => text !== null)
        .join(' '),
    }),
  )

  test('no exclamation mark, no point médian, no address, no number, no private name', () => {
    const wrong = texts.filter(
      ({ all }) => /[!·@…]|https?:|www\./.test(all) || withoutContacts(all, '') !== all,
    )
    expect(wrong.map(({ clientId }) => clientId)).toEqual([])
  })

  test('apostrophes are curly and no sign can begin a line', () => {
    expect(texts.filter(({ all }) => /'| [:;?»]|« /.test(all)).map(({ clientId }) => clientId)).toEqual([])
  })

  test('no season, month or feast, since dates roll all year', () => {
    const dated =
      /\b(printemps|automne|hiver|cet été|l’été|d’été|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|Noël|Pâques|rentrée|vendanges)\b/
    expect(texts.filter(({ all }) => dated.test(all)).map(({ clientId }) => clientId)).toEqual([])
  })

  test('sentences stay short, and a text has six at most', () => {
    for (const { clientId, description } of texts) {
      const sentences = description.split(/(?<=[.?])\s/)
      expect(sentences.length, clientId).toBeLessThanOrEqual(6)
      for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(45)
      expect(description, clientId).toMatch(/[.?]$/)
    }
  })

  test('titles end without a full stop, in 130 characters at most', () => {
    const wrong = texts.filter(
      ({ title }) => title.length > 130 || /[.?]$/.test(title) || !/^\p{Lu}/u.test(title),
    )
    expect(wrong.map(({ title }) => title)).toEqual([])
  })

  test('no two texts share a run of eight words', () => {
    const seen = new Map<string, string>()
    const shared = texts.flatMap(({ clientId, description }) => {
      const words = description.toLowerCase().split(/[^\p{L}\d]+/u)
      const runs = new Set(words.slice(7).map((_, i) => words.slice(i, i + 8).join(' ')))
      const copies = [...runs].filter((run) => seen.has(run))
      for (const run of runs) seen.set(run, clientId)
      return copies
    })
    expect(shared).toEqual([])
  })
})
