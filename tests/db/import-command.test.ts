import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { missions, settings } from '../../db/schema/index.ts'
import { record } from '../support/import-feed.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FEEDS = 'tests/fixtures/feeds'
const folder = mkdtempSync(join(tmpdir(), 'elan-import-'))
const dataDir = join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: string[]) {
  const { DATABASE_URL: _, ...env } = process.env
  const done = spawnSync(process.execPath, ['db/commands/missions-import.ts', ...args], {
    cwd: ROOT,
    env: { ...env, DATA_DIR: dataDir },
    encoding: 'utf8',
  })
  return {
    code: done.status,
    out: done.stdout,
    err: done.stderr.replace(/^(Communes|Lecture|Mise à jour).*\n/gm, ''),
  }
}

function feedOf(name: string, count: number): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    JSON.stringify(Array.from({ length: count }, (_, i) => record(`m${i}`, { title: `Mission ${i}` }))),
  )
  return path
}

test.each([
  [[], /^Indiquez le fichier ou l’adresse/],
  [['rien.json'], /^rien\.json est introuvable ou illisible : vérifiez le chemin\. Rien n’a changé\.$/],
  [[FEEDS], /est un dossier : indiquez les fichiers/],
  [['--as-of', 'hier', 'x.json'], /^--as-of vaut « hier » : écrivez un jour comme 2023-09-15/],
  [['--source', 'Ma Source', 'x.json'], /^--source vaut « Ma Source »/],
  [['--source', 'a', 'x.json', 'y.json'], /^--source nomme une seule source/],
  [['--vite', 'x.json'], /^Option inconnue/],
  [['http://127.0.0.1:9/flux.json'], /^http:\/\/127\.0\.0\.1:9\/flux\.json ne répond pas/],
])('says in one sentence what to do with %j, before anything is made', (args, sentence) => {
  const { code, out, err } = run(...args)
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err.trim()).toMatch(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(existsSync(dataDir)).toBe(false)
})

test('takes several files, says which are none, and sets the clock of the instance', async () => {
  const report = join(folder, 'report.tsv')
  const files = ['foreign.json', 'not-a-feed.yaml', 'partner.xml'].map((name) => `${FEEDS}/${name}`)
  const { code, out, err } = run('--as-of', '2023-09-15', '--report', report, ...files)
  expect(code).toBe(1)
  expect(err.trim()).toBe(
    'tests/fixtures/feeds/not-a-feed.yaml n’est ni du JSON ni du XML : donnez un flux d’API Engagement. Rien n’a changé.',
  )
  expect(out).toContain('foreign : 2 annonces lues, 1 nouvelle, 1 refusée.')
  expect(out).toContain('✗ annonce nº 1 : hors de France (Mainz, DE)')
  expect(out).toContain('partner : 2 annonces lues, 2 nouvelles.')
  expect(readFileSync(report, 'utf8')).toContain('foreign\t1\tmainz\t✗\thors de France\tMainz, DE\n')
  const db = openDatabase(`file:${dataDir}/elan.db`)
  const [asOf] = (await db.select().from(settings)).filter((row) => row.name === 'as_of')
  expect(asOf?.value).toBe('2023-09-15')
  expect(await db.select().from(missions)).toHaveLength(3)
  db.$client.close()
}, 120_000)

test('prints counts that add up as one JSON object, holds what shrinks, and applies it when accepted', () => {
  run('--source', 'mine', feedOf('ten.json', 10))
  const again = JSON.parse(run('--json', '--source', 'mine', feedOf('ten.json', 10)).out)
  expect(again).toMatchObject({
    read: 10,
    new: 0,
    unchanged: 10,
    held: 0,
    runs: [{ source: 'mine', state: 'applied' }],
  })
  const held = run('--json', '--source', 'mine', feedOf('two.json', 2))
  expect(held.code).toBe(1)
  const [one] = JSON.parse(held.out).runs
  expect(one).toMatchObject({ state: 'held', read: 2, held: 2, new: 0 })
  expect(held.err).toContain(`npm run missions:import -- --accept ${one.run}`)
  const accepted = JSON.parse(run('--json', '--accept', one.run).out)
  expect(accepted).toMatchObject({ read: 2, unchanged: 2, hidden: 8, held: 0 })
  const twice = run('--accept', one.run)
  expect([twice.code, twice.err.trim()]).toEqual([1, expect.stringContaining('Aucun import retenu')])
}, 120_000)
