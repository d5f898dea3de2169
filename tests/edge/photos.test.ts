import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { findPhotoType, insertPhoto } from '../../db/queries/photos.ts'
import { blobHash } from '../../edge/blobs/blob-hash.ts'
import { purgePhotos } from '../../edge/jobs/purge-photos.ts'
import { makeEdge, TEST_NOW } from '../support/make-edge.ts'
import { makeVisitor } from '../support/make-visitor.ts'
import { SMALL_PHOTOS } from '../support/small-photos.ts'

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

test('takes a photo by its hash, twice as once, and shows it to anyone for ever', async () => {
  const { app, put } = await signedIn()
  const bytes = SMALL_PHOTOS.baseline
  const hash = await blobHash(bytes)
  for (let time = 0; time < 2; time++) {
    expect(await put(hash, bytes)).toMatchObject({ status: 200, type: 'image/jpeg' })
  }
  const shown = await app.request(`/photos/${hash}`)
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(bytes)
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
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
