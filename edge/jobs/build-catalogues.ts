import { AREAS, REMOTE_AREA } from '#domain/place/areas.ts'
import { commit } from '../../db/commit.ts'
import { findGeoVersion } from '../../db/gazetteer/versions.ts'
import { insertCatalogues, listBuilt, listCatalogues } from '../../db/queries/catalogues.ts'
import { listChangedAreas } from '../../db/queries/missions.ts'
import { toAreaState } from '../catalogue/area-state.ts'
import { type BuildDeps, buildArea, type Target } from '../catalogue/build-area.ts'
import { buildFirstList, type FirstListDeps } from '../catalogue/build-first-list.ts'
import { buildTowns } from '../catalogue/build-towns.ts'
import { FRANCE } from '../catalogue/catalogue-index.ts'
import { removeRetiredBlobs } from '../catalogue/remove-retired-blobs.ts'

const BUILT_AREAS = [...AREAS, REMOTE_AREA]

export type BuildOptions = {
  /** Hears of each area that is done, out of how many. */
  onProgress?: (done: number, of: number) => void
  /** Looks whether the blobs that indexes name are there: at start, when the store may be another one. */
  verify?: boolean
  /** Changes in a slice. */
  slice?: number
}

/** Areas by what became of them; those that another builder holds, or that failed, are tried again at the next run. */
export type BuildReport = { built: string[]; busy: string[]; failed: string[] }

/**
 * Brings all that is served as files to the state of the database: towns, every area that has changes, the first list; then
 * removes what has been retired for 30 days. Harmless when run twice, and on two machines at once.
 */
export async function buildCatalogues(deps: FirstListDeps, options: BuildOptions = {}): Promise<BuildReport> {
  const { onProgress = () => {}, verify = false, slice } = options
  const geo = await findGeoVersion(deps.db)
  await buildTowns(deps, geo, verify)
  const report: BuildReport = { built: [], busy: [], failed: [] }
  const targets = await listTargets(deps, geo, verify)
  for (const [i, target] of targets.entries()) {
    report[await buildOne(deps, target, slice)].push(target.area)
    onProgress(i + 1, targets.length)
  }
  await buildFirstList(deps, verify)
  await removeRetiredBlobs(deps)
  return report
}

async function buildOne(
  deps: FirstListDeps,
  target: Target,
  slice: number | undefined,
): Promise<keyof BuildReport> {
  try {
    return await buildArea(deps, target, slice)
  } catch (error) {
    deps.log(`catalogue ${target.area} failed: ${error instanceof Error ? error.stack : error}`)
    return 'failed'
  }
}

async function listTargets(deps: BuildDeps, geo: string, verify: boolean): Promise<Target[]> {
  const [built, changed] = await Promise.all([listBuilt(deps.db), listChangedAreas(deps.db)])
  const lost = verify ? await listLost(deps) : new Set<string>()
  const lastSeqs = new Map(changed.map(({ area, seq }) => [area, seq]))
  const known = new Map(built.map((one) => [one.area, one]))
  const rowless = [...BUILT_AREAS, FRANCE].filter((area) => !known.has(area))
  if (rowless.length > 0) await commit(deps.db, [insertCatalogues(deps.db, rowless)])
  return BUILT_AREAS.flatMap((area): Target[] => {
    const lastSeq = lastSeqs.get(area) ?? 0
    const now = known.get(area)
    const target: Target = { area, lastSeq, geo: area === REMOTE_AREA ? null : geo, again: lost.has(area) }
    const isCurrent = now?.isBuilt && now.builtSeq >= lastSeq && now.geo === target.geo && !target.again
    return isCurrent ? [] : [target]
  })
}

/** Areas of which the store lacks a blob that every phone fetches. */
async function listLost({ db, blobs }: BuildDeps): Promise<Set<string>> {
  const lost = new Set<string>()
  for (const { area, state: stored } of await listCatalogues(db)) {
    const state = toAreaState(stored)
    if (state === null || area === FRANCE) continue
    const named = [state.base, ...state.deltas, state.texts].map(({ hash }) => hash)
    for (const hash of [...named, ...(state.communes === null ? [] : [state.communes])]) {
      if ((await blobs.get(hash)) === null) lost.add(area)
    }
  }
  return lost
}
