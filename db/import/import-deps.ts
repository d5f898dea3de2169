import type { Db } from '../client.ts'

/** What an import needs from the world. `now` is the clock of the instance in ms; ids are UUIDv7. */
export type ImportDeps = {
  db: Db
  now: () => number
  newId: () => string
  log: (line: string) => void
}

/** The source of a reading: `id` is a slug of `a-z0-9-`, and stands for the source from one reading to the next. */
export type ReadSource = { id: string; name: string; url: string | null; kind: 'feed' | 'file' }
