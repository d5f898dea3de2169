import { Hono } from 'hono'
import { inspectPhoto } from '#domain/photos.ts'
import { formatProblem } from '../catalogue-format.ts'
import type { Deps } from '../deps.ts'
import { tagged } from '../etag.ts'
import { problem } from '../problem.ts'

/** An immutable piece of a catalogue by the hash of its raw bytes: may be kept for ever, here and by any CDN. */
export const catalogueBlobRoute = (deps: Deps) =>
  new Hono().get('/c/:format/:hash{[0-9a-f]{64}}', async (c) => {
    const wrongFormat = formatProblem(c.req.param('format'))
    if (wrongFormat !== undefined) return problem(c, wrongFormat)
    const hash = c.req.param('hash')
    const bytes = await deps.blobs.get(hash)
    // Photos are in the same store, and have an address that knows who may see them.
    if (bytes === null || inspectPhoto(bytes).ok) return problem(c, 'unknown_blob')
    return tagged(c, hash, bytes, {
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
