import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Declaration, declaredGrid, MOST_TOPS, PROOF_LONGEST } from '#domain/declared-grid.ts'
import { MOTORS } from '#domain/motors.ts'

const declaration = fc.record<Declaration>({
  answers: fc.record({
    be_useful: fc.constantFrom('top', 'middle', 'bottom', null),
    take_care: fc.constantFrom('top', 'middle', 'bottom', null),
    grow_skills: fc.constantFrom('top', 'middle', 'bottom', null),
    build_ties: fc.constantFrom('top', 'middle', 'bottom', null),
  }),
  proofs: fc.dictionary(
    fc.constantFrom(...MOTORS),
    fc.constantFrom('', '  ', 'Une phrase.', 'a'.repeat(PROOF_LONGEST + 1)),
  ),
})
const unknown = { be_useful: null, take_care: null, grow_skills: null, build_ties: null }

test('keeps a proven top answer with its proof', () => {
  expect(
    declaredGrid({
      answers: { ...unknown, take_care: 'top' },
      proofs: { take_care: ' La visite attendue. ' },
    }),
  ).toEqual({
    ok: true,
    lowered: [],
    grid: {
      ...unknown,
      take_care: 2,
      origin: 'declared',
      proofs: { take_care: 'La visite attendue.' },
      clues: {},
    },
  })
})

test('counts a top answer without a proof as the middle one, and says so', () => {
  const declared = declaredGrid({ answers: { ...unknown, be_useful: 'top' }, proofs: { be_useful: '  ' } })
  expect(declared).toMatchObject({ ok: true, lowered: ['be_useful'], grid: { be_useful: 1, proofs: {} } })
})

test('asks which to keep of three proven tops', () => {
  const answers = { be_useful: 'top', take_care: 'top', grow_skills: 'top', build_ties: 'bottom' } as const
  const proofs = { be_useful: 'Un.', take_care: 'Deux.', grow_skills: 'Trois.' }
  expect(declaredGrid({ answers, proofs })).toEqual({
    ok: false,
    code: 'too_many_tops',
    motors: ['be_useful', 'take_care', 'grow_skills'],
  })
  expect(declaredGrid({ answers, proofs: { ...proofs, grow_skills: '' } })).toMatchObject({
    ok: true,
    grid: { be_useful: 2, take_care: 2, grow_skills: 1, build_ties: 0 },
  })
})

test('refuses a proof that is longer than a sentence', () => {
  const declared = declaredGrid({
    answers: { ...unknown, be_useful: 'top' },
    proofs: { be_useful: 'a'.repeat(PROOF_LONGEST + 1) },
  })
  expect(declared).toEqual({ ok: false, code: 'proof_too_long', motors: ['be_useful'] })
})

test('never gives more than two tops, a top without a proof, or a value for « je ne sais pas »', () => {
  fc.assert(
    fc.property(declaration, (given) => {
      const declared = declaredGrid(given)
      if (!declared.ok) return
      const { grid } = declared
      expect(MOTORS.filter((motor) => grid[motor] === 2).length).toBeLessThanOrEqual(MOST_TOPS)
      for (const motor of MOTORS) {
        expect(grid[motor] === null).toBe(given.answers[motor] === null)
        expect(grid[motor] === 2).toBe(grid.proofs[motor] !== undefined)
      }
    }),
  )
})
