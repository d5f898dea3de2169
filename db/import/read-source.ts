import { commit } from '../commit.ts'
import { getLatestRun, type ImportRun, insertRun } from '../queries/imports.ts'
import type { ImportDeps } from './import-deps.ts'
import { openFeed } from './open-feed.ts'
import { type Reading, runImport } from './run-import.ts'
import { UnreadableFeed } from './unreadable-feed.ts'

/** A feed that an instance reads on schedule, as `edge/deps` configures it. */
export type FeedSource = { id: string; name: string; url: string; apiKey?: string }

export type Network = { fetch: (url: string, init: RequestInit) => Promise<Response> }
export type PullDeps = ImportDeps & Network

const PAGE = 1000
const PAGE_TIMEOUT_MS = 120_000
const STREAM_TIMEOUT_MS = 3_600_000
const PAGES_RESUME_MS = 3_600_000

/** An address that does not give its feed: it cannot be reached, refuses, or gives less than it announces. */
export class SourceUnavailable extends Error {}

/**
 * Reads one configured source and applies it; what an hourly job calls. Never throws for what the source does: a failure is in
 * the run's `state` and `message` and in the log, and nothing that was known is lost. `isLate` ends it after the batch under
 * way; the run is then `reading` or `applying`, and the next call goes on.
 */
export async function importSource(
  deps: PullDeps,
  source: FeedSource,
  options: { isLate?: () => boolean } = {},
): Promise<ImportRun> {
  let isOpen = false
  try {
    const reading = await openSource(deps, source)
    isOpen = true
    const run = await runImport(deps, { ...reading, ...options })
    deps.log(`import of ${source.id}: ${run.state}`)
    return run
  } catch (error) {
    if (!(error instanceof UnreadableFeed) && !(error instanceof SourceUnavailable)) throw error
    deps.log(`import of ${source.id} failed: ${error.message}`)
    return isOpen ? getLatestRun(deps.db, source.id) : recordFailure(deps, source, error.message)
  }
}

/**
 * How to read a source: API Engagement's v0 list page by page (`skip`, `limit`), any other address as one stream. Throws
 * SourceUnavailable or UnreadableFeed when its first bytes do not come.
 */
export async function openSource(
  deps: Network & Pick<ImportDeps, 'now'>,
  source: FeedSource,
): Promise<Reading> {
  const { id, name, url } = source
  const from = { id, name, url, kind: 'feed' as const }
  if (isPaged(url)) {
    return {
      source: from,
      origin: url,
      resumeWithin: PAGES_RESUME_MS,
      open: async (at) => ({ at, batches: readPages(deps, source, at) }),
    }
  }
  const answer = await ask(deps, source, url, STREAM_TIMEOUT_MS)
  const feed = await openFeed(bodyOf(answer, url))
  const version = answer.headers.get('etag') ?? answer.headers.get('last-modified') ?? String(deps.now())
  return { source: from, origin: `${url} ${version}`, open: async () => ({ at: 0, batches: feed.batches }) }
}

function isPaged(url: string): boolean {
  return /\/v0\/mission$/.test(new URL(url).pathname)
}

async function* readPages(deps: Network, source: FeedSource, from: number): AsyncGenerator<unknown[]> {
  let skip = from
  for (;;) {
    const url = new URL(source.url)
    url.searchParams.set('limit', String(PAGE))
    url.searchParams.set('skip', String(skip))
    const feed = await openFeed(bodyOf(await ask(deps, source, url.href, PAGE_TIMEOUT_MS), url.href))
    const before = skip
    for await (const records of feed.batches) {
      skip += records.length
      yield records
    }
    if (feed.total !== null && skip >= feed.total) return
    if (skip > before) continue
    if (feed.total === null) return
    throw new SourceUnavailable(`${source.url} announces ${feed.total} missions and gives ${skip}`)
  }
}

async function ask(deps: Network, { apiKey }: FeedSource, url: string, within: number): Promise<Response> {
  const headers = { accept: 'application/json, application/xml;q=0.9, text/xml;q=0.9', ...keyOf(apiKey) }
  const answer = await deps
    .fetch(url, { headers, signal: AbortSignal.timeout(within) })
    .catch((cause: unknown) => {
      throw new SourceUnavailable(`${url} cannot be reached`, { cause })
    })
  if (!answer.ok) throw new SourceUnavailable(`${url} answers ${answer.status}`)
  return answer
}

function keyOf(apiKey: string | undefined): Record<string, string> {
  return apiKey === undefined ? {} : { 'x-api-key': apiKey }
}

/** The body, with what the network does in its middle told apart from what is wrong with the feed or with us. */
function bodyOf(answer: Response, url: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = answer.body?.getReader()
  if (reader === undefined) throw new SourceUnavailable(`${url} answers without a body`)
  return new ReadableStream({
    async pull(controller) {
      const next = await reader.read().catch((cause: unknown) => {
        throw new SourceUnavailable(`${url} stopped in the middle`, { cause })
      })
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

/** A failure before any run began is a run of its own, so that it shows where runs are looked at. */
async function recordFailure(deps: ImportDeps, source: FeedSource, message: string): Promise<ImportRun> {
  const at = deps.now()
  const run: ImportRun = {
    id: deps.newId(),
    sourceId: source.id,
    origin: source.url,
    state: 'failed',
    startedAt: at,
    endedAt: at,
    position: 0,
    counts: {},
    message,
  }
  await commit(deps.db, [insertRun(deps.db, run)])
  return run
}
