import type { Render } from '#domain/pages.ts'
import type { Db } from '../db/client.ts'

/** A store of immutable bytes by the hexadecimal SHA-256 of their content: a folder on Node, R2 on Workers. */
export type Blobs = {
  get(hash: string): Promise<Uint8Array<ArrayBuffer> | null>
  put(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  remove(hash: string): Promise<void>
}

/** A feed that the instance reads on schedule. */
export type SourceConfig = { id: string; name: string; url: string; apiKey?: string }

/** Files of the client build: the answer for one that exists, with its own cache rules, else null. */
export type Assets = (request: Request) => Promise<Response | null>

/** All that the edge needs from the world. Time in ms since 1970; ids are UUIDv7. */
export type Deps = {
  db: Db
  blobs: Blobs
  now: () => number
  newId: () => string
  render: Render
  log: (line: string) => void
  /** Address that public pages and the sitemap give as theirs, without a final slash; null takes that of the request. */
  origin: string | null
  sources: readonly SourceConfig[]
  /** `sha256-…` of each piece of CSS that stands in the HTML, for the CSP. */
  styleHashes: readonly string[]
  /** Names the build: pages that were stored by another one are drawn again. */
  version: string
  assets: Assets
}
