import type { Page } from '#domain/pages.ts'
import { createApp } from '../../edge/app.ts'
import { memoryBlobs } from '../../edge/blobs/memory.ts'
import type { Deps, Mail } from '../../edge/deps.ts'
import { freshDb } from './fresh-db.ts'

export const TEST_NOW = Date.UTC(2026, 8, 12, 9, 0, 0)

/** Draws any page as its own data, so that a test of a route sees exactly what the route hands over. */
export const renderAsData = (page: Page) =>
  `<!doctype html><pre>${JSON.stringify(page).replaceAll('<', '\\u003c')}</pre>`

/** Reads back a page that renderAsData drew. */
export function pageFrom(html: string): Page {
  return JSON.parse(/<pre>(.*)<\/pre>/s.exec(html)?.[1] ?? 'null')
}

/** The edge over a fresh database with a fixed clock, counted ids and memory for blobs; `lines` is what it logged, `mails` what it sent. */
export async function makeEdge(changes: Partial<Deps> = {}) {
  const lines: string[] = []
  const mails: Mail[] = []
  let ids = 0
  let drawn = 1
  // Chance that is the same in every run, and never the same twice in one.
  const draw = () => {
    drawn = Math.imul(drawn, 1_664_525) + 1_013_904_223
    return drawn >>> 24
  }
  const counted = (bytes: number) => Uint8Array.from({ length: bytes }, draw)
  const deps: Deps = {
    db: changes.db ?? (await freshDb()),
    blobs: memoryBlobs(),
    now: () => TEST_NOW,
    newId: () => `00000000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    render: renderAsData,
    log: (line) => void lines.push(line),
    origin: 'https://elan.example',
    sources: [],
    styleHashes: ['sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    version: 'test',
    assets: async () => null,
    sendMail: async (mail) => void mails.push(mail),
    secret: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
    random: counted,
    administrators: ['admin@elan.example'],
    operator: { name: null, contact: null, address: null, director: null, host: null },
    ...changes,
  }
  return { app: createApp(deps), deps, lines, mails }
}
