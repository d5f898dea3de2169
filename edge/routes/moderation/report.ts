import { Hono } from 'hono'
import { ReportSchema } from '#domain/wire/moderation.ts'
import { commit } from '../../../db/commit.ts'
import { insertReport } from '../../../db/queries/reports.ts'
import { countTry } from '../../accounts/limits.ts'
import type { Deps } from '../../deps.ts'
import { readBody } from '../../read-body.ts'
import { remoteOf } from '../../remote.ts'

/** Anyone reports a mission; nobody is asked who they are, and nothing tells whether it is there. */
export const reportRoute = (deps: Deps) =>
  new Hono().post('/api/reports', async (c) => {
    const report = await readBody(c, ReportSchema)
    await countTry(deps, 'report', { network: remoteOf(c) })
    await commit(deps.db, [insertReport(deps.db, { ...report, id: deps.newId(), at: deps.now() })])
    return c.json({ sent: true })
  })
