import { Hono } from 'hono'
import { findPublicPhotoType } from '../../db/queries/photos.ts'
import type { Deps } from '../deps.ts'
import { tagged } from '../etag.ts'

/**
 * A photo that citizens see, by the hash of its bytes, for as long as a public mission shows it: kept no longer than the mission's
 * page, so that it goes with it. Nothing but a photo is ever answered here.
 */
export const photoRoute = (deps: Deps) =>
  new Hono().get('/photos/:hash{[0-9a-f]{64}}', async (c) => {
    const hash = c.req.param('hash')
    const type = await findPublicPhotoType(deps.db, hash)
    const bytes = type === undefined ? null : await deps.blobs.get(hash)
    if (bytes === null || (type !== 'image/jpeg' && type !== 'image/webp')) return c.notFound()
    return tagged(c, hash, bytes, { 'content-type': type, 'cache-control': 'public, max-age=300' })
  })
