import { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import { getActor } from '../../identity.ts'
import { listReviews } from '../../moderation/list-reviews.ts'

/** What the one who asks has to read. */
export const listReviewsRoute = (deps: Deps) =>
  new Hono().get('/api/reviews', async (c) => c.json(await listReviews(deps, await getActor(deps, c))))
