import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commit } from '../../../db/commit.ts'
import { upsertSetting } from '../../../db/queries/catalogues.ts'
import { readEnvironment } from '../../../edge/node/environment.ts'
import { type Build, openInstance } from '../../../edge/node/open-instance.ts'
import { runInstance } from '../../../edge/node/run-instance.ts'
import { WrongSetting } from '../../../edge/sources.ts'
import { renderAsData, TEST_NOW } from '../../support/make-edge.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function makeBuild(): Build & { lines: string[] } {
  const lines: string[] = []
  let ids = 0
  return {
    lines,
    render: renderAsData,
    styleHashes: [],
    version: 'test',
    assets: async () => null,
    machineNow: () => TEST_NOW,
    newId: () => `id-${++ids}`,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    log: (line) => void lines.push(line),
  }
}

test('fills an empty folder, serves it, finds it ready the next time, and lives on the day that its data say', {
  timeout: 120_000,
}, async () => {
  const environment = readEnvironment({ DATA_DIR: join(temporaryFolder(), 'new'), PORT: '0' })
  const first = await runInstance(environment, makeBuild())
  const get = async (path: string) => fetch(`http://127.0.0.1:${first.port}${path}`)
  const health = await (await get('/health')).json()
  expect(health).toMatchObject({ ok: true, pendingBuilds: 0, sources: [{ id: 'example' }] })
  const index = await (await get('/c/1/35/index')).json()
  expect(index.base.rows + index.deltas.length).toBeGreaterThan(0)
  const page = await fetch(`http://127.0.0.1:${first.port}/`, { headers: { 'accept-encoding': 'br' } })
  expect(page.headers.get('content-encoding')).toBe('br')
  const who = await fetch(`http://127.0.0.1:${first.port}/api/session`, {
    headers: { 'accept-encoding': 'br' },
  })
  expect([who.headers.get('cache-control'), await who.json()]).toEqual(['no-store', { me: null }])
  const mailbox = await fetch(`http://127.0.0.1:${first.port}/mailbox`)
  expect([first.hasMailbox, mailbox.status]).toEqual([true, 200])
  await first.stop()

  const build = makeBuild()
  const again = await openInstance(environment, build)
  expect(build.lines).toEqual([])
  await commit(again.deps.db, [upsertSetting(again.deps.db, 'as_of', '2023-09-15')])
  again.close()

  const old = await openInstance(environment, makeBuild())
  expect(new Date(old.deps.now()).toISOString()).toMatch(/^2023-09-15T/)
  old.close()
})

test('says in one sentence that the folder cannot be written', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const environment = readEnvironment({ DATA_DIR: join(file, 'data') })
  await expect(openInstance(environment, makeBuild())).rejects.toThrow(WrongSetting)
})
