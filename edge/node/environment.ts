import { readFileSync } from 'node:fs'
import type { SourceConfig } from '../deps.ts'
import { parseSources, WrongSetting } from '../sources.ts'

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
