import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { SourceConfig } from '../deps.ts'

/** What the machine tells this instance, read once at start. */
export type Environment = {
  port: number
  host: string
  dataDir: string
  /** Where the database is: an embedded file of `dataDir`, unless DATABASE_URL names a server. */
  databaseUrl: string
  databaseToken: string | undefined
  origin: string | null
  sources: SourceConfig[]
}

/** A setting that cannot be used, in a sentence that says what to write instead. */
export class WrongSetting extends Error {}

const SourcesSchema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
    name: v.pipe(v.string(), v.nonEmpty()),
    url: v.pipe(v.string(), v.url()),
    apiKey: v.optional(v.string()),
  }),
)

/** Reads PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_TOKEN, ORIGIN, and SOURCES or SOURCES_FILE. Throws WrongSetting. */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const dataDir = env.DATA_DIR || '.data'
  return {
    port: readPort(env.PORT || '8787'),
    host: env.HOST || '127.0.0.1',
    dataDir,
    databaseUrl: env.DATABASE_URL || `file:${dataDir}/elan.db`,
    databaseToken: env.DATABASE_TOKEN || undefined,
    origin: readOrigin(env.ORIGIN),
    sources: readSources(env),
  }
}

/** Sources as written in SOURCES: a JSON list of `{"id", "name", "url", "apiKey"?}`. Throws WrongSetting. */
export function parseSources(json: string, setting = 'SOURCES'): SourceConfig[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SourcesSchema), json)
  if (!parsed.success) {
    throw new WrongSetting(
      `${setting} must be a JSON list like [{"id":"hub","name":"API Engagement","url":"https://…","apiKey":"…"}]: ${parsed.issues[0].message}`,
    )
  }
  return parsed.output.map(({ apiKey, ...source }) => (apiKey === undefined ? source : { ...source, apiKey }))
}

function readSources(env: Record<string, string | undefined>): SourceConfig[] {
  if (env.SOURCES) return parseSources(env.SOURCES)
  if (!env.SOURCES_FILE) return []
  try {
    return parseSources(readFileSync(env.SOURCES_FILE, 'utf8'), env.SOURCES_FILE)
  } catch (error) {
    if (error instanceof WrongSetting) throw error
    throw new WrongSetting(`SOURCES_FILE names ${env.SOURCES_FILE}, which cannot be read.`)
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new WrongSetting(`PORT is "${text}": write a number from 0 to 65535, such as 8787.`)
  }
  return port
}

function readOrigin(text: string | undefined): string | null {
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new WrongSetting(`ORIGIN is "${text}": write the public address, such as https://elan.example.`)
  }
  return url.origin
}
