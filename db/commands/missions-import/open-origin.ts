import { createReadStream, statSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { keyOf } from '#domain/feed/publisher.ts'
import { type Feed, openFeed } from '../../import/open-feed.ts'
import { type Network, openSource, SourceUnavailable } from '../../import/read-source.ts'
import type { Reading } from '../../import/run-import.ts'
import { UnreadableFeed } from '../../import/unreadable-feed.ts'
import { type Options, RESERVED, WrongCommand } from './options.ts'

/**
 * Opens a file or an address that was given, as far as its first bytes, so that what cannot be read changes nothing. Throws
 * WrongCommand with the sentence that says what to do.
 */
export async function openOrigin(network: Network, origin: string, options: Options): Promise<Reading> {
  try {
    return /^https?:/i.test(origin)
      ? await openAddress(network, origin, options)
      : await openFile(origin, options)
  } catch (error) {
    throw toWrongCommand(error, origin, options)
  }
}

/** The sentence for what is wrong with an origin; any other error as it is. */
export function toWrongCommand(error: unknown, origin: string, { words }: Options): unknown {
  if (error instanceof UnreadableFeed) return new WrongCommand(words.faults[error.fault](origin))
  if (isFileFault(error)) return new WrongCommand(words.noFile(origin))
  if (!(error instanceof SourceUnavailable)) return error
  const status = /answers (\d+)$/.exec(error.message)?.[1]
  return new WrongCommand(status === undefined ? words.unreachable(origin) : words.answers(origin, status))
}

async function openFile(path: string, options: Options): Promise<Reading> {
  const { size, mtimeMs } = statOf(path, options)
  const stream = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array<ArrayBuffer>>
  const feed: Feed = await openFeed(stream)
  const stem = basename(path, extname(path))
  return {
    source: {
      id: options.source ?? idOf(stem),
      name: options.name ?? feed.publisher ?? titleOf(stem),
      url: null,
      kind: 'file',
    },
    origin: `${resolve(path)} ${size} ${mtimeMs}`,
    open: async () => ({ at: 0, batches: feed.batches }),
  }
}

async function openAddress(network: Network, address: string, options: Options): Promise<Reading> {
  if (!URL.canParse(address)) throw new WrongCommand(options.words.unreachable(address))
  const { hostname, pathname } = new URL(address)
  const id = options.source ?? idOf(`${hostname} ${pathname}`)
  const { apiKey, name } = options
  const source = { id, name: name ?? hostname, url: address, ...(apiKey === undefined ? {} : { apiKey }) }
  return openSource({ ...network, now: Date.now }, source)
}

function idOf(name: string): string {
  const id = keyOf(name)
  return id === '' || RESERVED.includes(id) ? `import-${id}` : id
}

function statOf(path: string, { words }: Options): { size: number; mtimeMs: number } {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new WrongCommand(words.noFile(path))
  if (stat.isDirectory()) throw new WrongCommand(words.isFolder(path))
  return stat
}

function isFileFault(error: unknown): boolean {
  return error instanceof Error && 'path' in error && 'syscall' in error
}

/** « service-civique-1592 » as a name that can be shown: « Service civique ». */
function titleOf(stem: string): string {
  const words =
    stem
      .replace(/[-_]+/g, ' ')
      .replace(/\s+\d+$/, '')
      .trim() || stem
  return words.charAt(0).toUpperCase() + words.slice(1)
}
