import { makeJsonReader } from './json-records.ts'
import { UnreadableFeed } from './unreadable-feed.ts'
import { makeXmlReader } from './xml-records.ts'

/** Turns UTF-8 bytes, as they come, into raw records. `end` gives what was still held and throws when the text was cut. */
export type RecordReader = {
  write: (chunk: Uint8Array) => unknown[]
  end: () => unknown[]
}

export type Feed = {
  format: 'json' | 'xml'
  /** Whom an XML feed names as its publisher; null when its beginning names none. */
  publisher: string | null
  /** How many missions a page says that there are in all; null when it does not. */
  total: number | null
  /** Raw records in their order, a few at a time, so that memory never holds the feed. */
  batches: AsyncGenerator<unknown[]>
}

const HEAD_BYTES = 65_536

/**
 * Looks at the first bytes of a feed and says how to read it: gzip or not, its encoding, JSON or XML. Throws UnreadableFeed
 * when it is neither; nothing else has been read then.
 */
export async function openFeed(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Feed> {
  const chunks = stream[Symbol.asyncIterator]()
  const head = await readHead(chunks)
  if (head[0] === 0x1f && head[1] === 0x8b) {
    return openFeed(streamOf(head, chunks).pipeThrough(new DecompressionStream('gzip')))
  }
  const encoding = encodingOf(head)
  const text = new TextDecoder(encoding).decode(head)
  const format = formatOf(text)
  const reader = format === 'json' ? makeJsonReader(text) : makeXmlReader()
  const total = format === 'json' ? totalIn(text) : null
  return { format, total, publisher: publisherIn(text), batches: readAll(reader, head, chunks, encoding) }
}

async function* readAll(
  reader: RecordReader,
  head: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
  encoding: string,
): AsyncGenerator<unknown[]> {
  const toUtf8 = makeTranscoder(encoding)
  yield reader.write(toUtf8(head))
  for (;;) {
    const { done, value } = await chunks.next()
    if (done) break
    yield reader.write(toUtf8(value))
  }
  yield reader.end()
}

/** Bytes in UTF-8 without a byte order mark. */
function makeTranscoder(encoding: string): (chunk: Uint8Array) => Uint8Array {
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  return (chunk) => encoder.encode(decoder.decode(chunk, { stream: true }))
}

async function readHead(chunks: AsyncIterator<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  while (size < HEAD_BYTES) {
    const { done, value } = await chunks.next()
    if (done) break
    parts.push(value)
    size += value.byteLength
  }
  const head = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    head.set(part, at)
    at += part.byteLength
  }
  return head
}

function streamOf(
  head: Uint8Array<ArrayBuffer>,
  rest: AsyncIterator<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(head),
    async pull(controller) {
      const { done, value } = await rest.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}

/** A byte order mark, else what an XML declaration says, else UTF-8 unless the bytes cannot be: then Windows-1252. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const start = String.fromCharCode(...head.subarray(0, 200))
  const declared = /^\W*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1]?.toLowerCase()
  const isLatin =
    declared !== undefined && /^(iso-?8859-?1|iso-?8859-?15|windows-?1252|latin-?1)$/.test(declared)
  if (isLatin || !isUtf8(head)) return 'windows-1252'
  return 'utf-8'
}

function isUtf8(head: Uint8Array): boolean {
  try {
    // As a stream, so that a character cut by the end of the head is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

function publisherIn(text: string): string | null {
  const written = /<publisher>\s*(?:<!\[CDATA\[)?\s*([^<\]]+)/.exec(text)?.[1]
  return written?.trim() || null
}

function totalIn(text: string): number | null {
  const written = /^\s*\{[^[]*?"total"\s*:\s*(\d+)/.exec(text)?.[1]
  return written === undefined ? null : Number(written)
}

function formatOf(text: string): 'json' | 'xml' {
  const start = text.trimStart().slice(0, 1000)
  if (start === '') throw new UnreadableFeed('empty')
  if (/^<!doctype html|^<html/i.test(start)) throw new UnreadableFeed('web_page')
  if (start.startsWith('[') || start.startsWith('{')) return 'json'
  if (start.startsWith('<')) return 'xml'
  throw new UnreadableFeed('unknown_format', start.slice(0, 40))
}
