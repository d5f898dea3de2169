import * as v from 'valibot'
import { expect, test } from 'vitest'
import { duplicateOf } from '../../../../app/features/work/duplicate.ts'
import { fromTemplate } from '../../../../app/features/work/from-template.ts'
import { dayOf } from '../../../../domain/days.ts'
import { TEMPLATES } from '../../../../domain/templates.ts'
import { templates } from '../../../../domain/words/fr/templates.ts'
import { totalSeats } from '../../../../domain/work/missing.ts'
import { FactsSchema } from '../../../../domain/work/mission-doc.ts'
import { missionDoc, NOW, uuid } from '../../../support/work-docs.ts'

const once = (date: string) => ({
  kind: 'once' as const,
  date,
  start: null,
  part: null,
  minutes: null,
  zone: 'Europe/Paris',
})

test('a copy leaves the dates that are over behind, and takes the others with their places', () => {
  let made = 200
  const { value } = missionDoc({
    sessions: { [uuid(61)]: once('2026-09-01'), [uuid(62)]: once('2026-09-20') },
    seats: { [uuid(61)]: { '': 2 }, [uuid(62)]: { '': 5 } },
  })
  const copy = duplicateOf(value, NOW, () => uuid(++made))
  expect(copy.sessions).toEqual({ [uuid(201)]: once('2026-09-20') })
  expect(copy.seats).toEqual({ [uuid(201)]: { '': 5 } })
})

test('a copy of what is over keeps how many people were needed', () => {
  const { value } = missionDoc({
    sessions: { [uuid(61)]: once('2026-09-01') },
    seats: { [uuid(61)]: { '': 2 } },
  })
  expect(duplicateOf(value, NOW, () => uuid(201))).toMatchObject({ sessions: {}, seats: { all: { '': 2 } } })
})

test('every template begins a need that the rules take, and answers none of the four questions', () => {
  let made = 300
  for (const id of TEMPLATES) {
    const content = fromTemplate(id, templates, dayOf('2026-09-12'), 'Europe/Paris', () => uuid(++made))
    expect(v.is(FactsSchema, content.facts), id).toBe(true)
    expect(totalSeats(content), id).toBeGreaterThan(0)
    const answers = Object.entries(content.facts).filter(([key]) => key.startsWith('answer_'))
    expect(
      answers.every(([, answer]) => answer === null),
      id,
    ).toBe(true)
  }
})
