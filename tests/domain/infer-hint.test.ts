import fc from 'fast-check'
import { expect, test } from 'vitest'
import { declaredGrid, MOST_TOPS } from '#domain/declared-grid.ts'
import { inferGrid } from '#domain/infer-grid.ts'
import { hintFrom } from '#domain/infer-hint.ts'
import { MOTORS, type Motor } from '#domain/motors.ts'

const TITLE = 'Trier et distribuer les colis, en équipe'
const TEXT =
  'Vous portez les cageots, vous triez les légumes et vous distribuez les paniers avec toute l’équipe.'

test('suggests what the words of a need say, and shows them', () => {
  const hint = hintFrom(TITLE, TEXT)
  expect(hint.be_useful.answer).toBe('top')
  expect(hint.be_useful.clues.length).toBeGreaterThan(0)
  for (const clue of hint.be_useful.clues) {
    expect(`${TITLE} ${TEXT}`.toLowerCase()).toContain(clue.toLowerCase())
  }
})

test('suggests nothing where the text is silent', () => {
  const silent = { answer: null, clues: [] }
  expect(hintFrom('', '')).toEqual({
    be_useful: silent,
    take_care: silent,
    grow_skills: silent,
    build_ties: silent,
  })
})

test('suggests what inference would give, never more than two tops', () => {
  const words =
    'trier distribuer colis visiter écouter accompagner personnes âgées formation apprendre équipe rencontrer seul convivial réparer'
  const text = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 30 }).map((said) => said.join(' '))
  const gifts = { top: 2, middle: 1, bottom: 0 } as const
  fc.assert(
    fc.property(text, text, (title, description) => {
      const hint = hintFrom(title, description)
      const grid = inferGrid({ title, description, activities: [], causes: [], kind: 'volunteering' })
      for (const motor of MOTORS) {
        const { answer } = hint[motor]
        expect(answer === null ? null : gifts[answer]).toBe(grid[motor])
      }
      expect(MOTORS.filter((motor) => hint[motor].answer === 'top').length).toBeLessThanOrEqual(MOST_TOPS)
    }),
  )
})

test('counts as less than an answer: without a proof, no top stands', () => {
  const hint = hintFrom(TITLE, TEXT)
  const answers = Object.fromEntries(MOTORS.map((motor) => [motor, hint[motor].answer]))
  const declared = declaredGrid({
    answers: answers as Record<Motor, 'top' | 'middle' | 'bottom' | null>,
    proofs: {},
  })
  expect(declared.ok && declared.grid.be_useful).toBe(1)
})
