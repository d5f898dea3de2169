import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Stretch, wordDiff } from '../../../../app/features/work/word-diff.ts'

const anyText = fc
  .array(fc.constantFrom('trier', 'les', 'dons', 'samedi', 'matin', '\n', '  '), { maxLength: 30 })
  .map((words) => words.join(' '))
const joined = (stretches: Stretch[]) => stretches.map(({ text }) => text).join('')
const shared = (stretches: Stretch[]) =>
  stretches.flatMap(({ text, isOwn }) => (isOwn ? [] : text.split(/\s+/))).filter((word) => word !== '')

test('each side is its whole text, and both share the same words in the same order', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const diff = wordDiff(a, b)
      expect(joined(diff.a)).toBe(a)
      expect(joined(diff.b)).toBe(b)
      expect(shared(diff.a)).toEqual(shared(diff.b))
    }),
  )
})

test('one changed word is marked, and nothing else', () => {
  const { a, b } = wordDiff('Trier les dons samedi matin', 'Trier les dons dimanche matin')
  expect(a.filter(({ isOwn }) => isOwn).map(({ text }) => text.trim())).toEqual(['samedi'])
  expect(b.filter(({ isOwn }) => isOwn).map(({ text }) => text.trim())).toEqual(['dimanche'])
})

test('texts of the greatest length are told apart at their ends', () => {
  const long = (word: string) => Array.from({ length: 1500 }, (_, i) => `${word}${i}`).join(' ')
  const { a } = wordDiff(`même début ${long('a')} même fin`, `même début ${long('b')} même fin`)
  expect(a.map(({ isOwn }) => isOwn)).toEqual([false, true, false])
})
