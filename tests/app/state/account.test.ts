import { expect, test } from 'vitest'
import { account, faultOf, onSignOut, signOut, take } from '../../../app/state/account.ts'

const LEA = { account: 'a', session: 's', email: 'lea@seuil.example', name: null, isAdministrator: false }

test('who is here is known from an answer alone, and a fault of the network changes nothing of it', () => {
  expect(account()).toBeUndefined()
  expect(take({ ok: false, fault: 'offline' })).toBe('offline')
  expect(account()).toBeUndefined()
  expect(take({ ok: true, value: { me: LEA } })).toBeUndefined()
  expect(account()).toEqual(LEA)
  expect(take({ ok: false, fault: 'slow' })).toBe('slow')
  expect(account()).toEqual(LEA)
})

test('a session that ended elsewhere ends here', () => {
  take({ ok: true, value: { me: LEA } })
  expect(faultOf({ ok: false, fault: 'signed_out' })).toBe('signed_out')
  expect(account()).toBeNull()
})

test('who stays is not signed out, and nothing is asked of the network', async () => {
  take({ ok: true, value: { me: LEA } })
  const asked: string[] = []
  onSignOut(async () => {
    asked.push('asked')
    return 'stay'
  })
  expect(await signOut()).toBe('stayed')
  expect([account(), asked]).toEqual([LEA, ['asked']])
})

test('without a network nobody is signed out: the session would live on', async () => {
  take({ ok: true, value: { me: LEA } })
  onSignOut(async () => 'go')
  expect(await signOut()).toBe('offline')
  expect(account()).toEqual(LEA)
})
