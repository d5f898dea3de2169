/** `npm start`: builds what is missing or older than its sources, then serves. Stops with one sentence when it cannot. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { told } from '../node/told.ts'
import { build, isBuildFresh } from './build.ts'

const root = process.cwd()
if (!isBuildFresh(root)) {
  await told('Building the app', () => build(root), console.log)
}
await import(pathToFileURL(join(root, 'dist/node/index.js')).href)
