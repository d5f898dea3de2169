import { openLocal } from '../../app/local/local.ts'
import { DATABASE, type StoredCatalogue } from '../../app/local/schema.ts'
import { bringText } from '../../app/sync/sync-texts.ts'
import { applyChange } from '../../domain/catalogue/apply-change.ts'
import { view } from '../../domain/catalogue/view.ts'
import type { MissionDoc } from '../../domain/work/mission-doc.ts'
import { Broken, must } from './broken.ts'
import type { Citizen } from './citizen.ts'
import { rawStore } from './raw-store.ts'
import { readDocs, type StoredDocs } from './server-state.ts'
import type { World } from './world.ts'

/**
 * What was ever public, as « number title » and « number area »: each by itself, since a catalogue is built from several reads.
 * `held`: what the phone had of each area when it was last looked at.
 */
export type Truth = { titles: Set<string>; areas: Set<string>; held: Map<string, StoredCatalogue> }

type Shown = { number: number; title: string }

/** Where citizens find a mission, by its document. */
const areaOf = ({ facts }: MissionDoc): string => facts.place?.area ?? 'remote'

const listPublic = (docs: StoredDocs): MissionDoc[] =>
  [...docs.values()].flatMap((doc) =>
    doc.kind === 'mission' &&
    !doc.gone &&
    doc.value.status === 'published' &&
    doc.value.review.state === 'accepted'
      ? [doc.value]
      : [],
  )

/** Notes what is public now, before the builder may read it. */
export async function sampleTruth({ server }: World, { truth }: Citizen): Promise<void> {
  for (const mission of listPublic(await readDocs(server.client()))) {
    truth.titles.add(`${mission.number} ${mission.texts.title}`)
    truth.areas.add(`${mission.number} ${areaOf(mission)}`)
  }
}

/** Looks at what lies on the phone: it can be read, it is what was published, byte for byte, and nothing that was there is gone. */
export function look({ server }: World, { truth }: Citizen): void {
  const records = rawStore({ name: DATABASE }, 'catalogues')?.values() ?? []
  const stored = new Map(
    [...records].map(({ key, value }) => [key as string, value as unknown as StoredCatalogue]),
  )
  for (const area of truth.held.keys())
    must(stored.has(area), 'list', () => `the phone has lost its list of ${area}`)
  for (const [area, catalogue] of stored) {
    if (truth.held.get(area) === catalogue) continue
    for (const { number, title } of shown(area, catalogue)) {
      must(truth.titles.has(`${number} ${title}`), 'list', () => `${number} « ${title} » was never public`)
      must(truth.areas.has(`${number} ${area}`), 'list', () => `${number} was never public in ${area}`)
    }
    const built = builtFrom(catalogue.chain, server.blobs.held)
    must(
      built === undefined || Buffer.compare(built, catalogue.bytes) === 0,
      'list',
      () => `what the phone has of ${area} is not what was published`,
    )
    truth.held.set(area, catalogue)
  }
}

function shown(area: string, { bytes }: StoredCatalogue): Shown[] {
  try {
    const catalogue = view(bytes)
    return Array.from({ length: catalogue.rows }, (_, row) => ({
      number: catalogue.number[row] ?? 0,
      title: catalogue.titleAt(row),
    }))
  } catch (failure) {
    throw new Broken('list', `the list of ${area} cannot be read: ${failure}`)
  }
}

function builtFrom(
  chain: readonly string[],
  blobs: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Uint8Array | undefined {
  const [base, ...deltas] = chain.map((hash) => blobs.get(hash))
  if (base === undefined || deltas.includes(undefined)) return undefined
  return deltas.reduce<Uint8Array<ArrayBuffer>>((bytes, delta) => applyChange(bytes, delta as never), base)
}

/** After quiet the phone's list is exactly what is published and accepted around it, and its own area's texts lie there. */
export async function checkList(world: World, citizen: Citizen): Promise<void> {
  look(world, citizen)
  const { area, areas, truth } = citizen
  const missions = listPublic(await readDocs(world.server.client()))
  for (const one of areas) {
    const held = truth.held.get(one)
    const found = held === undefined ? ['nothing'] : shown(one, held).map(lineOf).sort()
    const wanted = missions
      .filter((mission) => areaOf(mission) === one)
      .map(({ number, texts }) => lineOf({ number: number ?? 0, title: texts.title }))
      .sort()
    must(
      found.join() === wanted.join(),
      'list',
      () => `in ${one} the phone shows ${found}; public are ${wanted}`,
    )
  }
  const local = openLocal()
  const index = (await local.get('indexes', area))?.index
  const fetch = () => Promise.reject(new TypeError('no network'))
  for (const { number, texts } of missions.filter((mission) => areaOf(mission) === area)) {
    const read = index && (await bringText({ local, fetch }, index, number ?? 0))
    const title = read?.ok ? read.value.title : 'nothing'
    must(title === texts.title, 'list', () => `without a network ${number} reads « ${title} »`)
  }
}

const lineOf = ({ number, title }: Shown): string => `${number} « ${title} »`
