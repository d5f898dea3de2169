import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepAssets, readOwnAssets } from './kept-assets.ts'
import { BUILD_SOURCES, sourceStamp } from './source-stamp.ts'

/** What a build leaves about itself: which sources it was made of, and which hashed files are its own. */
type BuildRecord = { stamp: string; assets: string[] }

const RECORD = 'dist/build.json'
const ASSETS = 'dist/client/assets'

/** Whether the build is there and made of the sources as they are. */
export function isBuildFresh(root: string): boolean {
  return (
    existsSync(join(root, 'dist/node/index.js')) &&
    readRecord(root).stamp === sourceStamp(root, BUILD_SOURCES)
  )
}

/** Builds client, Worker and Node server, and keeps the previous build's hashed files for one generation. Throws when Vite does. */
export async function build(root: string): Promise<void> {
  const stamp = sourceStamp(root, BUILD_SOURCES)
  const previous = readOwnAssets(join(root, ASSETS), readRecord(root).assets)
  rmSync(join(root, RECORD), { force: true })
  await runVite(root)
  const record: BuildRecord = { stamp, assets: keepAssets(join(root, ASSETS), previous) }
  writeFileSync(join(root, RECORD), JSON.stringify(record))
}

function readRecord(root: string): BuildRecord {
  try {
    return JSON.parse(readFileSync(join(root, RECORD), 'utf8'))
  } catch {
    return { stamp: '', assets: [] }
  }
}

/** In a process of its own, so that the memory of the build is given back before the server starts. */
function runVite(root: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The build failed: see above.'))))
  })
}

// `import.meta.main` is younger than the oldest Node that a Mac gets here.
if (process.argv[1] === import.meta.filename) await build(process.cwd())
