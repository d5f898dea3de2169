import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../db/client.ts'
import { loadGazetteer } from '../../db/gazetteer/load.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { findSetting } from '../../db/queries/catalogues.ts'
import { standDemoCatalyst } from '../../db/seeds/demo-catalyst.ts'
import { folderBlobs } from '../blobs/folder.ts'
import type { Assets, Deps } from '../deps.ts'
import { type InstanceClock, makeInstanceClock } from '../instance-clock.ts'
import { buildCatalogues } from '../jobs/build-catalogues.ts'
import { runDaily } from '../jobs/daily.ts'
import { replayErasures } from '../jobs/replay-erasures.ts'
import { mailService } from '../mail-service.ts'
import { WrongSetting } from '../sources.ts'
import type { Environment, MailSetting } from './environment.ts'
import { type Mailbox, makeMailbox } from './mailbox.ts'
import { readSecret } from './secret.ts'
import { smtpMail } from './smtp.ts'
import { told } from './told.ts'

/** What the program brings: how pages are drawn, the client's files, and what only the machine knows. */
export type Build = {
  render: Deps['render']
  styleHashes: readonly string[]
  version: string
  assets: Assets
  machineNow: () => number
  newId: () => string
  random: Deps['random']
  log: (line: string) => void
}

/** `mailbox` holds the mails of an instance that sends none. */
export type Instance = { deps: Deps; clock: InstanceClock; mailbox: Mailbox | null; close: () => void }

/**
 * Opens the instance of a folder and brings it up to date: tables, communes, examples, catalogues, each told when it takes more
 * than a second. Runs from the project's folder. Throws WrongSetting when the folder cannot be written.
 */
export async function openInstance(environment: Environment, build: Build): Promise<Instance> {
  const { machineNow, ...brought } = build
  openFolder(environment.dataDir)
  const secret = readSecret(environment.dataDir, environment.secret)
  const db = openDatabase(environment.databaseUrl, environment.databaseToken)
  const clock = makeInstanceClock(machineNow)
  const blobs = folderBlobs(join(environment.dataDir, 'blobs'))
  const { origin, sources, administrators, operator, mail } = environment
  const mailbox = makeMailbox()
  const sendMail = mail === null ? mailbox.sendMail : carrierOf(mail)
  const settled = { origin, sources, administrators, operator, secret, sendMail }
  const deps: Deps = { ...brought, ...settled, db, blobs, now: clock.now }
  await prepare(deps, clock)
  const isDemo = mail === null && sources.length === 0
  await standDemoCatalyst(db, { now: clock.now(), newId: deps.newId, isDemo })
  return { deps, clock, mailbox: mail === null ? mailbox : null, close: () => db.$client.close() }
}

function carrierOf(mail: MailSetting): Deps['sendMail'] {
  return 'smtpUrl' in mail ? smtpMail(mail.smtpUrl, mail.from) : mailService(mail)
}

async function prepare(deps: Deps, clock: InstanceClock): Promise<void> {
  const { db, log } = deps
  await told('Preparing the database', () => migrateDatabase(db, 'db/migrations'), log)
  await told('Loading 34,969 communes', () => loadGazetteer(db), log)
  clock.set(await findSetting(db, 'as_of'))
  // First of all: whoever was erased is not brought back by a backup.
  await told('Looking for who was erased', () => replayErasures(deps, { all: true }), log)
  await told('Bringing missions to this day', () => runDaily(deps), log)
  let at = ''
  const onProgress = (done: number, of: number) => {
    at = ` (${done} of ${of} areas)`
  }
  await told(
    'Building catalogues',
    () => buildCatalogues(deps, { verify: true, onProgress }),
    log,
    () => at,
  )
}

function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new WrongSetting(
      `The folder ${folder} cannot be written: choose another with DATA_DIR=/some/folder.`,
    )
  }
}
