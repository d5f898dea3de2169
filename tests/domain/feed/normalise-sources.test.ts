import { expect, test } from 'vitest'
import { codes, read } from './read-record.ts'

test('takes overseas RNA numbers with letters, and leaves out what is no identifier', () => {
  const organisation = (raw: object) => read(raw).record.organisation
  expect(organisation({ organizationRNA: 'w9r 2001234' }).rna).toBe('W9R2001234')
  expect(organisation({ organizationRNA: 'W12345' }).rna).toBeNull()
  expect(organisation({ organizationSiren: '332 737 394' }).siren).toBe('332737394')
  expect(organisation({ organizationSiret: '77567227221138' }).siren).toBe('775672272')
  expect(organisation({ organizationSiren: '123456789' }).siren).toBeNull()
  expect(codes({ organizationRNA: 'néant', organizationSiren: '123456789' })).toEqual([
    'rna_invalid',
    'siren_invalid',
  ])
})

test('makes an id where the source gives none', () => {
  const anonymous = { clientId: undefined }
  expect(read({ ...anonymous, _id: 'x' }).record.clientId).toBe('x')
  expect(read({ ...anonymous, applicationUrl: 'https://exemple.fr/m/1' }).record.clientId).toBe(
    'https://exemple.fr/m/1',
  )
  expect(read(anonymous).record.clientId).toBe('Trier des livres | Les Rayons')
  expect(codes(anonymous)).toEqual(['id_derived'])
})

test('names the publisher of a record in a hub', () => {
  expect(read({ source: 'jeveuxaider' }).record.publisher).toEqual({
    key: 'jeveuxaider',
    name: 'JeVeuxAider.gouv.fr',
  })
  expect(read({ publisherName: 'Partenaire Démo' }).record.publisher).toEqual({
    key: 'partenaire-demo',
    name: 'Partenaire Démo',
  })
})
