import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Standing, settleTwins, type Twin } from '#domain/feed/settle-twins.ts'

const PUBLIC: Standing = { visibility: 'public', reason: null, mergedInto: null }
const twin = (id: string, said: Partial<Twin> = {}): Twin => ({
  id,
  sourceId: id,
  same: id,
  firstSeenAt: 0,
  standing: PUBLIC,
  isPresent: true,
  isExpired: false,
  ...said,
})
const settle = (...twins: Twin[]) =>
  Object.fromEntries(
    settleTwins(twins).map(({ id, standing, twinOf }) => [
      id,
      [standing.reason ?? standing.visibility, twinOf],
    ]),
  )

test('keeps the earliest known of two sources, whatever their order', () => {
  const [early, late] = [twin('b', { firstSeenAt: 1 }), twin('a', { firstSeenAt: 2 })]
  expect(settle(early, late)).toEqual({ b: ['public', null], a: ['merged', 'b'] })
  expect(settle(late, early)).toEqual({ b: ['public', null], a: ['merged', 'b'] })
})

test('keeps two records of one source that differ, and merges those that are the same to the letter', () => {
  const of = (id: string, same: string) => twin(id, { sourceId: 's', same })
  expect(settle(of('a', 'x'), of('b', 'y'), of('c', 'x'))).toEqual({
    a: ['public', null],
    b: ['public', null],
    c: ['merged', 'a'],
  })
})

test('passes over who is gone or over, and leads their number to the twin that stays', () => {
  expect(
    settle(twin('a', { isPresent: false }), twin('b', { isExpired: true }), twin('c'), twin('d')),
  ).toEqual({
    a: ['source_gone', 'c'],
    b: ['expired', 'c'],
    c: ['public', null],
    d: ['merged', 'c'],
  })
})

test('never gives back what moderation or a report took away', () => {
  const reported: Standing = { visibility: 'hidden', reason: 'reported', mergedInto: null }
  const refused: Standing = { visibility: 'refused', reason: null, mergedInto: null }
  const waiting: Standing = { visibility: 'waiting', reason: null, mergedInto: null }
  expect(
    settle(
      twin('a', { standing: reported }),
      twin('b', { standing: refused }),
      twin('c', { standing: waiting }),
    ),
  ).toEqual({ a: ['reported', null], b: ['refused', null], c: ['waiting', null] })
})

const anyTwin = fc.record({
  id: fc.uuid(),
  sourceId: fc.constantFrom('s', 't', 'u'),
  same: fc.constantFrom('x', 'y'),
  firstSeenAt: fc.integer({ min: 0, max: 3 }),
  standing: fc.constantFrom<Standing>(
    PUBLIC,
    { visibility: 'hidden', reason: 'merged', mergedInto: 'z' },
    { visibility: 'hidden', reason: 'source_gone', mergedInto: null },
    { visibility: 'hidden', reason: 'reported', mergedInto: null },
  ),
  isPresent: fc.boolean(),
  isExpired: fc.boolean(),
})

test('settles a group once: again, and in any order, nothing changes', () => {
  const group = fc.uniqueArray(anyTwin, { selector: (one) => one.id, maxLength: 8 })
  fc.assert(
    fc.property(group, (twins) => {
      const settled = settleTwins(twins)
      const after = settled.map(({ id, standing }) => ({
        ...(twins.find((one) => one.id === id) as Twin),
        standing,
      }))
      expect(settleTwins(after)).toEqual(settled)
      expect(settleTwins(twins.toReversed())).toEqual(settled)
      const shown = settled.filter((one) => one.standing.visibility === 'public').map((one) => one.id)
      for (const one of settled) {
        if (one.twinOf !== null) expect(shown).toContain(one.twinOf)
        if (one.standing.reason === 'merged') expect(shown).toContain(one.standing.mergedInto)
      }
    }),
  )
})
