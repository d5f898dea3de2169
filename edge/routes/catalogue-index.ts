import { Hono } from 'hono'
import { isArea, REMOTE_AREA } from '#domain/place/areas.ts'
import { FRANCE, findCatalogueIndex } from '../catalogue/catalogue-index.ts'
import { formatProblem } from '../catalogue-format.ts'
import type { Deps } from '../deps.ts'
import { hashOf, tagged } from '../etag.ts'
import { problem } from '../problem.ts'

/** What an area's catalogue is made of just now. An area that is not built yet says to come back. */
export const catalogueIndexRoute = (deps: Deps) =>
  new Hono().get('/c/:format/:area/index', async (c) => {
    const wrongFormat = formatProblem(c.req.param('format'))
    if (wrongFormat !== undefined) return problem(c, wrongFormat)
    const area = c.req.param('area')
    if (!isArea(area) && area !== REMOTE_AREA && area !== FRANCE) return problem(c, 'unknown_area')
    const index = await findCatalogueIndex(deps.db, area)
    if (index === undefined) return problem(c, 'starting')
    const json = JSON.stringify(index)
    return tagged(c, await hashOf(json), json, {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=60',
    })
  })
