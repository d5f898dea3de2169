import { expect, test } from 'vitest'
import type { Db } from '../../../db/client.ts'
import { commit, type Write } from '../../../db/commit.ts'
import { insertAccount } from '../../../db/queries/accounts.ts'
import { findPasskey, insertPasskey, usePasskey } from '../../../db/queries/passkeys.ts'
import {
  CODE_MS,
  countUnder,
  forgetSignIns,
  insertChallenge,
  replaceCode,
  spendChallenge,
  spendCode,
  tryCode,
} from '../../../db/queries/sign-in.ts'
import { passkeyChallenges, rateLimits, signInCodes } from '../../../db/schema/index.ts'
import { freshDb } from '../../support/fresh-db.ts'

const NOW = Date.UTC(2026, 8, 12)
const rowsOf = async (db: Db, write: Write) => (await commit(db, [write]))[0]?.rows.length

test('of two that hold the right code, one spends it', async () => {
  const db = await freshDb()
  await commit(db, [replaceCode(db, { addressHash: 'a', codeHash: 'c', now: NOW })])
  expect(await rowsOf(db, tryCode(db, 'a', NOW))).toBe(1)
  expect(await rowsOf(db, tryCode(db, 'a', NOW))).toBe(1)
  expect(await rowsOf(db, spendCode(db, 'a', 'other'))).toBe(0)
  expect(await rowsOf(db, spendCode(db, 'a', 'c'))).toBe(1)
  expect(await rowsOf(db, spendCode(db, 'a', 'c'))).toBe(0)
})

test('a window counts to its end and begins again, also after the clock was set back', async () => {
  const db = await freshDb()
  const limit = { key: 'k', most: 2, ms: 1000 }
  const count = async (now: number) => (await commit(db, [countUnder(db, limit, now)]))[0]?.rows[0]?.[0]
  expect([await count(NOW), await count(NOW + 999), await count(NOW + 1000)]).toEqual([1, 2, 1])
  expect([await count(NOW + 1500), await count(NOW - 5000), await count(NOW - 4500)]).toEqual([2, 1, 2])
})

test('a question is spent once, in time, by whom it was asked of', async () => {
  const db = await freshDb()
  const ask = (challengeHash: string, accountId: string | null) =>
    commit(db, [insertChallenge(db, { challengeHash, accountId, now: NOW })])
  await ask('hers', 'lea')
  await ask('anyone', null)
  const spend = (challengeHash: string, accountId: string | null, now = NOW) =>
    rowsOf(db, spendChallenge(db, { challengeHash, accountId, now }))
  expect(await spend('hers', 'paul')).toBe(0)
  expect(await spend('hers', null)).toBe(0)
  expect(await spend('anyone', 'lea')).toBe(0)
  expect(await spend('hers', 'lea', NOW + 300_000)).toBe(0)
  expect([await spend('hers', 'lea'), await spend('hers', 'lea')]).toEqual([1, 0])
  expect([await spend('anyone', null), await spend('anyone', null)]).toEqual([1, 0])
})

test('of two uses of a key that counts as far, one holds; a key that does not count always does', async () => {
  const db = await freshDb()
  const key = { accountId: 'lea', publicKey: 'k', transports: [], device: 'd', day: 1 }
  await commit(db, [
    insertAccount(db, { id: 'lea', email: 'lea@seuil.example', language: 'fr', createdDay: 1 }),
    insertPasskey(db, { ...key, id: 'counts', counter: 3 }),
    insertPasskey(db, { ...key, id: 'silent', counter: 0 }),
  ])
  const use = (id: string, counter: number) => rowsOf(db, usePasskey(db, id, counter, 2))
  expect([await use('counts', 4), await use('counts', 4), await use('counts', 2)]).toEqual([1, 0, 0])
  expect([await use('silent', 0), await use('silent', 0)]).toEqual([1, 1])
  expect(await findPasskey(db, 'counts')).toMatchObject({ counter: 4, email: 'lea@seuil.example' })
  expect(await rowsOf(db, insertPasskey(db, { ...key, id: 'counts', accountId: 'paul', counter: 0 }))).toBe(0)
})

test('what is over is forgotten, and what holds stays', async () => {
  const db = await freshDb()
  await commit(db, [
    replaceCode(db, { addressHash: 'old', codeHash: 'c', now: NOW - CODE_MS }),
    replaceCode(db, { addressHash: 'new', codeHash: 'c', now: NOW }),
    insertChallenge(db, { challengeHash: 'old', accountId: null, now: NOW - 300_000 }),
    insertChallenge(db, { challengeHash: 'new', accountId: null, now: NOW }),
    countUnder(db, { key: 'old', most: 1, ms: 1000 }, NOW - 1000),
    countUnder(db, { key: 'new', most: 1, ms: 1000 }, NOW),
  ])
  await commit(db, forgetSignIns(db, NOW))
  expect(await db.select({ is: signInCodes.addressHash }).from(signInCodes)).toEqual([{ is: 'new' }])
  expect(await db.select({ is: passkeyChallenges.challengeHash }).from(passkeyChallenges)).toEqual([
    { is: 'new' },
  ])
  expect(await db.select({ is: rateLimits.key }).from(rateLimits)).toEqual([{ is: 'new' }])
})
