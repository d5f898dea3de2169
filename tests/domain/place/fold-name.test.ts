import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from '#domain/place/fold-name.ts'

test.each([
  ['Œuilly', 'oeuilly'],
  ['Plœmeur', 'ploemeur'],
  ['L’Haÿ-les-Roses', 'l hay les roses'],
  ["L'HAY LES ROSES", 'l hay les roses'],
  ['St-Étienne', 'saint etienne'],
  ['Ste Colombe', 'sainte colombe'],
  ['Saint-Ouen-sur-Seine', 'saint ouen sur seine'],
  ['BREST', 'brest'],
  ['  Y ', 'y'],
  ['E\u0301tampes', 'etampes'],
])('« %s » is compared as « %s »', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

test('folding twice changes nothing, and leaves only letters, digits and single spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const folded = foldName(name)
      expect(foldName(folded)).toBe(folded)
      expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/)
    }),
  )
})
