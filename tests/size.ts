/** `npm run size`: bytes as they travel and requests, per screen, against the budgets of docs/budgets. Part of `npm test`. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { startServer } from './support/start-server.ts'

type Chunk = {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
  isEntry?: boolean
}
type Line = { what: string; bytes: number; cap: number; wish?: number }

const KB = 1024
const manifest: Record<string, Chunk> = JSON.parse(readFileSync('dist/client/.vite/manifest.json', 'utf8'))

/** Brotli at its best for hashed files, as they are stored; pages at the level that the server uses. */
function brotli(bytes: Buffer | string, quality: number): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}

/** A chunk and all that it imports at once, each file once. */
function closure(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const next of manifest[name]?.imports ?? []) closure(next, seen)
  return seen
}

function bytesOf(names: Iterable<string>): number {
  let sum = 0
  for (const name of names) {
    const chunk = manifest[name]
    if (chunk === undefined) throw new Error(`no chunk ${name}`)
    for (const file of [chunk.file, ...(chunk.css ?? [])])
      sum += brotli(readFileSync(`dist/client/${file}`), 11)
  }
  return sum
}

async function main(): Promise<void> {
  const server = await startServer()
  const html = await (await fetch(`${server.origin}/`)).text()
  await server.stop()
  const entry = closure('app/entry-fr.ts')
  const wake = Object.keys(manifest).find((name) => /^_wake-|state\/wake\.ts$/.test(name))
  const awake = closure(wake ?? 'no wake', new Set(entry))
  const scripts = bytesOf(entry)
  const page = brotli(html, 5)
  const requests = 1 + entry.size
  const lines: Line[] = [
    { what: 'first list: every script', bytes: scripts, cap: 20 * KB, wish: 14 * KB },
    { what: 'first list: HTML and CSS', bytes: page, cap: 14 * KB },
    { what: 'first screen: HTML, CSS, scripts', bytes: page + scripts, cap: 34 * KB },
    { what: 'after the first list: memory and network', bytes: bytesOf(without(awake, entry)), cap: 16 * KB },
    ...laterScreens(awake),
  ]
  for (const line of lines) print(line)
  console.log(`${requests <= 8 ? 'ok ' : 'OVER'} first screen: requests ${requests} of 8 at most`)
  const over = lines.filter((line) => line.bytes > line.cap).length + (requests > 8 ? 1 : 0)
  console.log(over === 0 ? 'every screen is within its budget' : `${over} over budget`)
  process.exitCode = over === 0 ? 0 : 1
}

/** Every part that comes on demand, without what the first list and its waking already brought. */
function laterScreens(awake: Set<string>): Line[] {
  const parts = Object.entries(manifest).filter(([name, chunk]) => !awake.has(name) && isScreen(name, chunk))
  return parts.map(([name]) => ({
    what: `${name.replace(/^app\//, '')}, on demand`,
    bytes: bytesOf(without(closure(name), awake)),
    cap: capOf(name),
  }))
}

/** What those who publish write brings its rules, the wire's schemas and the recurrence library with it. */
function capOf(name: string): number {
  if (/features\/(work|organisation|moderation|people|apply|engagements)\//.test(name)) return 60 * KB
  return name.includes('/map/') ? 40 * KB : name.includes('state/work/') ? 26 * KB : 20 * KB
}

const without = (names: Set<string>, others: Set<string>) => [...names].filter((name) => !others.has(name))

function isScreen(name: string, chunk: Chunk): boolean {
  return chunk.file.endsWith('.js') && /^app\/(features|state|sync|local)\//.test(name)
}

function print({ what, bytes, cap, wish }: Line): void {
  const mark = bytes > cap ? 'OVER' : 'ok  '
  const note = wish !== undefined && bytes > wish ? ` (wished ${(wish / KB).toFixed(0)} KB)` : ''
  console.log(`${mark} ${what}: ${(bytes / KB).toFixed(1)} KB of ${(cap / KB).toFixed(0)} KB at most${note}`)
}

await main()
