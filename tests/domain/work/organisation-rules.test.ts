import { expect, test } from 'vitest'
import { decide } from '#domain/work/decide.ts'
import type { Context } from '#domain/work/decision.ts'
import { catalystId, type Doc, memberId, type Role } from '#domain/work/documents.ts'
import { INVITATION_MS } from '#domain/work/organisation-rules.ts'
import {
  ANNE,
  contextOf,
  memberDoc,
  NOW,
  OURS,
  organisationDoc,
  PAUL,
  STRANGER,
  Store,
  THEIRS,
  uuid,
} from '../../support/work-docs.ts'
import { codeOf, done, freshUuid } from './done.ts'

const [INVITATION, HASH] = [uuid(51), 'a'.repeat(64)] as const
const roleOf = (store: Store, account: string) => {
  const member = store.world.get('member', memberId(OURS, account))
  return member === undefined || member.gone ? null : member.value.role
}
const owners = (store: Store) => store.get('organisation', OURS).value.owners
const ours = (...docs: Doc[]) => new Store([organisationDoc(OURS, [ANNE]), memberDoc(ANNE, 'owner'), ...docs])
const oursOfTwo = () =>
  new Store([organisationDoc(OURS, [ANNE, PAUL]), memberDoc(ANNE, 'owner'), memberDoc(PAUL, 'owner')])

const invite = (store: Store, by: string, role: Role) =>
  done(store, by, 'invitation_create', { organisation: OURS, invitation: INVITATION, role, tokenHash: HASH })
function invited(role: Role = 'editor', ...docs: Doc[]): Store {
  const store = ours(...docs)
  expect(invite(store, ANNE, role)).toBe('applied')
  return store
}
const accept = (store: Store, account: string, given: Partial<Context> = {}, organisation: string = OURS) =>
  done(
    store,
    account,
    'invitation_accept',
    { organisation, invitation: INVITATION, token: 't'.repeat(43), memberName: 'Paul' },
    { tokenHash: HASH, ...given },
  )
const MADE = { organisation: OURS, kind: 'association', name: 'Les Jardins', memberName: 'Anne' } as const

test('who creates an organisation is its first owner, and nobody has verified it', () => {
  const store = new Store([])
  expect(done(store, ANNE, 'organisation_create', { ...MADE, rna: null, siren: null })).toBe('applied')
  expect(roleOf(store, ANNE)).toBe('owner')
  expect(store.get('organisation', OURS).value).toMatchObject({ owners: [ANNE], verified: false })
})

test('nobody creates an organisation over another one', () => {
  const store = ours()
  expect(done(store, PAUL, 'organisation_create', { ...MADE, rna: null, siren: null })).toBe('already_exists')
  expect(owners(store)).toEqual([ANNE])
})

test('an RNA and a SIREN are both optional, kept in their plain form, and refused when they are none', () => {
  const create = (rna: string | null, siren: string | null) => {
    const store = new Store([])
    const code = done(store, ANNE, 'organisation_create', { ...MADE, rna, siren })
    return code === 'applied' ? store.get('organisation', OURS).value : code
  }
  expect(create(null, null)).toMatchObject({ rna: null, siren: null })
  expect(create(' ', '')).toMatchObject({ rna: null, siren: null })
  expect(create('w35 1000123', '732 829 320')).toMatchObject({ rna: 'W351000123', siren: '732829320' })
  expect(create('351000123', null)).toBe('bad_rna')
  expect(create(null, '732829321')).toBe('bad_siren')
})

test('only owners change what an organisation says of itself, and an edit changes what it says alone', () => {
  const store = ours(memberDoc(PAUL, 'editor'))
  const args = { organisation: OURS, description: 'Un potager', siren: '732829320' }
  expect(done(store, PAUL, 'organisation_edit', args)).toBe('not_allowed')
  expect(done(store, STRANGER, 'organisation_edit', args)).toBe('not_allowed')
  expect(done(store, ANNE, 'organisation_edit', args)).toBe('applied')
  done(store, ANNE, 'organisation_edit', { organisation: OURS, siren: null })
  const said = { name: 'Les Jardins', description: 'Un potager', siren: null, owners: [ANNE] }
  expect(store.get('organisation', OURS).value).toMatchObject(said)
})

test('a text of an organisation that somebody wrote unseen is not replaced', () => {
  const store = ours()
  const describe = (description: string, seen: Record<string, string>) =>
    done(store, ANNE, 'organisation_edit', { organisation: OURS, description, seen })
  expect(describe('Un potager', {})).toBe('applied')
  const first = store.get('organisation', OURS).writers
  expect(describe('Un verger', {})).toBe('changed_unseen')
  expect(describe('Un potager', {})).toBe('applied')
  expect(describe('Un potager et un verger', first)).toBe('applied')
  expect(describe('Un jardin', first)).toBe('changed_unseen')
  expect(store.get('organisation', OURS).value.description).toBe('Un potager et un verger')
})

test('only an administrator verifies, and another name or number has to be verified again', () => {
  const verify = { organisation: OURS, verified: true }
  for (const edit of [{ name: 'La Croix-Rouge' }, { rna: 'W351000123' }, { siren: '732829320' }]) {
    const store = ours()
    const isVerified = () => store.get('organisation', OURS).value.verified
    expect(done(store, ANNE, 'organisation_verify', verify)).toBe('not_allowed')
    expect(done(store, STRANGER, 'organisation_verify', verify, { isAdministrator: true })).toBe('applied')
    done(store, ANNE, 'organisation_edit', { organisation: OURS, description: 'Oui', name: 'Les Jardins' })
    expect(isVerified()).toBe(true)
    done(store, ANNE, 'organisation_edit', { organisation: OURS, ...edit })
    expect(isVerified()).toBe(false)
  }
})

test('a link lets one person in, once', () => {
  const store = invited()
  expect(accept(store, PAUL)).toBe('applied')
  expect(roleOf(store, PAUL)).toBe('editor')
  expect(accept(store, STRANGER)).toBe('invitation_over')
  expect(roleOf(store, STRANGER)).toBe(null)
})

test('a link is worth nothing with another token, for another organisation, revoked, or once it is over', () => {
  const end = NOW + INVITATION_MS
  expect(accept(invited(), PAUL, { tokenHash: 'b'.repeat(64) })).toBe('invitation_over')
  expect(accept(invited(), PAUL, { tokenHash: null })).toBe('invitation_over')
  const two = invited('editor', organisationDoc(THEIRS, [ANNE]))
  expect(accept(two, PAUL, {}, THEIRS)).toBe('invitation_over')
  expect(accept(invited(), PAUL, { now: end })).toBe('invitation_over')
  expect(accept(invited(), PAUL, { now: end - 1 })).toBe('applied')
  const store = invited()
  done(store, ANNE, 'invitation_revoke', { organisation: OURS, invitation: INVITATION })
  expect(accept(store, PAUL)).toBe('invitation_over')
})

test('only owners invite and revoke, and only in their organisation', () => {
  const other = [organisationDoc(THEIRS, [STRANGER]), memberDoc(STRANGER, 'owner', THEIRS)]
  const store = invited('editor', memberDoc(PAUL, 'editor'), ...other)
  const made = { organisation: OURS, invitation: uuid(52), role: 'editor', tokenHash: HASH } as const
  expect(done(store, PAUL, 'invitation_create', made)).toBe('not_allowed')
  const theirs = { organisation: THEIRS, invitation: INVITATION }
  expect(done(store, STRANGER, 'invitation_revoke', theirs)).toBe('not_found')
  expect(accept(store, uuid(14))).toBe('applied')
})

test('a link falls with the owner who made it: removed, they do not come back through it', () => {
  const store = oursOfTwo()
  invite(store, PAUL, 'owner')
  done(store, ANNE, 'member_remove', { organisation: OURS, account: PAUL })
  expect(accept(store, PAUL)).toBe('invitation_over')
  expect(owners(store)).toEqual([ANNE])
})

test('who is in already gets the greater role, and leaves the link unused otherwise', () => {
  const raised = invited('editor', memberDoc(PAUL, 'reader'))
  expect(accept(raised, PAUL)).toBe('applied')
  expect(roleOf(raised, PAUL)).toBe('editor')
  const kept = invited('reader', memberDoc(PAUL, 'editor'))
  expect(accept(kept, PAUL)).toBe('already')
  expect(roleOf(kept, PAUL)).toBe('editor')
  expect(accept(kept, STRANGER)).toBe('applied')
})

test('who comes in as an owner stands among the owners', () => {
  const store = invited('owner')
  accept(store, PAUL)
  expect(owners(store)).toEqual([ANNE, PAUL])
})

test('members leave by themselves, and only owners remove others', () => {
  const store = ours(memberDoc(PAUL, 'reader'), memberDoc(STRANGER, 'editor'))
  const remove = (by: string, account: string) =>
    done(store, by, 'member_remove', { organisation: OURS, account })
  expect(remove(STRANGER, PAUL)).toBe('not_allowed')
  expect(remove(PAUL, PAUL)).toBe('applied')
  expect(remove(ANNE, STRANGER)).toBe('applied')
  expect(remove(ANNE, STRANGER)).toBe('already')
  expect(roleOf(store, PAUL)).toBe(null)
})

test('who was removed can do nothing there any more, and comes back by a new link', () => {
  const store = oursOfTwo()
  done(store, ANNE, 'member_remove', { organisation: OURS, account: PAUL })
  const mission = { organisation: OURS, mission: uuid(21), texts: {}, facts: {}, sessions: {}, seats: {} }
  expect(done(store, PAUL, 'mission_create', mission)).toBe('not_allowed')
  invite(store, ANNE, 'reader')
  expect(accept(store, PAUL)).toBe('applied')
  expect(roleOf(store, PAUL)).toBe('reader')
})

test('the last owner neither leaves nor steps down', () => {
  const store = ours(memberDoc(PAUL, 'editor'))
  const leave = () => done(store, ANNE, 'member_remove', { organisation: OURS, account: ANNE })
  const role = (account: string, to: Role) =>
    done(store, ANNE, 'member_role', { organisation: OURS, account, role: to })
  expect([leave(), role(ANNE, 'editor')]).toEqual(['last_owner', 'last_owner'])
  role(PAUL, 'owner')
  expect(leave()).toBe('applied')
  expect(owners(store)).toEqual([PAUL])
})

test('two owners who leave at once both write the organisation, so that one decides on a stale one', () => {
  const store = oursOfTwo()
  const leave = (account: string) => {
    const args = { organisation: OURS, account }
    return decide({ id: freshUuid(), name: 'member_remove', args }, store.world, contextOf(account))
  }
  const [anne, paul] = [leave(ANNE), leave(PAUL)]
  for (const decision of [anne, paul]) {
    const written = 'changes' in decision ? decision.changes.map(({ kind }) => kind) : []
    expect(written).toContain('organisation')
  }
  store.write(anne)
  expect(codeOf(leave(PAUL))).toBe('last_owner')
})

test('an owner who steps down is no owner in the list either', () => {
  const store = oursOfTwo()
  done(store, ANNE, 'member_role', { organisation: OURS, account: PAUL, role: 'reader' })
  expect(owners(store)).toEqual([ANNE])
  const back = { organisation: OURS, account: PAUL, role: 'owner' } as const
  expect(done(store, PAUL, 'member_role', back)).toBe('not_allowed')
})

test('only an administrator gives a territory its readers, and takes them away', () => {
  const store = new Store([])
  const [args, admin] = [{ area: '35', account: PAUL }, { isAdministrator: true }]
  const isReader = () => store.world.get('catalyst', catalystId('35', PAUL))?.gone === false
  expect(done(store, PAUL, 'catalyst_appoint', args)).toBe('not_allowed')
  expect(done(store, STRANGER, 'catalyst_appoint', args, admin)).toBe('applied')
  expect(done(store, STRANGER, 'catalyst_appoint', args, admin)).toBe('already')
  expect(isReader()).toBe(true)
  expect(done(store, PAUL, 'catalyst_dismiss', args)).toBe('not_allowed')
  expect(done(store, STRANGER, 'catalyst_dismiss', args, admin)).toBe('applied')
  expect(isReader()).toBe(false)
})
