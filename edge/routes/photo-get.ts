import { Hono } from 'hono'
import { findReadablePhotoType } from '../../db/queries/photos.ts'
import type { Deps } from '../deps.ts'
import { getActor } from '../identity.ts'
import { problem } from '../problem.ts'

/** A photo that citizens may not see, or not yet: for those who wrote what cites it, and those who read it. */
export const photoGetRoute = (deps: Deps) =>
  new Hono().get('/api/photos/:hash{[0-9a-f]{64}}', async (c) => {
    const actor = await getActor(deps, c)
    const hash = c.req.param('hash')
    const type = await findReadablePhotoType(deps.db, hash, actor)
    const bytes = type === undefined ? null : await deps.blobs.get(hash)
    if (bytes === null || (type !== 'image/jpeg' && type !== 'image/webp')) return problem(c, 'not_found')
    return c.body(bytes, 200, { 'content-type': type })
  })
