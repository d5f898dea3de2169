import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ChangeAccountSchema, EmailSchema, VerifyCodeSchema } from '../../../domain/wire/account.ts'

test('an address is one, however it is written', () => {
  expect(v.parse(EmailSchema, '  Lea.Martin+elan@Seuil.Example ')).toBe('lea.martin+elan@seuil.example')
  const wrong = ['', 'lea', 'lea@', 'lea@seuil', '@seuil.example', 'lea@seuil.example, x@y.example']
  const odd = [
    'lea@seuil.example\r\nbcc: x@y.example',
    '<lea@seuil.example>',
    'ſea@seuil.example',
    `${'a'.repeat(250)}@b.fr`,
  ]
  for (const address of [...wrong, ...odd])
    expect([address, v.is(EmailSchema, address)]).toEqual([address, false])
})

test('a code is six digits, with the spaces that people and phones put in', () => {
  const given = (code: string) =>
    v.safeParse(VerifyCodeSchema, { email: 'a@b.fr', code, language: 'fr', device: 'd' })
  for (const code of ['123456', ' 123 456 ', '1 2 3 4 5 6', '123\u202f456']) {
    expect(given(code).output).toMatchObject({ code: '123456' })
  }
  for (const code of ['', '12345', '1234567', '12345a', '１２３４５６'])
    expect(given(code).success).toBe(false)
})

test('a first name holds no sign that hides or turns text around', () => {
  for (const name of ['', 'Léa', 'Anne-Sophie', 'Zoë', '李'])
    expect(v.is(ChangeAccountSchema, { name })).toBe(true)
  for (const name of ['a\nb', 'a\u0000', 'a\u202eb', 'a\u200bb', 'a\ud800', 'x'.repeat(41)]) {
    expect(v.is(ChangeAccountSchema, { name })).toBe(false)
  }
})
