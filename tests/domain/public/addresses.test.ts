import { expect, test } from 'vitest'
import { areaPath, communePath, listPath, missionPath, slugOf } from '../../../domain/public/addresses.ts'

test('writes a name as a person would type it', () => {
  expect(slugOf("L'Haÿ-les-Roses")).toBe('l-hay-les-roses')
  expect(slugOf('Œuilly')).toBe('oeuilly')
  expect(slugOf('Saint-Étienne (Loire)')).toBe('saint-etienne-loire')
})

test('gives each page an address in each language', () => {
  expect(communePath('fr', { insee: '35238', name: 'Rennes' })).toBe('/commune/35238-rennes')
  expect(communePath('en', { insee: '2A004', name: 'Ajaccio' })).toBe('/en/commune/2A004-ajaccio')
  expect(missionPath('fr', 7)).toBe('/mission/7')
  expect(areaPath('en', '974')).toBe('/en/departement/974')
  expect([listPath('fr'), listPath('en')]).toEqual(['/', '/en'])
})
