import type { Operator, Render } from '#domain/pages.ts'
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

/** One mail in plain text: addresses are bare (`a@b.fr`), lines end with \n. */
export type Mail = { to: string; subject: string; text: string }

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
  /** Hands a mail to whoever carries it. Throws when it was not taken. */
  sendMail: (mail: Mail) => Promise<void>
  /** The instance's key for keyed hashes (codes, arguments, addresses): at least 32 random bytes in hexadecimal. Never in the database. */
  secret: string
  /** That many random bytes. */
  random: (bytes: number) => Uint8Array<ArrayBuffer>
  /** Mail addresses, in lower case, of those who answer for the instance. */
  administrators: readonly string[]
  /** Who answers for the instance, for the legal pages. */
  operator: Operator
  /** Hears that what citizens see has changed, so that catalogues are built soon; without it they are at their next minute. */
  publicChanged?: () => void
  /** About how many documents a page of a pull holds, when not the usual number. */
  pullPage?: number
}
