import { Hono } from 'hono'
import { inspectPhoto, PHOTO_MOST_BYTES } from '#domain/photos.ts'
import { commit } from '../../db/commit.ts'
import { insertPhoto } from '../../db/queries/photos.ts'
import { blobHash } from '../blobs/blob-hash.ts'
import type { Deps } from '../deps.ts'
import { getActor } from '../identity.ts'
import { problem } from '../problem.ts'
import { readBytes } from '../read-body.ts'

/** Takes a photo by the SHA-256 of its bytes, before the mutation that cites it; the same one twice is one. */
export const photoPutRoute = (deps: Deps) =>
  new Hono().put('/api/photos/:hash{[0-9a-f]{64}}', async (c) => {
    const { account } = await getActor(deps, c)
    const hash = c.req.param('hash')
    const bytes = await readBytes(c, PHOTO_MOST_BYTES)
    if ((await blobHash(bytes)) !== hash) return problem(c, 'wrong_hash')
    const photo = inspectPhoto(bytes)
    if (!photo.ok) return problem(c, `photo_${photo.code}`)
    await deps.blobs.put(hash, bytes)
    const { type } = photo
    await commit(deps.db, [
      insertPhoto(deps.db, { hash, account, type, bytes: bytes.length, at: deps.now() }),
    ])
    return c.json({ hash, type })
  })
