import { Hono } from 'hono'
import type { Language } from '#domain/pages.ts'
import { missionPath } from '#domain/public/addresses.ts'
import { publicMission } from '#domain/public/public-mission.ts'
import { findGone, findMission, findRedirect } from '../../db/queries/missions.ts'
import type { Deps } from '../deps.ts'
import { contactMark, pageOf } from '../public-page.ts'

/** A mission's page; its number redirects for ever after a merge, and a gone mission says why. */
export const missionRoute = (deps: Deps, language: Language) =>
  new Hono().get('/mission/:number{[1-9][0-9]{0,8}}', async (c) => {
    const number = Number(c.req.param('number'))
    const mission = await findMission(deps.db, number)
    if (mission !== undefined) {
      const shown = publicMission(mission, contactMark(language))
      return pageOf(deps, c, (origin) => ({ kind: 'mission', language, origin, mission: shown }))
    }
    const redirect = await findRedirect(deps.db, number)
    if (redirect !== undefined) return c.redirect(missionPath(language, redirect), 301)
    const gone = await findGone(deps.db, number)
    if (gone === undefined) return c.notFound()
    const commune = gone.commune === null ? {} : { commune: gone.commune }
    return pageOf(deps, c, () => ({ kind: 'not_found', language, notice: gone.reason, ...commune }), 410)
  })
