import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dayOf } from '#domain/days.ts'
import { MOST_TOPS } from '#domain/declared-grid.ts'
import { MOTORS } from '#domain/motors.ts'
import { privateSpans } from '#domain/public/private-words.ts'
import { occurrencesOf } from '#domain/sessions/occurrences.ts'
import { PlannedSessionSchema } from '#domain/sessions/planned-session.ts'
import { blanksIn, TEMPLATE_OF, TEMPLATES, templateSessions } from '#domain/templates.ts'
import { templates as english } from '#domain/words/en/templates.ts'
import { templates as french } from '#domain/words/fr/templates.ts'
import { TEXT_LONGEST } from '#domain/work/mission-doc.ts'

const TODAY = dayOf('2026-11-24')

test('suggests sessions that are ahead, whatever the day', () => {
  for (const id of TEMPLATES) {
    for (let today = TODAY; today < TODAY + 7; today++) {
      const sessions = templateSessions(id, today, 'Indian/Reunion')
      expect(sessions.length).toBeGreaterThan(0)
      for (const session of sessions) {
        expect(v.parse(PlannedSessionSchema, session)).toEqual(session)
        expect(occurrencesOf(session, 0, today)).toEqual([])
        expect(occurrencesOf(session, today + 1, today + 40).length).toBeGreaterThan(0)
      }
    }
  }
})

test('suggests a food drive on one Saturday, two weeks ahead', () => {
  expect(templateSessions('food_drive', TODAY, 'Europe/Paris')).toMatchObject([
    { kind: 'once', date: '2026-12-12', start: '09:00' },
    { kind: 'once', date: '2026-12-12', start: '14:00' },
  ])
})

test('suggests two top answers at most', () => {
  for (const { answers } of Object.values(TEMPLATE_OF)) {
    expect(MOTORS.filter((motor) => answers[motor] === 'top').length).toBeLessThanOrEqual(MOST_TOPS)
  }
})

test('keeps homes for adults', () => {
  const atHome = Object.values(TEMPLATE_OF).filter((template) => template.atHome)
  expect(atHome.map(({ minAge }) => minAge)).toEqual(['adult'])
})

test('says everything within bounds, in both languages, and nothing private', () => {
  for (const { all } of [french, english]) {
    for (const { title, description } of Object.values(all)) {
      expect(title.length).toBeLessThanOrEqual(TEXT_LONGEST.title)
      expect(description.length).toBeLessThanOrEqual(TEXT_LONGEST.description)
      expect(privateSpans(`${title}\n${description}`)).toEqual([])
    }
  }
})

test('leaves the same blanks to fill in, in both languages', () => {
  for (const id of TEMPLATES) {
    const count = ({ title, description }: { title: string; description: string }) => [
      blanksIn(title).length,
      blanksIn(description).length,
    ]
    expect(count(english.all[id])).toEqual(count(french.all[id]))
    expect(blanksIn(french.all[id].description).length).toBeGreaterThan(0)
  }
})

test('finds each blank where it stands', () => {
  const text = 'Rendez-vous [le lieu], à [l’heure].'
  expect(blanksIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['[le lieu]', '[l’heure]'])
  expect(blanksIn('Rien à compléter (vraiment) ] [')).toEqual([])
})
