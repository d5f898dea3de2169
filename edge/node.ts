/// <reference path="../app/virtual.d.ts" />
/** The Node server: built to `dist/node/index.js`, started from the project's folder by `npm start`. */
import { uuidV7 } from '#domain/uuid.ts'
import { criticalCss, render } from '../app/entry-server.tsx'
import { buildVersion } from './build-version.ts'
import { readEnvironment } from './node/environment.ts'
import { folderAssets } from './node/folder-assets.ts'
import { runInstance } from './node/run-instance.ts'
import { styleHash } from './security.ts'
import { WrongSetting } from './sources.ts'

const newId = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))

try {
  await main()
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  const { port, hasMailbox, stop } = await runInstance(environment, {
    render,
    styleHashes: [await styleHash(criticalCss)],
    version: await buildVersion(render),
    assets: folderAssets('dist/client'),
    machineNow: Date.now,
    newId,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    log: (line) => console.log(line),
  })
  const host = ['0.0.0.0', '::', '127.0.0.1'].includes(environment.host) ? 'localhost' : environment.host
  console.log(`Élan is ready: http://${host}:${port}`)
  if (hasMailbox) console.log(`Mails are shown at http://localhost:${port}/mailbox`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}
