import { expect, test } from 'vitest'
import { makeModerated, type Somebody } from '../support/make-moderated.ts'

test('only administrators see who reads where, and find an account by its address', async () => {
  const made = await makeModerated()
  const one = await made.reader('a@relais.example')
  expect((await made.admin.ask('GET', '/api/catalysts')).body).toEqual({
    catalysts: [{ area: '35', account: one.account, email: 'a@relais.example' }],
  })
  const find = (who: Somebody, email: string) => who.ask('POST', '/api/catalysts/find', { email })
  expect((await find(made.admin, ' A@relais.example ')).body).toEqual({ account: one.account })
  expect((await find(made.admin, 'nobody@relais.example')).body).toEqual({ account: null })
  for (const answer of [await find(one, 'a@relais.example'), await one.ask('GET', '/api/catalysts')]) {
    expect(answer.status).toBe(404)
  }
})
