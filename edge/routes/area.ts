import { Hono } from 'hono'
import type { Language } from '#domain/pages.ts'
import { areaName } from '#domain/place/area-names.ts'
import { isArea } from '#domain/place/areas.ts'
import { areaPath } from '#domain/public/addresses.ts'
import { listCommunesWithMissions, listPublicMissionsOfArea } from '../../db/queries/missions.ts'
import type { Deps } from '../deps.ts'
import { pageOf, publicLines } from '../public-page.ts'

const SHOWN_MISSIONS = 50

/** A département's page: the communes that have missions, and its latest missions. */
export const areaRoute = (deps: Deps, language: Language) =>
  new Hono().get('/departement/:code', async (c) => {
    const asked = c.req.param('code')
    const area = asked.toUpperCase()
    if (!isArea(area)) return c.notFound()
    if (area !== asked) return c.redirect(areaPath(language, area), 301)
    const [communes, lines] = await Promise.all([
      listCommunesWithMissions(deps.db, area),
      listPublicMissionsOfArea(deps.db, area, SHOWN_MISSIONS),
    ])
    const missions = publicLines(lines, language)
    return pageOf(deps, c, (origin) => ({
      kind: 'area',
      language,
      origin,
      area,
      areaName: areaName(area),
      communes,
      missions,
    }))
  })
