import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { communesFile, readCommunesFile } from '#domain/place/communes-file.ts'
import { findCommunes } from '#domain/place/find-communes.ts'
import { findTowns } from '#domain/place/find-towns.ts'
import { readTownsFile, townsFile } from '#domain/place/towns-file.ts'

function row(
  insee: string,
  name: string,
  population: number,
  postcodes: string[] = [],
  synonyms: string[] = [],
) {
  return { insee, name, population, postcodes, synonyms, lat: 48, lon: 2, precision: 'commune' as const }
}

const ROWS = [
  row('67482', 'Strasbourg', 290_000, ['67000']),
  row('93066', 'Saint-Denis', 149_000, ['93200'], ['Pierrefitte-sur-Seine']),
  row('97411', 'Saint-Denis', 155_000, ['97400']),
  row('42218', 'Saint-Étienne', 173_000, ['42000']),
  row('76351', 'Le Havre', 166_000, ['76600']),
  row('56162', 'Ploemeur', 18_000, ['56270']),
  row('51465', 'Œuilly', 2_100, ['51480']),
  row('69189', 'Sainte-Colombe', 2_060, ['69560']),
  row('40252', 'Sainte-Colombe', 2_050, ['40700']),
  row('14167', 'Colombelles', 2_005),
  row('80829', 'Y', 2_010, ['80190']),
  row('75056', 'Paris', 2_103_778, ['75012'], ['Paris 12e Arrondissement']),
]
const towns = readTownsFile(townsFile(ROWS))
const communes = readCommunesFile(communesFile(ROWS))
const names = (typed: string) => findTowns(towns, typed).map(({ place }) => `${place.name} ${place.area}`)

test('towns that begin with what is typed come first, the most peopled before the others', () => {
  expect(names('saint')).toEqual([
    'Saint-Étienne 42',
    'Saint-Denis 974',
    'Saint-Denis 93',
    'Sainte-Colombe 69',
    'Sainte-Colombe 40',
  ])
})

test('a name that begins so comes before a larger town where a later word does', () => {
  expect(names('colomb')).toEqual(['Colombelles 14', 'Sainte-Colombe 69', 'Sainte-Colombe 40'])
})

test('two towns of one name both answer, each with its département', () => {
  expect(names('Ste Colombe')).toEqual(['Sainte-Colombe 69', 'Sainte-Colombe 40'])
})

test('« st » finds Strasbourg as well as the saints', () => {
  expect(names('st')).toContain('Strasbourg 67')
  expect(names('st')).toContain('Saint-Étienne 42')
  expect(names('stras')).toEqual(['Strasbourg 67'])
  expect(names('st den')).toEqual(['Saint-Denis 974', 'Saint-Denis 93'])
})

test.each([
  ['HAVRE', 'Le Havre 76'],
  ['étienne', 'Saint-Étienne 42'],
  ['plœmeur', 'Ploemeur 56'],
  ['oeuil', 'Œuilly 51'],
  ['œ', 'Œuilly 51'],
  ['y', 'Y 80'],
  ['Le Havre (Seine-Maritime)', 'Le Havre 76'],
])('« %s » finds %s', (typed, expected) => {
  expect(names(typed)[0]).toBe(expected)
})

test('a former commune or a borough leads to its commune, and says by which name', () => {
  expect(findTowns(towns, 'pierrefitte')).toEqual([
    { place: expect.objectContaining({ insee: '93066' }), via: 'Pierrefitte-sur-Seine' },
  ])
  expect(findTowns(towns, 'paris 12')[0]).toMatchObject({ via: 'Paris 12e Arrondissement' })
  expect(findTowns(towns, 'paris')[0]).toMatchObject({ via: null })
})

test('nothing typed, a postcode or a stranger finds no town', () => {
  for (const typed of ['', '  ', '-', '35000', 'qzx', '(Landes)']) expect(names(typed), typed).toEqual([])
})

test('a postcode gives every commune that it covers, in order of name', () => {
  const some = Array.from({ length: 46 }, (_, i) => row(`51${100 + i}`, `Village ${99 - i}`, i, ['51300']))
  const file = readCommunesFile(communesFile([...some, row('51454', 'Reims', 170_000, ['51100'])]))
  const found = findCommunes(file, '51 300').map(({ place }) => place.name)
  expect(found).toHaveLength(46)
  expect(found).toEqual([...found].sort())
})

test('part of a postcode, or one of elsewhere, finds no commune', () => {
  for (const typed of ['51', '5130', '513000', '99999']) expect(findCommunes(communes, typed)).toEqual([])
})

test('a whole name comes before longer ones that begin so', () => {
  const file = readCommunesFile(
    communesFile([row('60010', 'Autrêches-le-Grand', 900), row('60032', 'Autrêches', 700)]),
  )
  expect(findCommunes(file, 'autreches').map(({ place }) => place.insee)).toEqual(['60032', '60010'])
})

test('a commune is always found by its own name, in capitals or without accents', () => {
  fc.assert(
    fc.property(fc.constantFrom(...communes), fc.boolean(), (commune, loud) => {
      const typed = loud ? commune.name.toUpperCase() : commune.folded
      expect(findCommunes(communes, typed).map(({ place }) => place.insee)).toContain(commune.insee)
    }),
  )
})
