import type { ArgsOf, MutationName } from '../../domain/work/mutations.ts'
import {
  type AuthorisationWorld,
  AWAY_DATE,
  IMPORTED,
  OFFER,
  PROPOSAL,
  SIGNED_DATE,
  TOKEN,
  type Who,
} from './authorisation-world.ts'
import { SMALL_PHOTOS } from './small-photos.ts'
import { nextId, wholeMission } from './work-edge.ts'

type World = AuthorisationWorld
type Named<N extends MutationName> = { name: N; args: (world: World, who: Who) => ArgsOf<N> }

const asks = <N extends MutationName>(name: N, args: Named<N>['args']): Named<MutationName> =>
  ({ name, args }) as unknown as Named<MutationName>
const ours = ({ ours: organisation }: World) => ({ organisation })
const on = (world: World, mission: keyof World['missions']) => ({
  organisation: world.ours,
  mission: world.missions[mission],
})
/** Our mission, said to be of the other association. */
const through = (world: World, mission: keyof World['missions']) => ({
  organisation: world.theirs,
  mission: world.missions[mission],
})
const NEW_ORGANISATION = { kind: 'company', name: 'Ici', rna: null, siren: null, memberName: 'Moi' } as const
const EDIT = { texts: {}, facts: { anytime: true, remote: true }, sessions: {} }
const SEATS = { session: 'all', role: '', by: 1 } as const
const STEP = { from: 'draft', to: 'published' } as const
const KEEP = { choice: 'keep', text: null, over: null } as const
const ACCEPT = { area: '35', verdict: 'accept', rule: null, sentence: null } as const
const HIDE = { area: '35', verdict: 'hide', rule: 'paid_job', sentence: 'Un emploi.' } as const
const link = () => ({ invitation: nextId(), role: 'editor', tokenHash: 'a'.repeat(64) }) as const
const bearing = (world: World, token: string) => ({
  ...ours(world),
  invitation: world.invitation,
  token,
  memberName: 'Moi',
})
const applicant = ({ accountOf }: World) => ({ account: accountOf('applicant') })
const CANCEL = { ...OFFER, from: 'offered' as const, answer: 'cancel' as const, slots: [] }
const TODAY = { session: 'all', date: '2026-09-12' } as const
/** Something of a date of the mission that is online, and the same said to be of the other association. */
const inBoth = <N extends MutationName>(name: N, rest: (world: World) => object) => ({
  [name]: asks(name, (w) => ({ ...on(w, 'online'), ...rest(w) }) as never),
  [`${name}:through`]: asks(name, (w) => ({ ...through(w, 'online'), ...rest(w) }) as never),
})
const account = ({ accountOf }: World, who: Who) => ({ account: accountOf(who) })

/** What each row of the table of mutations sends. */
export const MUTATIONS_ASKED: Record<string, Named<MutationName>> = {
  organisation_create: asks('organisation_create', () => ({ ...NEW_ORGANISATION, organisation: nextId() })),
  'organisation_create:taken': asks('organisation_create', (w) => ({ ...NEW_ORGANISATION, ...ours(w) })),
  organisation_edit: asks('organisation_edit', (w) => ({ ...ours(w), description: 'Autre chose.' })),
  organisation_verify: asks('organisation_verify', (w) => ({ ...ours(w), verified: true })),
  invitation_create: asks('invitation_create', (w) => ({ ...ours(w), ...link() })),
  'invitation_create:theirs': asks('invitation_create', (w) => ({ organisation: w.theirs, ...link() })),
  invitation_revoke: asks('invitation_revoke', (w) => ({ ...ours(w), invitation: w.invitation })),
  'invitation_revoke:through': asks('invitation_revoke', (w) => ({
    organisation: w.theirs,
    invitation: w.invitation,
  })),
  invitation_accept: asks('invitation_accept', (w) => bearing(w, TOKEN)),
  'invitation_accept:guessed': asks('invitation_accept', (w) => bearing(w, 'u'.repeat(43))),
  member_role: asks('member_role', (w) => ({ ...ours(w), ...account(w, 'reader'), role: 'editor' })),
  'member_role:self': asks('member_role', (w, who) => ({ ...ours(w), ...account(w, who), role: 'owner' })),
  member_remove: asks('member_remove', (w) => ({ ...ours(w), ...account(w, 'reader') })),
  'member_remove:self': asks('member_remove', (w, who) => ({ ...ours(w), ...account(w, who) })),
  mission_create: asks('mission_create', (w) => wholeMission({ ...ours(w), mission: nextId() })),
  'mission_create:taken': asks('mission_create', (w) => wholeMission(through(w, 'draft'))),
  mission_edit: asks('mission_edit', (w) => ({ ...on(w, 'draft'), ...EDIT })),
  'mission_edit:through': asks('mission_edit', (w) => ({ ...through(w, 'draft'), ...EDIT })),
  mission_seats: asks('mission_seats', (w) => ({ ...on(w, 'draft'), ...SEATS })),
  'mission_seats:through': asks('mission_seats', (w) => ({ ...through(w, 'draft'), ...SEATS })),
  mission_status: asks('mission_status', (w) => ({ ...on(w, 'draft'), ...STEP })),
  'mission_status:through': asks('mission_status', (w) => ({ ...through(w, 'draft'), ...STEP })),
  mission_delete: asks('mission_delete', (w) => on(w, 'draft')),
  'mission_delete:through': asks('mission_delete', (w) => through(w, 'draft')),
  mission_restore: asks('mission_restore', (w) => on(w, 'deleted')),
  'mission_restore:through': asks('mission_restore', (w) => through(w, 'deleted')),
  mission_appeal: asks('mission_appeal', (w) => ({ ...on(w, 'refused'), text: 'Au local.' })),
  'mission_appeal:through': asks('mission_appeal', (w) => ({ ...through(w, 'refused'), text: 'Au local.' })),
  conflict_settle: asks('conflict_settle', (w) => ({ ...on(w, 'draft'), conflict: w.conflict, ...KEEP })),
  'conflict_settle:through': asks('conflict_settle', (w) => ({
    ...through(w, 'draft'),
    conflict: w.conflict,
    ...KEEP,
  })),
  mission_review: asks('mission_review', (w) => ({ ...on(w, 'waiting'), ...ACCEPT })),
  'mission_review:hide': asks('mission_review', (w) => ({ ...on(w, 'online'), ...HIDE })),
  'mission_review:theirs': asks('mission_review', (w) => ({ ...through(w, 'theirs'), ...ACCEPT })),
  'mission_review:other_area': asks('mission_review', (w) => ({
    ...on(w, 'waiting'),
    ...ACCEPT,
    area: '44',
  })),
  'mission_review:through': asks('mission_review', (w) => ({ ...through(w, 'waiting'), ...ACCEPT })),
  catalyst_appoint: asks('catalyst_appoint', (w) => ({ area: '35', ...account(w, 'citizen') })),
  'catalyst_appoint:self': asks('catalyst_appoint', (w, who) => ({ area: '22', ...account(w, who) })),
  catalyst_dismiss: asks('catalyst_dismiss', (w) => ({ area: '35', ...account(w, 'near') })),
  application_send: asks('application_send', (w) => ({ ...on(w, 'online'), ...PROPOSAL })),
  'application_send:draft': asks('application_send', (w) => ({ ...on(w, 'draft'), ...PROPOSAL })),
  'application_send:through': asks('application_send', (w) => ({ ...through(w, 'online'), ...PROPOSAL })),
  application_confirm: asks('application_confirm', (w) => ({ ...on(w, 'asked'), slots: OFFER.slots })),
  'application_confirm:through': asks('application_confirm', (w) => ({
    ...through(w, 'asked'),
    slots: OFFER.slots,
  })),
  application_withdraw: asks('application_withdraw', (w) => on(w, 'asked')),
  'application_withdraw:through': asks('application_withdraw', (w) => through(w, 'asked')),
  application_answer: asks('application_answer', (w) => ({ ...on(w, 'asked'), ...applicant(w), ...CANCEL })),
  'application_answer:through': asks('application_answer', (w) => ({
    ...through(w, 'asked'),
    ...applicant(w),
    ...CANCEL,
  })),
  application_consent: asks('application_consent', (w) => ({ ...on(w, 'asked'), ...applicant(w) })),
  'application_consent:through': asks('application_consent', (w) => ({
    ...through(w, 'asked'),
    ...applicant(w),
  })),
  application_expire: asks('application_expire', (w) => ({ ...on(w, 'asked'), ...applicant(w) })),
  ...inBoth('presence_code', () => ({ ...TODAY, code: '9999' })),
  ...inBoth('check_in', () => ({ ...TODAY, code: '9999', at: 0 })),
  ...inBoth('presence_mark', (w) => ({ ...TODAY, ...applicant(w), from: 'unsaid', to: 'present' })),
  ...inBoth('presence_answer', () => ({ ...TODAY, date: AWAY_DATE, wasHere: true, text: '' })),
  absence_forget: asks('absence_forget', (w) => ({
    ...on(w, 'online'),
    ...TODAY,
    ...applicant(w),
    date: AWAY_DATE,
  })),
  ...inBoth('hours_propose', () => ({ ...TODAY, minutes: 60 })),
  ...inBoth('hours_sign', (w) => ({ ...TODAY, ...applicant(w), seen: null, minutes: 60, word: '' })),
  ...inBoth('hours_correct', (w) => ({
    ...TODAY,
    ...applicant(w),
    date: SIGNED_DATE,
    from: 60,
    minutes: 30,
  })),
}

/** What each row of the table of `/api` sends. `told`: what a cell says after its status. */
export type Asked = {
  path?: string
  body?: unknown
  bytes?: { type: string; body: Uint8Array<ArrayBuffer> }
  told?: Told
}
type Told = (body: Record<string, unknown>, world: World, who: Who) => string

type Doc = { kind: string; id: string; value: { organisation?: string; contact?: string } | null }
/** Kinds whose reading is told apart: applications, what came of their dates, and contacts that came by a sheet. */
const read = (all: Doc[]) =>
  [
    all.some(({ kind }) => kind === 'application') ? 'a' : '',
    all.some(({ kind }) => kind === 'attendance') ? 'h' : '',
    all.some(({ kind }) => kind === 'gathering') ? 'd' : '',
    all.some(({ kind, value }) => kind === 'sheet' && value?.contact) ? 's' : '',
  ].join('')
const letters = (organisations: (string | undefined)[], { ours, theirs }: World) =>
  [organisations.includes(ours) ? 'O' : '', organisations.includes(theirs) ? 'T' : ''].join('')
const me: Told = ({ me }, world, who) => {
  const { account } = (me ?? {}) as { account?: string }
  return account === undefined ? '-' : account === world.accountOf(who) ? 'me' : 'another'
}
/** Oneself and nobody else: no other account, address or contact stands in the export. */
const exported: Told = (body, world, who) => {
  const text = JSON.stringify(body)
  const others = [...world.people.keys()].filter((one) => one !== who && one !== 'nobody')
  const told = others.filter((one) => text.includes(`${one}@elan.example`))
  const { id } = body.account as { id: string }
  return id === world.accountOf(who) && told.length === 0 && !text.includes('06 00 00') ? 'me' : 'another'
}
const count =
  (name: string): Told =>
  (body) =>
    String((body[name] as unknown[]).length)
const invited: Told = ({ invitation }) => (invitation as { role: string } | null)?.role ?? '-'
const pulled: Told = ({ docs, areas }, world) => {
  const all = docs as Doc[]
  const isOwn = ({ kind }: Doc) => kind === 'application' || kind === 'sheet' || kind === 'attendance'
  const organisations = all
    .filter((doc) => !isOwn(doc))
    .map(({ kind, id, value }) => (kind === 'organisation' ? id : value?.organisation))
  return letters(organisations, world) + read(all) + (areas as string[]).join() || '-'
}
const queued: Told = ({ areas, reviews, reported }, world) => {
  const organisations = (reviews as { organisation: { id: string } }[]).map(
    ({ organisation }) => organisation.id,
  )
  const numbers = (reported as { number: number }[]).map(({ number }) => number)
  const told = [numbers.includes(IMPORTED) ? 'i' : '', numbers.includes(1) ? 'o' : '']
  return letters(organisations, world) + (areas as string[]).join() + told.join('') || '-'
}

const DEVICE = '0192a000-0000-7000-9000-000000000001'
const PUSH = { version: 1, device: DEVICE, mutations: [] }
const PULL = { version: 1, device: DEVICE, cursor: null, awaiting: [] }
const KEY = { id: 'AAAA', rawId: 'AAAA', type: 'public-key' }
const CLIENT = { clientDataJSON: 'AAAA' }
const MADE = { device: 'Chrome', answer: { ...KEY, response: { ...CLIENT, attestationObject: 'AAAA' } } }
const USED = {
  device: 'Chrome',
  answer: { ...KEY, response: { ...CLIENT, authenticatorData: 'AAAA', signature: 'AAAA' } },
}
const ADDRESS = { email: 'autre@elan.example', language: 'fr' }
const look = ({ ours: organisation, invitation }: World, token: string) => ({
  organisation,
  invitation,
  token,
})

export const API_ASKED: Record<string, (world: World, who: Who) => Asked> = {
  'GET /api/session': () => ({ told: me }),
  'POST /api/session': () => ({ body: { ...ADDRESS, code: '000000', device: 'Chrome' } }),
  'POST /api/session/code': () => ({ body: ADDRESS }),
  'DELETE /api/session': () => ({}),
  'POST /api/session/passkey/options': () => ({ body: {} }),
  'POST /api/session/passkey': () => ({ body: USED }),
  'PUT /api/account': () => ({ body: { name: 'Moi' }, told: me }),
  'GET /api/account/export': () => ({ told: exported }),
  'GET /api/account/erasure': () => ({}),
  'DELETE /api/account': () => ({ body: { code: '000000' } }),
  'GET /api/sessions': () => ({ told: count('sessions') }),
  'DELETE /api/sessions/:id': ({ people }) => ({ path: `/api/sessions/${people.get('reader')?.session}` }),
  'GET /api/passkeys': () => ({ told: count('passkeys') }),
  'POST /api/passkeys/options': () => ({ body: {} }),
  'POST /api/passkeys': () => ({ body: MADE }),
  'DELETE /api/passkeys/:id': ({ passkey }) => ({ path: `/api/passkeys/${passkey}` }),
  'POST /api/push': () => ({ body: PUSH }),
  'POST /api/push:of_another': ({ accountOf }) => ({ body: { ...PUSH, account: accountOf('reader') } }),
  'POST /api/pull': () => ({ body: PULL, told: pulled }),
  'PUT /api/photos/:hash{[0-9a-f]{64}}': ({ photo }) => ({
    path: `/api/photos/${photo}`,
    bytes: { type: 'image/jpeg', body: SMALL_PHOTOS.baseline },
  }),
  'GET /api/photos/:hash{[0-9a-f]{64}}': ({ photo }) => ({ path: `/api/photos/${photo}` }),
  'GET /api/reviews': () => ({ told: queued }),
  'POST /api/holds': () => ({ body: { mutation: DEVICE, mission: DEVICE } }),
  'POST /api/reports': () => ({ body: { number: 1, reason: 'paid_job', text: '' } }),
  'POST /api/reports/settle': () => ({ body: { number: IMPORTED, verdict: 'hide' } }),
  'POST /api/reports/settle:ours': () => ({ body: { number: 1, verdict: 'keep' } }),
  'POST /api/reports/settle:hide_ours': () => ({ body: { number: 1, verdict: 'hide' } }),
  'POST /api/invitation': (world) => ({ body: look(world, TOKEN), told: invited }),
  'POST /api/invitation:guessed': (world) => ({ body: look(world, 'u'.repeat(43)), told: invited }),
  'GET /api/catalysts': () => ({}),
  'POST /api/catalysts/find': () => ({ body: { email: 'reader@elan.example' } }),
}
