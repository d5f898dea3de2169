import { expect, test } from 'vitest'
import { encode } from '#domain/catalogue/encode.ts'
import { rowAt } from '#domain/catalogue/row-at.ts'
import { toRows } from '#domain/catalogue/to-rows.ts'
import { view } from '#domain/catalogue/view.ts'
import { explain } from '#domain/match/explain.ts'
import type { Mission } from '#domain/mission.ts'
import { NO_WISHES, type Term, type Wishes } from '#domain/wishes.ts'
import { list } from '#domain/words/fr/list.ts'
import { reasons } from '#domain/words/fr/reasons.ts'
import { why } from '#domain/words/fr/why.ts'
import { findSpot } from '../../../../app/features/mission/known-mission.ts'
import { termWords } from '../../../../app/features/mission/term-words.ts'
import { makeMission } from '../../../support/make-mission.ts'
import { plain } from '../../../support/plain.ts'
import { reader, sessionOf } from './reader.ts'

const home = { lat: 48.12, lon: -1.68, area: '35', name: 'Rennes', insee: '35238' }

function saidOf(term: Term, mission: Partial<Mission>, wishes: Partial<Wishes>): string | undefined {
  const all = { ...NO_WISHES, home, ...wishes }
  const catalogue = view(encode(toRows(makeMission(mission), '35')))
  const spot = findSpot([catalogue], 12, all.home)
  if (spot === undefined) throw new Error('no such mission')
  const explained = explain(catalogue, spot.row, all, { day: reader.today, part: null })
  const one = explained.terms.find((other) => other.term === term)
  const facts = { row: rowAt(catalogue, spot.row), km: spot.km, wishes: all, today: reader.today }
  return one && plain(termWords(one, facts, { why, list, reasons }))
}

test('each term says what its points come from', () => {
  const grid = { ...makeMission().grid, build_ties: 2 as const, take_care: null }
  const wished = { be_useful: 0, take_care: 1, grow_skills: 0, build_ties: 3 } as const
  expect(saidOf('grid', { grid }, { grid: wished })).toBe(
    'Prendre soin : inconnu, Créer des liens : beaucoup, d’après le texte',
  )
  expect(saidOf('nearness', {}, { travel: 'bike' })).toBe(
    'à environ 2,6 km, à vol d’oiseau, environ 13 min à vélo',
  )
  expect(saidOf('skills_bring', { skillsBrought: ['cooking', 'law'] }, { skillsBrought: 0b1000 })).toBe(
    'Cuisiner',
  )
  expect(saidOf('skills_want', { skillsTaught: ['law'] }, { skillsWanted: 0b1000 })).toBe(why.wantedNone)
  expect(saidOf('causes', { causes: ['health'] }, { causes: 0b11 })).toBe('Santé')
  expect(saidOf('freshness', { postedOn: '2026-11-20' }, {})).toBe('d’il y a 3 jours')
  const saturday = { sessions: [sessionOf({ weekday: 5, part: 'morning' })] }
  expect(saidOf('time', saturday, { slots: 1 << 15 })).toBe(why.timeAll)
  expect(saidOf('time', saturday, { slots: 1 })).toBe(why.timeNone)
})

test('minutes of public transport are never invented', () => {
  expect(saidOf('nearness', {}, { travel: 'transit' })).toBe('à environ 2,6 km, à vol d’oiseau')
})

test('what is unknown says so, with what it counts for', () => {
  expect(saidOf('skills_bring', {}, { skillsBrought: 1 })).toMatch(/^inconnu : compte pour \d+ %/)
  expect(saidOf('reply', {}, {})).toMatch(/^nouvelle ici, inconnu/)
})

test('a term about which nothing was said is not in the sum', () => {
  expect(saidOf('time', {}, {})).toBeUndefined()
  expect(saidOf('nearness', {}, { home: null })).toBeUndefined()
})
