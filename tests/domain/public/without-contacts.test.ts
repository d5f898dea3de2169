import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutContacts } from '../../../domain/public/without-contacts.ts'

const hidden = (text: string) => withoutContacts(text, '▮')

test('hides phone numbers however they are grouped', () => {
  const numbers = [
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '+33 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '0033612345678',
    '+262 692 12 34 56',
    '0\u00a0612345678',
  ]
  for (const number of numbers) expect(hidden(`Appelez au ${number}.`)).toBe('Appelez au ▮.')
})

test('hides mail addresses, disguised ones too', () => {
  expect(hidden('Écrire à jean.dupont@example.org, merci')).toBe('Écrire à ▮, merci')
  expect(hidden('jean.dupont [at] example.org')).toBe('▮')
})

test('hides the names of people that a text announces', () => {
  expect(hidden('Demander Mme Françoise Le-Guen à l’accueil')).toBe('Demander ▮ à l’accueil')
  expect(hidden('Contact : Paul Martin, au local')).toBe('Contact : ▮, au local')
  expect(hidden('Contactez Anne-Marie Durand')).toBe('Contactez ▮')
})

test('leaves places, dates, sums, SIREN numbers and associations alone', () => {
  const text =
    'Rendez-vous le 12/09/2026 à 14 h 30, 35000 Rennes, Les Restos du Cœur, SIREN 802 954 785, 1 000 000 repas, contact avec le public.'
  expect(hidden(text)).toBe(text)
})

test('leaves no ten digits of a French phone number behind', () => {
  const phone = fc
    .tuple(fc.constantFrom('', ' ', '.', '-'), fc.stringMatching(/^[1-9]\d{8}$/))
    .map(([gap, rest]) => `0${rest}`.match(/../g)?.join(gap) ?? '')
  fc.assert(
    fc.property(phone, fc.constantFrom('', 'tél. ', '\n'), (number, before) => {
      expect(hidden(`${before}${number}\nfin`)).not.toMatch(/\d/)
    }),
  )
})
