import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepAssets, readOwnAssets } from '../../edge/commands/kept-assets.ts'
import { sourceStamp } from '../../edge/commands/source-stamp.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A build that empties its folder, as Vite does, and writes one hashed file. */
function buildOf(folder: string, name: string, own: readonly string[]): string[] {
  const previous = readOwnAssets(folder, own)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(join(folder, name), name)
  return keepAssets(folder, previous)
}

test('keeps the files of the previous build, and of no older one', () => {
  const folder = join(temporaryFolder(), 'assets')
  const first = buildOf(folder, 'entry-1.js', [])
  const second = buildOf(folder, 'entry-2.js', first)
  expect(readdirSync(folder).sort()).toEqual(['entry-1.js', 'entry-2.js'])
  const third = buildOf(folder, 'entry-3.js', second)
  expect(readdirSync(folder).sort()).toEqual(['entry-2.js', 'entry-3.js'])
  expect(third).toEqual(['entry-3.js'])
})

test('a stamp changes with any file that changes, comes or goes', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'app'))
  writeFileSync(join(root, 'app/a.ts'), 'a')
  const stamp = () => sourceStamp(root, ['app', 'absent.json'])
  const stamps = [stamp()]
  writeFileSync(join(root, 'app/a.ts'), 'ab')
  stamps.push(stamp())
  writeFileSync(join(root, 'app/b.ts'), '')
  stamps.push(stamp())
  expect(stamp()).toBe(stamps[2])
  rmSync(join(root, 'app/b.ts'))
  stamps.push(stamp())
  expect(stamps[3]).toBe(stamps[1])
  expect(new Set(stamps).size).toBe(3)
})
