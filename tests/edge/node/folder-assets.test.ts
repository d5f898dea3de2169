import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderAssets } from '../../../edge/node/folder-assets.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function someAssets() {
  const root = temporaryFolder()
  for (const folder of ['assets', 'fonts', '.vite']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'assets/entry-abc123.js'), 'console.log(1)')
  writeFileSync(join(root, 'fonts/a.woff2'), 'font')
  writeFileSync(join(root, 'service-worker.js'), '// worker')
  writeFileSync(join(root, 'manifest-fr.webmanifest'), '{}')
  writeFileSync(join(root, '.vite/manifest.json'), '{}')
  writeFileSync(join(root, '_headers'), '/*')
  return folderAssets(root)
}

const get = (path: string, headers = {}) => someAssets()(new Request(`http://x${path}`, { headers }))

test('lets a hashed file be kept for ever and asks again for the others', async () => {
  expect((await get('/assets/entry-abc123.js'))?.headers.get('cache-control')).toContain('immutable')
  expect((await get('/service-worker.js'))?.headers.get('cache-control')).toBe('no-cache')
  expect((await get('/fonts/a.woff2'))?.headers.get('cache-control')).toBe('public, max-age=86400')
})

test('names the type of each file', async () => {
  expect((await get('/assets/entry-abc123.js'))?.headers.get('content-type')).toMatch(/^text\/javascript/)
  expect((await get('/manifest-fr.webmanifest'))?.headers.get('content-type')).toBe(
    'application/manifest+json',
  )
  expect((await get('/fonts/a.woff2'))?.headers.get('content-type')).toBe('font/woff2')
})

test('answers 304 to who has the file', async () => {
  const etag = (await get('/service-worker.js'))?.headers.get('etag') ?? ''
  const again = await get('/service-worker.js', { 'if-none-match': etag })
  expect(again?.status).toBe(304)
  expect(await again?.text()).toBe('')
})

test('serves nothing outside its folder, and no dot folder', async () => {
  for (const path of [
    '/.vite/manifest.json',
    '/_headers',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/',
    '/',
  ]) {
    expect(await get(path)).toBeNull()
  }
})
