import { createHash } from 'node:crypto'
import type * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  PullAnswerSchema,
  PullSchema,
  PushAnswerSchema,
  PushSchema,
  WORK_VERSION,
} from '../../../domain/wire/work.ts'
import { DOC_SCHEMAS } from '../../../domain/work/documents.ts'
import { MUTATIONS } from '../../../domain/work/mutations.ts'

/** Everything that a schema says, keys in order. What a check computes is not seen, only that it is there. */
function dump(part: unknown): unknown {
  if (part instanceof RegExp) return String(part)
  if (Array.isArray(part)) return part.map(dump)
  if (typeof part !== 'object' || part === null) return typeof part === 'function' ? 'function' : part
  const said = Object.entries(part)
    .filter(([key]) => key !== 'expects' && !key.startsWith('~'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(said.map(([key, value]) => [key, dump(value)]))
}

const hashOf = (schemas: Record<string, v.GenericSchema>) =>
  createHash('sha256')
    .update(JSON.stringify(dump(schemas)))
    .digest('hex')
    .slice(0, 16)

/**
 * An installed app can be months old. What changes here has to be readable by it (an optional field), or to take another name or
 * version; then these are written anew.
 */
test('the wire between devices and the edge is the one that installed apps speak', () => {
  expect({
    version: WORK_VERSION,
    exchange: hashOf({ PushSchema, PushAnswerSchema, PullSchema, PullAnswerSchema }),
    mutations: hashOf(MUTATIONS),
    documents: hashOf(DOC_SCHEMAS),
  }).toMatchInlineSnapshot(`
    {
      "documents": "1f30dc53fb01636b",
      "exchange": "ecc06874e9f7d0b6",
      "mutations": "ba475c1d7a78e00e",
      "version": 1,
    }
  `)
})
