import { Hono } from 'hono'
import { findSetting } from '../../db/queries/catalogues.ts'
import { type DataHealth, readDataHealth } from '../../db/queries/health.ts'
import type { Deps } from '../deps.ts'

/** How the instance is, for whoever runs it and for a probe: 200 when its database answers, else 503. Nothing private. */
export const healthRoute = (deps: Deps) =>
  new Hono().get('/health', async (c) => {
    c.header('cache-control', 'no-store')
    try {
      const [data, asOf] = await Promise.all([readDataHealth(deps.db), findSetting(deps.db, 'as_of')])
      return c.json({ ok: true, database: 'ok', version: deps.version, asOf: asOf ?? null, ...told(data) })
    } catch (error) {
      deps.log(`health: the database does not answer: ${error instanceof Error ? error.message : error}`)
      return c.json({ ok: false, database: 'unreachable', version: deps.version }, 503)
    }
  })

function told(data: DataHealth) {
  const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())
  return {
    pendingBuilds: data.pendingAreas,
    heldImports: data.heldRuns.map((run) => ({
      run: run.id,
      source: run.sourceId,
      since: time(run.startedAt),
    })),
    sources: data.sources.map((source) => ({ ...source, lastReadAt: time(source.lastReadAt) })),
  }
}
