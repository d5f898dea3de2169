import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { securityHeaders } from '../../edge/security.ts'

const ROOT = new URL('../../', import.meta.url)

/** The rules of Workers' `_headers`: a path, then its headers, indented. */
function rules(): Map<string, Record<string, string>> {
  const blocks = readFileSync(new URL('public/_headers', ROOT), 'utf8').trim().split(/\n\n/)
  return new Map(
    blocks.map((block) => {
      const [path = '', ...lines] = block.split('\n')
      const pairs = lines.map((line) => line.trim().split(/:\s(.*)/))
      return [path, Object.fromEntries(pairs.map(([name = '', value = '']) => [name.toLowerCase(), value]))]
    }),
  )
}

test('files that Workers serve without the edge wear the headers of the edge', () => {
  for (const [path, headers] of rules()) expect(headers, path).toMatchObject(securityHeaders([]))
})

test('every path that skips the Worker has its rule', () => {
  const config = readFileSync(new URL('wrangler.toml', ROOT), 'utf8')
  const skipped = [...config.matchAll(/"!(\/[^"]+)"/g)].map((found) => found[1])
  expect(skipped.length).toBeGreaterThan(0)
  expect([...rules().keys()].sort()).toEqual(skipped.sort())
})
