import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `stop` asks it to end, `kill` lets it end in the middle of whatever it does, and leaves its folder. */
export type TestServer = { origin: string; dataDir: string; stop(): Promise<void>; kill(): Promise<void> }

const START_LIMIT_MS = 120_000

/**
 * The built server as people run it, on a free loopback port, with a folder of its own that goes away with it.
 * `env` adds to its environment. Throws with what it printed when it does not come up.
 */
export async function startServer(env: Record<string, string> = {}, dataDir?: string): Promise<TestServer> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'elan-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['dist/node/index.js'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
  const origin = `http://127.0.0.1:${port}`
  const stop = async () => {
    await ended(child, 'SIGTERM')
    if (dataDir === undefined) rmSync(folder, { recursive: true, force: true })
  }
  const limit = performance.now() + START_LIMIT_MS
  while (!(await answers(`${origin}/health`))) {
    if (child.exitCode !== null || performance.now() > limit) {
      await stop()
      throw new Error(`The server did not come up:\n${printed}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { origin, dataDir: folder, stop, kill: () => ended(child, 'SIGKILL') }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.on('exit', () => resolve())
    child.kill(signal)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}
