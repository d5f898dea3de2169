import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getMimeType } from 'hono/utils/mime'
import type { Assets } from '../deps.ts'

type File = { bytes: Uint8Array<ArrayBuffer>; headers: Record<string, string> }

/**
 * The client's files out of a folder, held in memory: they are few, small, and never change while the server runs. Dot folders
 * (the build's manifest) and Workers' `_headers` are not served; a folder that is not there holds nothing.
 */
export function folderAssets(root: string): Assets {
  const files = new Map(listFiles(root, '').map((path) => [path, readFile(root, path)]))
  return async (request) => {
    const file = files.get(new URL(request.url).pathname)
    if (file === undefined) return null
    const known = request.headers.get('if-none-match')?.replace(/^W\//, '') === file.headers.etag
    return new Response(known ? null : file.bytes, { status: known ? 304 : 200, headers: file.headers })
  }
}

function listFiles(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    (one) => !one.name.startsWith('.') && one.name !== '_headers',
  )
  return entries.flatMap((one) => {
    const path = `${folder}/${one.name}`
    return one.isDirectory() ? listFiles(root, path) : [path]
  })
}

function readFile(root: string, path: string): File {
  const bytes = new Uint8Array(readFileSync(join(root, path)))
  const headers = {
    'content-type': getMimeType(path) ?? 'application/octet-stream',
    'cache-control': cacheControl(path),
    etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
  }
  return { bytes, headers }
}

/** Names under `assets` hold a hash of their content; fonts and icons rarely change; the rest is asked for each time. */
function cacheControl(path: string): string {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return /^\/(fonts|icons)\//.test(path) ? 'public, max-age=86400' : 'no-cache'
}
