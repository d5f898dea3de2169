import type { Db } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { expireMissions } from '../../db/import/expire-missions.ts'
import type { ImportDeps } from '../../db/import/import-deps.ts'
import { openFeed } from '../../db/import/open-feed.ts'
import { type Reading, runImport } from '../../db/import/run-import.ts'
import type { ImportRun } from '../../db/queries/imports.ts'
import { communes } from '../../db/schema/index.ts'
import { freshDb } from './fresh-db.ts'

const COMMUNES: [string, string, number, number, number, string[]][] = [
  ['59350', 'Lille', 50.632, 3.048, 236_000, ['59000', '59800']],
  ['45234', 'Orléans', 47.899, 1.91, 116_000, ['45000', '45100']],
  ['18033', 'Bourges', 47.081, 2.399, 64_000, ['18000']],
  ['75056', 'Paris', 48.857, 2.352, 2_100_000, ['75001', '75011']],
  ['97411', 'Saint-Denis', -20.93, 55.447, 153_000, ['97400']],
]

/** An instance with five communes, a clock that a test sets and ids that count up. */
export type Instance = ImportDeps & { lines: string[]; set: (day: string) => void }

export async function makeInstance(day = '2023-09-15', db?: Db): Promise<Instance> {
  const own = db ?? (await freshDb())
  let now = Date.parse(`${day}T10:00:00Z`)
  let ids = 0
  const lines: string[] = []
  await commit(own, [
    own
      .insert(communes)
      .values(
        COMMUNES.map(([insee, name, lat, lon, population, postcodes]) => ({
          insee,
          name,
          folded: name
            .toLowerCase()
            .normalize('NFD')
            .replace(/\p{Mn}/gu, ''),
          area: insee.startsWith('97') ? insee.slice(0, 3) : insee.slice(0, 2),
          region: '00',
          lat,
          lon,
          population,
          precision: 'commune' as const,
          postcodes,
          synonyms: [],
        })),
      )
      .onConflictDoNothing(),
  ])
  return {
    db: own,
    now: () => now++,
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    log: (line) => lines.push(line),
    lines,
    set(to) {
      now = Date.parse(`${to}T10:00:00Z`)
    },
  }
}

/** A record that an import takes, with what a test says of it. */
export function record(clientId: string, said: object = {}): object {
  return {
    clientId,
    title: 'Trier des livres',
    organizationName: 'Les Rayons',
    city: 'Lille',
    postalCode: '59000',
    ...said,
  }
}

/** Records with ids and titles of their own, and what a test says of them all. */
export const many = (count: number, said: object = {}) =>
  Array.from({ length: count }, (_, i) => record(`m${i}`, { title: `Mission ${i}`, ...said }))

/** Text or bytes as a feed comes in: in pieces of a few bytes, so that every boundary falls somewhere. */
export function streamOf(content: string | Uint8Array, piece = 997): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + piece))
      at += piece
    },
  })
}

/** Imports a feed's text as a file named `source`. */
export async function importText(
  instance: Instance,
  content: string | Uint8Array,
  source = 'feed',
  more: Partial<Reading> = {},
): Promise<ImportRun> {
  const feed = await openFeed(streamOf(content))
  return runImport(instance, {
    source: { id: source, name: source, url: null, kind: 'file' },
    origin: `${source} ${instance.now()}`,
    open: async () => ({ at: 0, batches: feed.batches }),
    ...more,
  })
}

/** Imports records as a JSON feed. */
export function importRecords(
  instance: Instance,
  records: readonly unknown[],
  source = 'feed',
  more: Partial<Reading> = {},
): Promise<ImportRun> {
  return importText(instance, JSON.stringify(records), source, more)
}

/** Hides what is over on a day. */
export function expireOn(instance: Instance, day: string): Promise<number> {
  instance.set(day)
  return expireMissions(instance.db, instance.now())
}
