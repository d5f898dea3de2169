import { readFileSync } from 'node:fs'
import type { Operator } from '#domain/pages.ts'
import type { SourceConfig } from '../deps.ts'
import { parseAdministrators, readOperator } from '../settings.ts'
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
  /** Null makes one and keeps it in `dataDir`. */
  secret: string | null
  administrators: string[]
  operator: Operator
  /** Null keeps mails in a mailbox that only this machine can open. */
  mail: MailSetting | null
  /** Whether a proxy in front writes who asks at the end of X-Forwarded-For. */
  trustProxy: boolean
}

export type MailSetting = { from: string; smtpUrl: string } | { from: string; url: string; token: string }

/**
 * Reads PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_TOKEN, ORIGIN, SOURCES or SOURCES_FILE, SECRET, ADMINISTRATORS, SMTP_URL or
 * MAIL_URL and MAIL_TOKEN with MAIL_FROM, the OPERATOR_… of `readOperator` and TRUST_PROXY. Throws WrongSetting.
 */
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
    secret: env.SECRET || null,
    administrators: parseAdministrators(env.ADMINISTRATORS),
    operator: readOperator(env),
    mail: readMail(env),
    trustProxy: /^(1|yes|true)$/i.test(env.TRUST_PROXY ?? ''),
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

function readMail(env: Record<string, string | undefined>): MailSetting | null {
  const { SMTP_URL: smtpUrl, MAIL_URL: url, MAIL_TOKEN: token, MAIL_FROM: from } = env
  if (!smtpUrl && !url) return null
  if (!from) throw new WrongSetting('MAIL_FROM is missing: write the address that mails come from.')
  if (smtpUrl) {
    if (/^smtps?:\/\/[^/]/.test(smtpUrl) && URL.canParse(smtpUrl)) return { from, smtpUrl }
    throw new WrongSetting('SMTP_URL must look like smtp://user:password@mail.example:587.')
  }
  if (!url || !/^https?:/.test(url) || !URL.canParse(url)) {
    throw new WrongSetting('MAIL_URL must be an address, such as https://mail.example/send.')
  }
  return { from, url, token: token ?? '' }
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
