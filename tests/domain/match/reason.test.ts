import { expect, test } from 'vitest'
import type { Row } from '../../../domain/catalogue/row.ts'
import { dayOf, slotBit } from '../../../domain/days.ts'
import type { Clock } from '../../../domain/match/clock.ts'
import { reasonsOf } from '../../../domain/match/reason.ts'
import { packGrid, SILENT_PERSON_GRID } from '../../../domain/motors.ts'
import { NO_WISHES, type Wishes } from '../../../domain/wishes.ts'
import { reasons as english } from '../../../domain/words/en/reasons.ts'
import { reasons as french } from '../../../domain/words/fr/reasons.ts'
import { catalogueOf, RENNES, TODAY } from '../../support/match-cases.ts'
import { makeRow } from '../../support/rows.ts'

const CLOCK: Clock = { day: TODAY, part: 'afternoon' }
const SATURDAY_MORNING = 1 << slotBit(5, 'morning')
const TIES = packGrid({ be_useful: 0, take_care: 1, grow_skills: null, build_ties: 2 })
const WANTS_TIES: Wishes = { ...NO_WISHES, grid: { ...SILENT_PERSON_GRID, build_ties: 3 } }

function line(row: Partial<Row>, wishes: Wishes, words = french, clock = CLOCK): string {
  return words.line(reasonsOf(catalogueOf(makeRow(row)), 0, wishes, clock))
}

test('says a match as a person would', () => {
  const near = { lat: RENNES.lat + 2.3 / 111.195, lon: RENNES.lon, slots: SATURDAY_MORNING | 1 }
  const wishes = { ...WANTS_TIES, home: RENNES, slots: SATURDAY_MORNING }
  expect(line({ ...near, grid: TIES }, wishes)).toBe('Liens avant tout, à environ 2,3 km, samedi matin libre')
  expect(line({ ...near, grid: TIES }, wishes, english)).toBe(
    'Ties above all, about 2.3 km away, free Saturday morning',
  )
})

test('marks a grid that was inferred', () => {
  expect(line({ grid: TIES, inferred: true }, WANTS_TIES)).toBe('Liens avant tout (d’après le texte)')
})

test('says how much a mission gives, and does not lend it the person’s words when it gives little', () => {
  const little = packGrid({ be_useful: 0, take_care: 1, grow_skills: 0, build_ties: 1 })
  expect(line({ grid: little, inferred: true }, WANTS_TIES)).toBe('Quelques liens (d’après le texte)')
  const nothing = packGrid({ be_useful: 2, take_care: 2, grow_skills: 0, build_ties: 0 })
  expect(line({ grid: nothing, inferred: true }, WANTS_TIES)).toBe('')
})

test('names the strongest gift to who says nothing, or wants all four alike', () => {
  const alike = { ...NO_WISHES, grid: { be_useful: 3, take_care: 3, grow_skills: 3, build_ties: 3 } } as const
  expect(line({ grid: TIES, inferred: true }, NO_WISHES)).toBe('Liens (d’après le texte)')
  expect(line({ grid: TIES, inferred: true }, alike)).toBe('Liens (d’après le texte)')
})

test('names the date when the person is free, and none that is over', () => {
  const row = {
    dates: [
      { day: TODAY, parts: 1 },
      { day: dayOf('2023-11-17'), parts: 2 },
      { day: dayOf('2023-11-18'), parts: 1 },
    ],
  }
  expect(line(row, NO_WISHES)).toBe('Vendredi 17 novembre après-midi')
  expect(line(row, { ...NO_WISHES, slots: SATURDAY_MORNING })).toBe('Samedi 18 novembre matin, libre')
  expect(
    line({ dates: [{ day: dayOf('2023-11-18'), parts: 0 }] }, { ...NO_WISHES, slots: SATURDAY_MORNING }),
  ).toBe('Samedi 18 novembre')
})

test('says that people are needed, and that a declared mission’s association is new', () => {
  expect(line({ exposure: 254 }, NO_WISHES)).toBe('On a besoin de monde')
  expect(line({ exposure: 60 }, NO_WISHES)).toBe('')
  expect(line({ grid: TIES }, NO_WISHES)).toBe('Liens, nouvelle ici')
  expect(line({ grid: TIES, organisation: { number: 1, name: 'A', reply: 200 } }, NO_WISHES)).toBe('Liens')
})

test('names what else meets, and four reasons at most', () => {
  const row = { skillsBrought: 1, skillsTaught: 2, causes: 4, exposure: 254, slots: 1 }
  const wishes = { ...NO_WISHES, skillsBrought: 1, skillsWanted: 2, causes: 4 }
  expect(reasonsOf(catalogueOf(makeRow(row)), 0, wishes, CLOCK).map(({ code }) => code)).toEqual([
    'slot',
    'crowd',
    'bring',
    'learn',
  ])
  expect(line({ causes: 4 }, wishes)).toBe('Une cause qui vous tient à cœur')
})

test('never shows a percentage, and always speaks both languages', () => {
  const row = { grid: TIES, exposure: 254, slots: 1, skillsBrought: 1, lat: RENNES.lat, lon: RENNES.lon }
  const wishes = { ...WANTS_TIES, home: RENNES, skillsBrought: 1 }
  for (const words of [french, english]) expect(line(row, wishes, words)).toMatch(/^[^%!]{20,}$/)
})
