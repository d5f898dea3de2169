/// <reference path="../app/virtual.d.ts" />
/** The Worker: built to `dist/worker/index.js`, deployed with `wrangler.toml`. */
import { uuidV7 } from '#domain/uuid.ts'
import { criticalCss, render } from '../app/entry-server.tsx'
import { openDatabase } from '../db/client.ts'
import { findSetting } from '../db/queries/catalogues.ts'
import { createApp } from './app.ts'
import { type Bucket, r2Blobs } from './blobs/r2.ts'
import { buildVersion } from './build-version.ts'
import type { Deps } from './deps.ts'
import { makeInstanceClock } from './instance-clock.ts'
import { buildCatalogues } from './jobs/build-catalogues.ts'
import { runDaily } from './jobs/daily.ts'
import { expireApplications } from './jobs/expire-applications.ts'
import { pullSources } from './jobs/pull-sources.ts'
import { remindAdministrators } from './jobs/remind-administrators.ts'
import { replayErasures } from './jobs/replay-erasures.ts'
import { sendMails } from './jobs/send-mails.ts'
import { mailService, noMail } from './mail-service.ts'
import { styleHash } from './security.ts'
import { parseAdministrators, parseSecret, readOperator } from './settings.ts'
import { parseSources } from './sources.ts'
import { type EdgeCache, throughCache } from './workers-cache.ts'

type Env = {
  ASSETS: { fetch: (request: Request) => Promise<Response> }
  BLOBS: Bucket
  DATABASE_URL: string
  DATABASE_TOKEN?: string
  ORIGIN?: string
  SOURCES?: string
  /** Without it nobody can sign in; the public part works. */
  SECRET?: string
  ADMINISTRATORS?: string
  MAIL_URL?: string
  MAIL_TOKEN?: string
  MAIL_FROM?: string
  OPERATOR_NAME?: string
  OPERATOR_CONTACT?: string
  OPERATOR_ADDRESS?: string
  OPERATOR_DIRECTOR?: string
  OPERATOR_HOST?: string
}
type Context = { waitUntil: (work: Promise<unknown>) => void }

/** `wrangler.toml` names them: sources a quarter of an hour at most, a new day, and every minute what changed. */
const PULL = '*/15 * * * *'
const DAILY = '17 3 * * *'
const PULL_MS = 14 * 60_000

export default {
  fetch(request: Request, env: Env, context: Context): Promise<Response> {
    const connection = { remote: request.headers.get('cf-connecting-ip') ?? undefined }
    const answer = async () => createApp(await openDeps(env)).fetch(request, connection)
    return throughCache(request, defaultCache(), (work) => context.waitUntil(work), answer)
  },

  async scheduled({ cron }: { cron: string }, env: Env): Promise<void> {
    const clock = makeInstanceClock(Date.now)
    const deps: Deps = { ...(await openDeps(env)), now: clock.now }
    clock.set(await findSetting(deps.db, 'as_of'))
    const start = Date.now()
    if (deps.secret !== '') await replayErasures(deps)
    if (cron === PULL) return pullSources(deps, () => Date.now() - start > PULL_MS)
    if (cron === DAILY) await runDaily(deps)
    await expireApplications(deps)
    await remindAdministrators(deps)
    await buildCatalogues(deps, { verify: cron === DAILY })
    await sendMails(deps)
  },
}

let drawn: Pick<Deps, 'styleHashes' | 'version'> | undefined

/** A database client of each request's own: in Workers, what one request opened another cannot use. */
async function openDeps(env: Env): Promise<Deps> {
  drawn ??= { styleHashes: [await styleHash(criticalCss)], version: await buildVersion(render) }
  return {
    ...drawn,
    render,
    db: openDatabase(env.DATABASE_URL, env.DATABASE_TOKEN),
    blobs: r2Blobs(env.BLOBS),
    now: Date.now,
    newId: () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    log: (line) => console.log(line),
    origin: env.ORIGIN || null,
    sources: env.SOURCES ? parseSources(env.SOURCES) : [],
    assets: (request) => fromAssets(env, request),
    sendMail: carrierOf(env),
    secret: env.SECRET ? parseSecret(env.SECRET) : '',
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    administrators: parseAdministrators(env.ADMINISTRATORS),
    operator: readOperator(env),
  }
}

function carrierOf({ MAIL_URL: url, MAIL_TOKEN: token = '', MAIL_FROM: from }: Env): Deps['sendMail'] {
  return url && from ? mailService({ url, token, from }) : noMail
}

async function fromAssets(env: Env, request: Request): Promise<Response | null> {
  const answer = await env.ASSETS.fetch(request)
  return answer.ok || answer.status === 304 ? answer : null
}

/** Workers have one cache that the types of the web do not know. */
function defaultCache(): EdgeCache {
  return (caches as unknown as { default: EdgeCache }).default
}
