import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { findPhotoType, insertPhoto } from '../../db/queries/photos.ts'
import { blobHash } from '../../edge/blobs/blob-hash.ts'
import { purgePhotos } from '../../edge/jobs/purge-photos.ts'
import { plainHash } from '../../edge/keyed-hash.ts'
import { makeEdge, TEST_NOW } from '../support/make-edge.ts'
import { makeVisitor, type Visitor } from '../support/make-visitor.ts'
import { SMALL_PHOTOS } from '../support/small-photos.ts'
import { makeWorkEdge, nextId, RENNES, write } from '../support/work-edge.ts'

const ORIGIN = 'https://elan.example'

async function signedIn() {
  const edge = await makeEdge()
  const visitor = makeVisitor(edge)
  await visitor.signIn('rose@seuil.example')
  const put = async (hash: string, body: Uint8Array<ArrayBuffer>, cookie = visitor.cookie()) => {
    const headers = { origin: ORIGIN, 'content-type': 'image/jpeg', ...(cookie ? { cookie } : {}) }
    const answer = await edge.app.request(`${ORIGIN}/api/photos/${hash}`, { method: 'PUT', headers, body })
    return { status: answer.status, ...((await answer.json()) as { code?: string; type?: string }) }
  }
  return { ...edge, visitor, put }
}

test('takes a photo by its hash, twice as once, and shows it to nobody before something cites it', async () => {
  const { app, deps, put } = await signedIn()
  const bytes = SMALL_PHOTOS.baseline
  const hash = await blobHash(bytes)
  for (let time = 0; time < 2; time++) {
    expect(await put(hash, bytes)).toMatchObject({ status: 200, type: 'image/jpeg' })
  }
  expect(await deps.blobs.get(hash)).toEqual(bytes)
  for (const path of [`/photos/${hash}`, `/c/1/${hash}`]) expect((await app.request(path)).status).toBe(404)
})

/** An association whose need shows a photo and waits for a reader of Ille-et-Vilaine. */
async function shown() {
  const edge = await makeWorkEdge()
  let networks = 0
  const somebody = async (email: string) => {
    const visitor = makeVisitor(edge, `192.0.2.${++networks}`)
    const { body } = await visitor.signIn(email)
    const { account, isAdministrator } = body.me as { account: string; isAdministrator: boolean }
    return { ...visitor, ...edge.person(isAdministrator, account) }
  }
  const [owner, near, far, stranger, admin] = [
    await somebody('paul@seuil.example'),
    await somebody('near@relais.example'),
    await somebody('far@relais.example'),
    await somebody('lea@seuil.example'),
    await somebody('admin@elan.example'),
  ]
  await admin.push(
    write('catalyst_appoint', { area: '35', account: near.account }),
    write('catalyst_appoint', { area: '44', account: far.account }),
  )
  const organisation = nextId()
  const association = { kind: 'association', name: 'Le Seuil', rna: null, siren: null } as const
  await owner.push(write('organisation_create', { organisation, ...association, memberName: 'Paul' }))
  const bytes = SMALL_PHOTOS.baseline
  const hash = await blobHash(bytes)
  await owner.ask('PUT', `/api/photos/${hash}`, bytes, { 'content-type': 'image/jpeg' })
  const photo = { hash, description: 'Des mains qui trient' }
  const facts = { place: RENNES, anytime: true, photo }
  const publish = async () => (await edge.publish(owner, organisation, { facts })).mission
  const judge = (mission: string, verdict: 'accept' | 'hide') => {
    const because = { rule: 'paid_job', sentence: 'Un emploi.' } as const
    const said = verdict === 'hide' ? because : { rule: null, sentence: null }
    return near.push(write('mission_review', { organisation, mission, area: '35', verdict, ...said }))
  }
  const toCitizens = () => edge.app.request(`/photos/${hash}`)
  const seenBy = async (...people: Pick<Visitor, 'ask'>[]) => {
    const answers = await Promise.all(people.map(({ ask }) => ask('GET', `/api/photos/${hash}`)))
    return answers.map(({ status }) => status)
  }
  const people = { owner, near, far, stranger, admin }
  return { ...edge, ...people, organisation, hash, bytes, publish, judge, toCitizens, seenBy }
}

test('citizens see a photo while a mission that shows it is public, and for minutes, not for ever', async () => {
  const { publish, judge, toCitizens, bytes, app, hash } = await shown()
  const [one, other] = [await publish(), await publish()]
  expect((await toCitizens()).status).toBe(404)
  await judge(one, 'accept')
  const answer = await toCitizens()
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=300',
    etag: `"${hash}"`,
    'x-content-type-options': 'nosniff',
  })
  await judge(other, 'accept')
  await judge(one, 'hide')
  expect((await toCitizens()).status).toBe(200)
  await judge(other, 'hide')
  expect((await toCitizens()).status).toBe(404)
  expect((await app.request(`/photos/${hash}`, { headers: { 'if-none-match': `"${hash}"` } })).status).toBe(
    404,
  )
})

test('what is not public is seen by who wrote it and by who reads it, and by nobody else', async () => {
  const { publish, judge, seenBy, owner, near, far, stranger, admin, organisation } = await shown()
  const everybody = [owner, near, far, stranger, admin]
  const mission = await publish()
  expect(await seenBy(...everybody)).toEqual([200, 200, 404, 404, 200])
  await judge(mission, 'accept')
  await judge(mission, 'hide')
  expect(await seenBy(...everybody)).toEqual([200, 200, 404, 404, 200])
  const [invitation, token] = [nextId(), 't'.repeat(43)]
  const tokenHash = await plainHash(token)
  await owner.push(write('invitation_create', { organisation, invitation, role: 'reader', tokenHash }))
  await stranger.push(write('invitation_accept', { organisation, invitation, token, memberName: 'Léa' }))
  expect(await seenBy(stranger)).toEqual([200])
  await owner.push(write('member_remove', { organisation, account: stranger.account }))
  expect(await seenBy(stranger)).toEqual([404])
})

test('refuses with a sentence what is no photo, too large, another one, or nobody’s', async () => {
  const { deps, put } = await signedIn()
  const text = new TextEncoder().encode('<script>')
  const large = new Uint8Array(300_000)
  const photo = SMALL_PHOTOS.lossy
  expect(await put(await blobHash(text), text)).toMatchObject({ status: 400, code: 'photo_not_a_photo' })
  expect(await put(await blobHash(large), large)).toMatchObject({ status: 413, code: 'too_large' })
  expect(await put('a'.repeat(64), photo)).toMatchObject({ status: 400, code: 'wrong_hash' })
  expect(await put(await blobHash(photo), photo, '')).toMatchObject({ status: 401, code: 'signed_out' })
  expect(await deps.blobs.get(await blobHash(photo))).toBeNull()
})

test('a blob that is no photo is never answered as one', async () => {
  const { app, deps } = await makeEdge()
  const bytes = new TextEncoder().encode('<h1>')
  const hash = await blobHash(bytes)
  await deps.blobs.put(hash, bytes)
  expect((await app.request(`/photos/${hash}`)).status).toBe(404)
})

test('a photo that nothing cites is forgotten after thirty days, not before', async () => {
  const { deps } = await makeEdge()
  const hash = 'c'.repeat(64)
  await deps.blobs.put(hash, new Uint8Array([1]))
  await commit(deps.db, [
    insertPhoto(deps.db, { hash, account: null, type: 'image/webp', bytes: 1, at: TEST_NOW }),
  ])
  const after = (days: number) => purgePhotos({ ...deps, now: () => TEST_NOW + days * 86_400_000 })
  expect([await after(29), await findPhotoType(deps.db, hash)]).toEqual([0, 'image/webp'])
  expect([await after(31), await findPhotoType(deps.db, hash)]).toEqual([1, undefined])
  expect(await deps.blobs.get(hash)).toBeNull()
})

test('push and pull say in a sentence what they do not take', async () => {
  const { visitor } = await signedIn()
  const asks: [string, unknown, number, string][] = [
    ['/api/push', 'not json', 400, 'bad_request'],
    ['/api/push', { version: 1 }, 400, 'bad_request'],
    ['/api/push', { version: 1, mutations: 'x'.repeat(1_100_000) }, 413, 'too_large'],
    ['/api/pull', { version: '1' }, 400, 'bad_request'],
    // Another version is not a wrong body: the app is older than this edge, or newer.
    ['/api/pull', { version: 99 }, 404, 'server_older'],
    ['/api/push', { version: 0 }, 410, 'update_app'],
  ]
  for (const [path, body, status, code] of asks) {
    const answer = await visitor.ask('POST', path, body)
    expect([path, answer.status, answer.body.code]).toEqual([path, status, code])
    expect(answer.body.message).toMatchObject({ fr: expect.stringMatching(/\.$/) })
  }
  visitor.setCookie(undefined)
  for (const path of ['/api/push', '/api/pull']) {
    expect(await visitor.ask('POST', path, {})).toMatchObject({ status: 401, body: { code: 'signed_out' } })
  }
})
