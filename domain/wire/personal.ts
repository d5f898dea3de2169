import * as v from 'valibot'

/** Form of the export of an account. A change that a reader of the file would trip over takes the next number. */
export const PERSONAL_VERSION = 1

const Row = v.record(v.string(), v.unknown())

/**
 * Answer of `GET /api/account/export`: every row of the server that is about who asks, by table, as it stands there. Secrets are left out:
 * tokens' hashes, and keys' public parts. `documents` are those whose place is this person's, or that they wrote aside; `mentions` say
 * of the others only where they name this account. Instants are ms since 1970, days count since 1970.
 */
export const PersonalSchema = v.object({
  app: v.literal('elan'),
  version: v.literal(PERSONAL_VERSION),
  exportedAt: v.string(),
  account: v.object({
    id: v.string(),
    email: v.string(),
    name: v.nullable(v.string()),
    language: v.string(),
    createdDay: v.number(),
  }),
  sessions: v.array(Row),
  passkeys: v.array(Row),
  challenges: v.array(Row),
  documents: v.array(Row),
  mentions: v.array(v.object({ kind: v.string(), id: v.string(), path: v.string() })),
  mutations: v.array(Row),
  audit: v.array(Row),
  mails: v.array(Row),
  photos: v.array(Row),
})
export type Personal = v.InferOutput<typeof PersonalSchema>

/**
 * Answer of `GET /api/account/erasure`: what an erasure would do. `open` are proposals of help that would be withdrawn; `handOver` the
 * organisations that have others and no other owner; `closing` those that have nobody else, with their missions that would close.
 */
export const ErasurePlanSchema = v.object({
  open: v.number(),
  leaving: v.array(v.string()),
  handOver: v.array(v.string()),
  closing: v.array(v.object({ name: v.string(), missions: v.number() })),
})
export type ErasurePlan = v.InferOutput<typeof ErasurePlanSchema>

/** `DELETE /api/account`: a code that was just sent to the account's address. */
export const EraseSchema = v.object({
  code: v.pipe(
    v.string(),
    v.maxLength(40),
    v.transform((text) => text.replace(/\s/g, '')),
    v.regex(/^\d{6}$/),
  ),
})

/** Its answer. */
export const ErasedSchema = v.object({ erased: v.literal(true) })
