import { CatalogueError } from '#domain/catalogue/layout.ts'
import { view } from '#domain/catalogue/view.ts'
import { isArea } from '#domain/place/areas.ts'
import { REGION_CODES, regionOf } from '#domain/place/regions.ts'
import type { StoredCatalogue } from '../../db/queries/catalogues.ts'
import { type AreaState, toAreaState } from './area-state.ts'
import { type BlobDraft, MissingBlob } from './blob-draft.ts'
import { chainBytes } from './extend-chain.ts'
import { BEST_SCORE, type Candidate, candidatesOf, draw } from './first-candidates.ts'

/** So many areas of a region are looked at until one has a mission that lacks nothing. */
const LOOKED_AT = 4

type Area = { area: string; state: AreaState }

/** Candidates for the first list of a day by region, in an order of regions and areas that changes each day. */
export async function listCandidates(
  stored: readonly StoredCatalogue[],
  day: number,
  draft: BlobDraft,
  log: (line: string) => void,
): Promise<Candidate[][]> {
  const areas = stored.flatMap(({ area, state: kept }) => {
    const state = toAreaState(kept)
    return state !== null && isArea(area) && hasMissions(state) ? [{ area, state }] : []
  })
  const byRegion = Map.groupBy(areas, ({ area }) => regionOf(area).code)
  const regions: Candidate[][] = []
  for (const code of shuffled(REGION_CODES, day, (one) => one)) {
    const inRegion = shuffled(byRegion.get(code) ?? [], day, ({ area }) => area)
    regions.push(await candidatesOfRegion(inRegion, day, draft, log))
  }
  return regions
}

function hasMissions({ base, deltas }: AreaState): boolean {
  return base.rows > 0 || deltas.length > 0
}

async function candidatesOfRegion(
  areas: readonly Area[],
  day: number,
  draft: BlobDraft,
  log: (line: string) => void,
): Promise<Candidate[]> {
  const found: Candidate[] = []
  for (const { area, state } of areas.slice(0, LOOKED_AT)) {
    try {
      found.push(...candidatesOf(area, view(await chainBytes(state, draft)), day))
    } catch (error) {
      if (!(error instanceof MissingBlob || error instanceof CatalogueError)) throw error
      log(`first list: ${area} is left out, ${error.message}`)
    }
    if (found.some(({ score }) => score === BEST_SCORE)) break
  }
  return found.sort((a, b) => b.score - a.score || a.turn - b.turn)
}

function shuffled<T>(all: readonly T[], day: number, codeOf: (one: T) => string): T[] {
  const turn = (one: T) => draw(day, Number.parseInt(codeOf(one), 36))
  return all.toSorted((a, b) => turn(a) - turn(b) || (codeOf(a) < codeOf(b) ? -1 : 1))
}
