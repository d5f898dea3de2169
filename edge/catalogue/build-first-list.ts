import { encode } from '#domain/catalogue/encode.ts'
import { rowAt } from '#domain/catalogue/row-at.ts'
import { chunkOf, readTexts } from '#domain/catalogue/texts.ts'
import { toUtf8 } from '#domain/catalogue/utf8.ts'
import { dayAt } from '#domain/days.ts'
import type { Mission } from '#domain/mission.ts'
import { LANGUAGES, type Language } from '#domain/pages.ts'
import type { Db } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import {
  claimCatalogue,
  findCatalogue,
  type Lease,
  leaseOf,
  listBuilt,
  listCatalogues,
  type StoredCatalogue,
} from '../../db/queries/catalogues.ts'
import { blobHash } from '../blobs/blob-hash.ts'
import type { Deps } from '../deps.ts'
import { type AreaState, blobsOf, type FirstPages, toAreaState } from './area-state.ts'
import { type BlobDraft, makeBlobDraft } from './blob-draft.ts'
import { FRANCE, INSTANCE_ZONE } from './catalogue-index.ts'
import type { Candidate } from './first-candidates.ts'
import { listCandidates } from './list-candidates.ts'
import { pickTen } from './pick-ten.ts'
import { publish, release } from './publish.ts'
import { updateTexts } from './update-texts.ts'

export type FirstListDeps = Pick<Deps, 'db' | 'blobs' | 'now' | 'newId' | 'log' | 'render' | 'version'>

type Made = Omit<FirstPages, 'pages'>

/** Hashes of the stored pages of the first list; undefined before the first build. */
export async function findFirstPages(db: Db): Promise<Record<Language, string> | undefined> {
  const stored = await findCatalogue(db, FRANCE)
  return toAreaState(stored?.state ?? null)?.first?.pages
}

/**
 * Builds the first list and its pages when an area, the day or the build of the app changed, or, with `verify`, when a blob of
 * theirs is lost. What it makes depends on these alone.
 */
export async function buildFirstList(
  deps: FirstListDeps,
  verify: boolean,
): Promise<'built' | 'same' | 'busy'> {
  const made: Made = {
    day: dayAt(deps.now(), INSTANCE_ZONE),
    version: deps.version,
    seen: await seenAreas(deps.db),
  }
  const stored = await findCatalogue(deps.db, FRANCE)
  if (await isFresh(deps, toAreaState(stored?.state ?? null), made, verify)) return 'same'
  const [claimed] = await commit(deps.db, [claimCatalogue(deps.db, FRANCE, deps.newId(), deps.now())])
  const lease = leaseOf(FRANCE, claimed?.rows ?? [])
  if (lease === undefined) return 'busy'
  try {
    return (await buildUnder(deps, lease, made)) ? 'built' : 'busy'
  } finally {
    await release(deps, lease)
  }
}

/** What of all areas the first list was made of: it changes with any of them. */
async function seenAreas(db: Db): Promise<string> {
  const areas = (await listBuilt(db)).filter(({ area }) => area !== FRANCE)
  const text = areas.map(({ area, isBuilt, builtSeq }) => `${area}:${isBuilt ? builtSeq : ''}`).join()
  return (await blobHash(toUtf8(text))).slice(0, 16)
}

async function isFresh(
  { blobs }: FirstListDeps,
  state: AreaState | null,
  made: Made,
  verify: boolean,
): Promise<boolean> {
  const first = state?.first
  if (state === null || first === undefined) return false
  if (first.day !== made.day || first.version !== made.version || first.seen !== made.seen) return false
  if (!verify) return true
  const held = await Promise.all(blobsOf(state).map((hash) => blobs.get(hash)))
  return held.every((bytes) => bytes !== null)
}

async function buildUnder(deps: FirstListDeps, lease: Lease, made: Made): Promise<boolean> {
  const draft = makeBlobDraft(deps.blobs)
  const stored = await listCatalogues(deps.db)
  const picked = pickTen(await listCandidates(stored, made.day, draft, deps.log))
  const bytes = encode(picked.map(({ catalogue, row }) => rowAt(catalogue, row)))
  const missions = await missionsOf(picked, stored, draft)
  const state: AreaState = {
    base: { ...(await draft.add(bytes)), rows: picked.length },
    deltas: [],
    ...(await updateTexts([], missions, draft)),
    communes: null,
    geo: null,
    first: { ...made, pages: await drawPages(deps, bytes, made.day, draft) },
  }
  return publish(deps, lease, state, 0, draft)
}

async function missionsOf(
  picked: readonly Candidate[],
  stored: readonly StoredCatalogue[],
  draft: BlobDraft,
): Promise<Map<number, Mission>> {
  const missions = new Map<number, Mission>()
  for (const { area, number } of picked) {
    const state = toAreaState(stored.find((one) => one.area === area)?.state ?? null)
    const chunk = chunkOf(state?.directory ?? [], number)
    const texts = chunk === undefined ? [] : readTexts(await draft.get(chunk.hash))
    const mission = texts.find((one) => one.number === number)
    if (mission !== undefined) missions.set(number, mission)
  }
  return missions
}

async function drawPages(
  { render }: FirstListDeps,
  bytes: Uint8Array<ArrayBuffer>,
  day: number,
  draft: BlobDraft,
): Promise<Record<Language, string>> {
  const catalogue = btoa(String.fromCharCode(...bytes))
  const pages: [Language, string][] = []
  for (const language of LANGUAGES) {
    const { hash } = await draft.add(toUtf8(render({ kind: 'first', language, catalogue, day })))
    pages.push([language, hash])
  }
  return Object.fromEntries(pages) as Record<Language, string>
}
