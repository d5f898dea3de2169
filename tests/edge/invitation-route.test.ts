import { expect, test } from 'vitest'
import { HOUR, makeModerated } from '../support/make-moderated.ts'
import { makeVisitor } from '../support/make-visitor.ts'
import { invite, nextId } from '../support/work-edge.ts'

test('an invitation tells who invites to whoever holds its token, and nothing to anybody else', async () => {
  const made = await makeModerated()
  const { owner, organisation } = await made.association()
  const { invitation, token } = await invite(owner, organisation)
  const visitor = makeVisitor(made, '198.51.100.1')
  const look = async (given = {}) =>
    (await visitor.ask('POST', '/api/invitation', { organisation, invitation, token, ...given })).body
  expect(await look()).toMatchObject({ invitation: { organisation: 'Le Seuil', role: 'editor' } })
  expect(await look({ token: 'u'.repeat(43) })).toEqual({ invitation: null })
  expect(await look({ organisation: nextId() })).toEqual({ invitation: null })
  made.wait(7 * 24 * HOUR)
  expect(await look()).toEqual({ invitation: null })
})
