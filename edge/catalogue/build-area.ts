import { encodeChange } from '#domain/catalogue/encode-change.ts'
import { CatalogueError } from '#domain/catalogue/layout.ts'
import type { Change } from '#domain/catalogue/row.ts'
import { toRows } from '#domain/catalogue/to-rows.ts'
import type { Mission } from '#domain/mission.ts'
import { communesFile } from '#domain/place/communes-file.ts'
import { commit } from '../../db/commit.ts'
import { claimCatalogue, type Lease, leaseOf } from '../../db/queries/catalogues.ts'
import { listCommunesOfArea } from '../../db/queries/communes.ts'
import { type AreaChange, listAreaChanges } from '../../db/queries/missions.ts'
import type { Deps } from '../deps.ts'
import { type AreaState, emptyState, toAreaState } from './area-state.ts'
import { type BlobDraft, MissingBlob, makeBlobDraft } from './blob-draft.ts'
import { extendChain } from './extend-chain.ts'
import { publish, release } from './publish.ts'
import { updateTexts } from './update-texts.ts'

/** Changes that one slice takes in: little enough for the CPU limit of a Worker. */
export const SLICE = 200

export type BuildDeps = Pick<Deps, 'db' | 'blobs' | 'now' | 'newId' | 'log'>
/**
 * What an area is to be built up to: the sequence of its last change, and the version of the communes, null in `remote`. `again`:
 * from nothing, since its blobs are lost.
 */
export type Target = { area: string; lastSeq: number; geo: string | null; again?: boolean }

/**
 * Builds an area's catalogue up to its last change, in slices of which each is published whole, so that a build that was cut
 * goes on where it stood. `busy` when another builder holds the area, or took it meanwhile.
 */
export async function buildArea(deps: BuildDeps, target: Target, slice = SLICE): Promise<'built' | 'busy'> {
  const [claimed] = await commit(deps.db, [claimCatalogue(deps.db, target.area, deps.newId(), deps.now())])
  let lease = leaseOf(target.area, claimed?.rows ?? [])
  if (lease === undefined) return 'busy'
  try {
    let again = target.again ?? false
    for (let isDone = false; !isDone; again = false) {
      const built = await buildSliceOrAgain(deps, lease, target, slice, again)
      if (built === undefined) return 'busy'
      lease = { ...lease, ...built }
      isDone = built.isDone
    }
    return 'built'
  } finally {
    await release(deps, lease)
  }
}

type Built = { state: AreaState; builtSeq: number; isDone: boolean }

/** A slice; from nothing where the blobs that it rests on are lost or spoilt, since all changes are still there. */
async function buildSliceOrAgain(
  deps: BuildDeps,
  lease: Lease,
  target: Target,
  slice: number,
  again: boolean,
): Promise<Built | undefined> {
  try {
    if (!again) return await buildSlice(deps, lease, target, slice, toAreaState(lease.state), lease.builtSeq)
  } catch (error) {
    if (!(error instanceof MissingBlob || error instanceof CatalogueError)) throw error
    deps.log(`catalogue ${target.area}: ${error.message}`)
  }
  deps.log(`catalogue ${target.area}: built again from nothing`)
  return buildSlice(deps, lease, target, slice, null, 0)
}

async function buildSlice(
  deps: BuildDeps,
  lease: Lease,
  target: Target,
  slice: number,
  from: AreaState | null,
  afterSeq: number,
): Promise<Built | undefined> {
  const draft = makeBlobDraft(deps.blobs)
  const changes = await listAreaChanges(deps.db, target.area, afterSeq, slice)
  const isDone = changes.length < slice
  const lastSeq = Math.max(afterSeq, changes.at(-1)?.seq ?? 0, isDone ? target.lastSeq : 0)
  const taken = await takeIn(from ?? (await emptyState(draft)), target.area, changes, draft)
  const state = await withCommunes(deps, taken, target, draft)
  const isPublished = await publish(deps, lease, state, lastSeq, draft)
  return isPublished ? { state, builtSeq: lastSeq, isDone } : undefined
}

async function takeIn(
  state: AreaState,
  area: string,
  changes: readonly AreaChange[],
  draft: BlobDraft,
): Promise<AreaState> {
  if (changes.length === 0) return state
  const { change, texts } = changeOf(area, changes)
  return {
    ...state,
    ...(await extendChain(state, encodeChange(change), draft)),
    ...(texts.size > 0 ? await updateTexts(state.directory, texts, draft) : {}),
  }
}

/** What the changes mean for the rows, and for the texts, which seats alone do not touch. */
function changeOf(
  area: string,
  changes: readonly AreaChange[],
): { change: Change; texts: Map<number, Mission | null> } {
  const change: Change = { gone: [], seats: [], rows: [] }
  const texts = new Map<number, Mission | null>()
  const byNumber = Map.groupBy(changes, ({ number }) => number)
  for (const [number, all] of byNumber) {
    const mission = all.at(-1)?.mission ?? null
    if (mission !== null && all.every(({ kind }) => kind === 'seats')) {
      change.seats.push({ number, seats: mission.seatsLeft })
      continue
    }
    if (mission === null) change.gone.push(number)
    else change.rows.push(...toRows(mission, area))
    texts.set(number, mission)
  }
  return { change, texts }
}

async function withCommunes(
  { db }: BuildDeps,
  state: AreaState,
  { area, geo }: Target,
  draft: BlobDraft,
): Promise<AreaState> {
  if (state.geo === geo) return state
  const communes =
    geo === null ? null : (await draft.add(communesFile(await listCommunesOfArea(db, area)))).hash
  return { ...state, communes, geo }
}
