import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const ROOMS = ['domain', 'app', 'edge', 'db'] as const

/** Who may import whom, by longest path; a file may always import from its own entry's folder. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  db: ['domain'],
  edge: ['domain', 'db'],
  'edge/node.ts': ['domain', 'db', 'app/entry-server.tsx'],
  'edge/worker.ts': ['domain', 'db', 'app/entry-server.tsx'],
  'app/ui': [],
  'app/local': ['domain'],
  'app/sync': ['domain', 'app/local'],
  'app/state': ['domain', 'app/local', 'app/sync', 'app/features', 'app/ui'],
  'app/features': ['domain', 'app/state', 'app/ui', 'app/styles'],
  'app/pages': ['domain', 'app/ui', 'app/state', 'app/document.ts'],
  app: ['domain', 'app'],
}

/** Packages that a room may use; `true` is any. Node's own modules only where a file runs on Node alone. */
const PACKAGES: Record<string, readonly string[]> = {
  domain: ['valibot'],
  'domain/sessions': ['valibot', 'rrule'],
  'domain/identifiers.ts': ['stdnum'],
  'app/ui': ['solid-js'],
  'app/sync': ['valibot'],
}
const ONLY_IN: Record<string, string> = {
  'drizzle-orm': 'db/',
  '@libsql/client': 'db/',
  libsql: 'db/',
  idb: 'app/local/',
  hono: 'edge/',
  rrule: 'domain/sessions/',
  stdnum: 'domain/identifiers.ts',
}

type Import = { file: string; target: string }

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    if (statSync(join(ROOT, path)).isDirectory()) return filesOf(path)
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : []
  })
}

const files = ROOMS.flatMap(filesOf)
const textOf = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]))

const imports: Import[] = [...textOf].flatMap(([file, text]) =>
  [
    ...text.matchAll(
      /(?:^import |^import[^'"\n]* from |^export[^'"\n]* from |^\} from |\bimport\()['"]([^'"\n]+)['"]/gm,
    ),
  ].map((found) => ({
    file,
    target: resolveTarget(file, found[1] ?? ''),
  })),
)

function resolveTarget(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.')) return relative(ROOT, resolve(ROOT, dirname(file), specifier))
  return specifier
}

const isInside = (file: string) => ROOMS.some((room) => file.startsWith(`${room}/`))
const under = (file: string, place: string) => file === place || file.startsWith(`${place}/`)
const longest = <T>(table: Record<string, T>, file: string) =>
  Object.keys(table)
    .filter((place) => under(file, place))
    .sort((a, b) => b.length - a.length)[0]

test('rooms import only in the direction that design.md draws', () => {
  const wrong = imports.filter(({ file, target }) => {
    if (!isInside(target)) return false
    const place = longest(MAY_IMPORT, file)
    if (place === undefined) return true
    const home = place.includes('.') ? dirname(place) : place
    return ![home, ...(MAY_IMPORT[place] ?? [])].some((allowed) => under(target, allowed))
  })
  expect(
    wrong,
    explain('These imports go against the arrows (app → domain ← edge, db → domain):', wrong),
  ).toEqual([])
})

test('the domain is pure: valibot and nothing else', () => {
  const wrong = imports.filter(({ file, target }) => {
    const place = longest(PACKAGES, file)
    if (place === undefined || isInside(target) || target.startsWith('virtual:')) return false
    return !PACKAGES[place]?.some((name) => under(target, name))
  })
  expect(wrong, explain('These rooms may not use these packages:', wrong)).toEqual([])
})

test('libSQL, IndexedDB and Hono each have one room', () => {
  const wrong = imports.filter(({ file, target }) => {
    const name = longest(ONLY_IN, target)
    return name !== undefined && !file.startsWith(ONLY_IN[name] ?? '')
  })
  expect(wrong, explain('Ask the room that owns the package instead:', wrong)).toEqual([])
})

test('the first list brings no rule of what associations write', () => {
  const reached = new Set(['app/entry-fr.ts', 'app/entry-en.ts'])
  const fromWhere = /^(?:import|export)(?! type)(?:[\w*{}\s,$]*?from)? '([^'\n]+)'/gm
  for (const file of reached) {
    for (const [, specifier = ''] of (textOf.get(file) ?? '').matchAll(fromWhere)) {
      reached.add(resolveTarget(file, specifier))
    }
  }
  expect([...reached]).toContain('domain/match/rank.ts')
  const writing = ['domain/sessions', 'domain/work', 'domain/identifiers.ts']
  expect([...reached].filter((file) => writing.some((place) => under(file, place)))).toEqual([])
})

test('only sync fetches in the app, and only commit writes', () => {
  const found = (pattern: RegExp, allowed: RegExp) =>
    [...textOf].filter(([file, text]) => pattern.test(text) && !allowed.test(file)).map(([file]) => file)
  expect(
    found(/[^.\w]fetch\(/, /^app\/(sync\/|service-worker)|^edge\/|^db\/(commands|gazetteer|import)\//),
  ).toEqual([])
  expect(found(/\.(batch|executeMultiple)\(/, /^db\/commit\.ts/)).toEqual([])
  expect(found(/\.transaction\(|BEGIN (IMMEDIATE|TRANSACTION)/i, /^app\/local\//)).toEqual([])
})

test('time, chance and ids come as arguments', () => {
  const entries =
    /^edge\/(node|worker)\.ts$|\/commands\/|^db\/gazetteer\/derive|^app\/(start|service-worker|state\/wake)/
  const banned = /Date\.now\(|new Date\(\)|Math\.random\(|randomUUID\(/
  const wrong = [...textOf]
    .filter(([file, text]) => banned.test(text) && !entries.test(file))
    .map(([file]) => file)
  expect(
    wrong,
    'Take `now` or `newId` as an argument; only entries and commands may ask the machine.',
  ).toEqual([])
})

/** Who may set a timer besides entries and commands, and why: what a timer decides, no simulated history can try again. */
const TIMERS: Record<string, string> = {
  'app/ui/save-file.ts': 'lets go of a file once the browser has taken it',
  'app/features/work/editor.ts': 'keeps a draft when the fingers rest',
  'app/features/work/save-entry.ts': 'lets go of a file once the browser has taken it',
  'app/local/connection.ts': 'gives up on a storage that does not answer',
  'app/state/saver.ts': 'keeps a choice when the fingers rest',
  'app/state/texts.ts': 'pauses between chunks of texts',
  'app/state/work/decide-now.ts': 'waits for another tab that is sending',
  'app/state/work/patience.ts': 'gives up on what does not answer',
  'app/state/work/save-export.ts': 'lets go of a file once the browser has taken it',
  'app/state/work/schedule-exchanges.ts': 'is when the engine, which has no timer, is asked again',
  'app/ui/announce.tsx': 'says to a screen reader once what moved',
  'db/commit.ts': 'pauses before it writes again to a database that was locked',
  'db/import/breathe.ts': 'lets other requests pass between slices',
  'edge/node/listen.ts': 'closes connections when the process stops',
  'edge/node/repeat.ts': 'is the clock of daily and hourly jobs',
  'edge/node/told.ts': 'tells what takes long',
}

test('nobody waits by a timer without a reason that stands here', () => {
  const entries = /^edge\/(node|worker)\.ts$|\/commands\/|^app\/(start|service-worker)/
  const timed = [...textOf]
    .filter(
      ([file, text]) => /\bset(Timeout|Interval)\(|requestIdleCallback\(/.test(text) && !entries.test(file),
    )
    .map(([file]) => file)
  const asked =
    'Let whoever calls decide when (a timer there can be simulated), or say here why this one has to be.'
  expect(
    timed.filter((file) => TIMERS[file] === undefined),
    asked,
  ).toEqual([])
  expect(
    Object.keys(TIMERS).filter((file) => !timed.includes(file)),
    'These set no timer any more.',
  ).toEqual([])
})

test('no folder is called utils, helpers, common, misc or services', () => {
  expect(
    files.filter((file) => /\/(utils?|helpers?|common|misc|services?|managers?)(\/|\.)/.test(file)),
  ).toEqual([])
})

test('a file of code stays under 300 lines', () => {
  const data = /^db\/seeds\/|^domain\/words\//
  const long = [...textOf].filter(([file, text]) => !data.test(file) && text.split('\n').length > 301)
  expect(long.map(([file]) => file)).toEqual([])
})

test('server-side rooms run in workerd: Node modules stay in entries, commands and the folder store', () => {
  const nodeOnly =
    /^edge\/(node|commands\/|blobs\/folder|serve-static)|^db\/(commands\/|gazetteer\/(derive|read))|^db\/migrate\.ts/
  const wrong = imports.filter(({ file, target }) => target.startsWith('node:') && !nodeOnly.test(file))
  expect(wrong, explain('These files would not start on Workers:', wrong)).toEqual([])
})

function explain(sentence: string, wrong: Import[]): string {
  return [sentence, ...wrong.map(({ file, target }) => `  ${file} → ${target}`)].join('\n')
}
