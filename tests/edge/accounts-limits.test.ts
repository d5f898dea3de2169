import { expect, test } from 'vitest'
import { EMAIL, makeMoving } from '../support/make-moving.ts'
import { makeVisitor } from '../support/make-visitor.ts'

const MINUTE = 60_000

test('one network gets five codes an hour for an address, and all networks together twenty', async () => {
  const edge = await makeMoving()
  const ask = async (network: number) => {
    const given = { email: EMAIL, language: 'fr' }
    return (await makeVisitor(edge, `192.0.2.${network}`).ask('POST', '/api/session/code', given)).status
  }
  const statuses = []
  for (let i = 0; i < 6; i++) statuses.push(await ask(1))
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  for (let network = 2; network < 17; network++) expect(await ask(network)).toBe(200)
  expect(await ask(99)).toBe(429)
  expect(edge.mails).toHaveLength(20)
  edge.wait(60 * MINUTE)
  await edge.visitor.askCode(EMAIL)
  expect(edge.mails).toHaveLength(21)
})

test('a stranger who asks and guesses all they can keeps nobody out', async () => {
  const edge = await makeMoving()
  const stranger = makeVisitor(edge, '192.0.2.66')
  for (let i = 0; i < 25; i++) {
    await stranger.askCode(EMAIL)
    for (let guess = 0; guess < 6; guess++) await stranger.giveCode(EMAIL, '000000')
  }
  expect((await stranger.giveCode(EMAIL, '000000')).status).toBe(429)
  expect((await edge.visitor.signIn(EMAIL)).status).toBe(200)
})

test('a network address asks for thirty codes an hour; a whole IPv6 line counts as one', async () => {
  const edge = await makeMoving()
  const ask = (i: number) =>
    makeVisitor(edge, `2001:db8:0:7::${i.toString(16)}`).ask('POST', '/api/session/code', {
      email: `p${i}@seuil.example`,
      language: 'en',
    })
  for (let i = 1; i <= 30; i++) expect((await ask(i)).status).toBe(200)
  expect((await ask(31)).status).toBe(429)
  const next = makeVisitor(edge, '2001:db8:0:8::1')
  expect((await next.askCode(EMAIL)).length).toBe(6)
})

test('no header of a request changes where it comes from', async () => {
  const { visitor } = await makeMoving()
  const ask = (i: number) =>
    visitor.ask(
      'POST',
      '/api/session/code',
      { email: `p${i}@seuil.example`, language: 'fr' },
      {
        'x-forwarded-for': `198.51.100.${i}`,
        forwarded: `for=198.51.100.${i}`,
        'cf-connecting-ip': `198.51.100.${i}`,
      },
    )
  for (let i = 1; i <= 30; i++) await ask(i)
  expect((await ask(31)).status).toBe(429)
})
