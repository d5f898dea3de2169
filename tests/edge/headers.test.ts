import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { insertPhoto } from '../../db/queries/photos.ts'
import { communes, redirects } from '../../db/schema/index.ts'
import { securityHeaders } from '../../edge/security.ts'
import { makeEdge } from '../support/make-edge.ts'
import { makeMission } from '../support/make-mission.ts'
import { makePublisher } from '../support/publisher.ts'

const HASH = 'a'.repeat(64)

/** An edge that has one of everything, so that each of its routes answers in each of its ways. */
async function fullEdge() {
  const edge = await makeEdge({
    assets: async (request) =>
      new URL(request.url).pathname === '/assets/entry.js'
        ? new Response('1', { headers: { 'content-type': 'text/javascript', 'set-cookie': 'spy=1' } })
        : null,
  })
  const { db, blobs } = edge.deps
  const publisher = makePublisher(db)
  const photo = { hash: HASH, description: 'Un mur' }
  await publisher.publish(makeMission({ photo }), makeMission({ number: 13 }))
  await publisher.hide(13)
  await commit(db, [
    insertPhoto(db, { hash: HASH, account: null, type: 'image/webp', bytes: 1, at: 0 }),
    db.insert(redirects).values({ fromNumber: 14, toNumber: 12 }),
    db.insert(communes).values({
      insee: '35238',
      name: 'Rennes',
      folded: 'rennes',
      area: '35',
      region: '53',
      lat: 48.1,
      lon: -1.7,
      precision: 'commune',
      postcodes: ['35000'],
      synonyms: [],
    }),
  ])
  await blobs.put(HASH, new Uint8Array([1]))
  return edge
}

const WALK: [string, number, Record<string, string>?][] = [
  ['/', 503],
  ['/en', 503],
  ['/shell', 200],
  ['/en/shell', 200],
  ['/c/1/35/index', 503],
  ['/c/1/99/index', 404],
  ['/c/9/35/index', 404],
  ['/c/0/35/index', 404],
  [`/c/1/${HASH}`, 200],
  [`/c/1/${HASH}`, 304, { 'if-none-match': `W/"${HASH}"` }],
  [`/c/1/${'b'.repeat(64)}`, 404],
  ['/mission/12', 200],
  ['/en/mission/12', 200],
  ['/mission/13', 410],
  ['/mission/14', 301],
  ['/mission/15', 404],
  ['/commune/35238-rennes', 200],
  ['/commune/35238-autre', 301],
  ['/commune/00000-nulle-part', 404],
  ['/en/commune/35238-rennes', 200],
  ['/departement/35', 200],
  ['/en/departement/35', 200],
  ['/mentions-legales', 200],
  ['/confidentialite', 200],
  ['/accessibilite', 200],
  ['/en/mentions-legales', 200],
  ['/en/confidentialite', 200],
  ['/en/accessibilite', 200],
  ['/departement/2a', 301],
  ['/departement/999', 404],
  ['/sitemap.xml', 200],
  ['/sitemap/places.xml', 200],
  ['/sitemap/missions-1.xml', 200],
  ['/sitemap/missions-2.xml', 404],
  ['/robots.txt', 200],
  ['/health', 200],
  ['/api/session', 200],
  ['/api/sessions', 401],
  ['/api/account/export', 401],
  ['/api/account/erasure', 401],
  ['/api/passkeys', 401],
  [`/api/photos/${HASH}`, 401],
  ['/api/reviews', 401],
  ['/api/catalysts', 401],
  ['/api/nothing', 404],
  [`/photos/${HASH}`, 200],
  [`/photos/${HASH}`, 304, { 'if-none-match': `"${HASH}"` }],
  [`/photos/${'b'.repeat(64)}`, 404],
  ['/assets/entry.js', 200],
  ['/nulle/part', 404],
]

test('every answer wears every security header and sets no cookie', async () => {
  const { app, deps } = await fullEdge()
  const wanted = securityHeaders(deps.styleHashes)
  for (const [path, status, headers] of WALK) {
    for (const accept of ['text/html', 'application/json']) {
      const answer = await app.request(path, { headers: { accept, ...headers } })
      expect([path, answer.status]).toEqual([path, status])
      expect(Object.fromEntries(answer.headers)).toMatchObject(wanted)
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
  }
})

test('other methods and a broken route wear them too', async () => {
  const { app, deps, lines } = await makeEdge({
    render: () => {
      throw new Error('secret detail')
    },
  })
  const wanted = securityHeaders(deps.styleHashes)
  const head = await app.request('/robots.txt', { method: 'HEAD' })
  expect(Object.fromEntries(head.headers)).toMatchObject(wanted)
  const post = await app.request('/robots.txt', { method: 'POST' })
  expect([post.status, Object.fromEntries(post.headers)]).toMatchObject([404, wanted])
  const broken = await app.request('/shell', { headers: { accept: 'text/html' } })
  expect([broken.status, Object.fromEntries(broken.headers)]).toMatchObject([500, wanted])
  expect(await broken.text()).not.toContain('secret detail')
  expect(lines.join()).toContain('secret detail')
})

test('the policy allows no inline script and only the styles that are named', () => {
  const policy = securityHeaders(['sha256-abc='])['content-security-policy']
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("style-src 'self' 'sha256-abc='")
  expect(policy).not.toContain('unsafe')
})

test('the walk leaves out no route', async () => {
  const { app } = await fullEdge()
  const walked = WALK.map(([path]) => path)
  for (const route of app.routes.filter(({ method }) => method === 'GET')) {
    const pattern = new RegExp(`^${route.path.replace(/:\w+(\{((?:[^{}]|\{[^}]*\})*)\})?/g, '[^/]+')}$`)
    expect(
      walked.some((path) => pattern.test(path)),
      route.path,
    ).toBe(true)
  }
})
