import { expect, test } from 'vitest'
import { makeEdge } from '../support/make-edge.ts'
import { makeVisitor } from '../support/make-visitor.ts'

test.each(['/api/push', '/api/pull'])(
  '%s tells an older app to update, and a newer one to wait',
  async (path) => {
    const visitor = makeVisitor(await makeEdge())
    await visitor.signIn('lea@seuil.example')
    const answer = async (version: unknown) => {
      const { status, body } = await visitor.ask('POST', path, { version, hello: 'from another time' })
      return [status, body.code]
    }
    expect(await answer(0)).toEqual([410, 'update_app'])
    expect(await answer(2)).toEqual([404, 'server_older'])
    expect(await answer(1)).toEqual([400, 'bad_request'])
    expect(await answer('1')).toEqual([400, 'bad_request'])
  },
)
