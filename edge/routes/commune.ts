import { Hono } from 'hono'
import type { Language } from '#domain/pages.ts'
import { areaName } from '#domain/place/area-names.ts'
import { communePath } from '#domain/public/addresses.ts'
import { findCommune } from '../../db/queries/communes.ts'
import { listPublicMissionsOfCommune } from '../../db/queries/missions.ts'
import type { Deps } from '../deps.ts'
import { pageOf, publicLines } from '../public-page.ts'

/** A commune's page. Its INSEE code decides; any other spelling of its name redirects to the one that stands. */
export const communeRoute = (deps: Deps, language: Language) =>
  new Hono().get('/commune/:slug{[0-9][0-9ABab][0-9]{3}(?:-.*)?}', async (c) => {
    const commune = await findCommune(deps.db, c.req.param('slug').slice(0, 5).toUpperCase())
    if (commune === undefined) return c.notFound()
    const path = communePath(language, commune)
    if (c.req.path !== path) return c.redirect(path, 301)
    const missions = publicLines(await listPublicMissionsOfCommune(deps.db, commune.insee), language)
    const { insee, name, area } = commune
    return pageOf(deps, c, (origin) => ({
      kind: 'commune',
      language,
      origin,
      commune: { insee, name, area, areaName: areaName(area) },
      missions,
    }))
  })
