/**
 * `npm run simulate -- --histories N --seed S [--reset-heavy] [--trace]`: as many histories as wished, and what broke in them.
 * `--shrink` looks for the shortest that breaks like the first one; `--off`, `--without` and `--steps` run what it found again.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type History, profileOf, runHistory } from './history.ts'
import { SEEDED_BUGS } from './seeded-bugs.ts'
import { type Shrunk, shrink } from './shrink.ts'
import { makeGround } from './template.ts'

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    'reset-heavy': { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    /** Goes on after a failure. */
    all: { type: 'boolean', default: false },
    shrink: { type: 'boolean', default: false },
    /** One of the seeded bugs, by its name. */
    bug: { type: 'string' },
    /** Faults that do not happen, people who are not there, the only steps that are taken: separated by commas. */
    off: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    steps: { type: 'string' },
  },
})
const count = Number(values.histories)
const first = Number(values.seed)

const heavy = values['reset-heavy'] ? ' --reset-heavy' : ''
const chosen = values.bug === undefined ? '' : ` --bug '${values.bug}'`
const bug = SEEDED_BUGS.find(({ name }) => name === values.bug) ?? null
if (values.bug !== undefined && bug === null) throw new Error(`no seeded bug is called « ${values.bug} »`)
const words = (list: string) => list.split(',').filter((word) => word !== '')
const cut = {
  off: new Set(words(values.off)),
  people: new Set(words(values.without)),
  steps: values.steps === undefined ? null : new Set(words(values.steps).map(Number)),
}
const optionsOf = (seed: number) => ({
  bug,
  profile: bug?.profile ?? profileOf(seed, values['reset-heavy']),
})

const ground = await makeGround()
const began = performance.now()
const used = process.cpuUsage()
const faults = new Map<string, number>()
const broken: History[] = []
let mutations = 0
let done = 0
for (; done < count; done++) {
  const seed = first + done
  const history = await runHistory(seed, ground, { ...optionsOf(seed), cut })
  mutations += history.mutations
  for (const [name, times] of history.faults) faults.set(name, (faults.get(name) ?? 0) + times)
  if (values.trace) console.log(history.lines.join('\n'))
  if (history.broken !== null) {
    broken.push(history)
    tell(history)
    if (values.shrink) tellShrunk(await shrink(seed, ground, optionsOf(seed)))
    if (!values.all) break
  }
  draw(done + 1)
}
ground.files.remove()
close()

function tell({ seed, profile, broken: found, lines }: History): void {
  console.log(`\n✗ seed ${seed} (${profile}): ${found?.message}`)
  if (!values.trace) console.log(`${lines.slice(-40).map(short).join('\n')}\n`)
  console.log(`replay: npm run simulate -- --seed ${seed} --histories 1 --trace${heavy}${chosen}`)
}

function tellShrunk(found: Shrunk | undefined): void {
  if (found === undefined) return
  const { cut, history, tries } = found
  const steps = [...(cut.steps ?? [])].sort((a, b) => a - b)
  const faults = [...history.faults].map(([name, times]) => `${times} × ${name}`).join(', ')
  console.log(`\n${history.lines.join('\n')}\n`)
  console.log(`shrunk in ${tries} tries to ${steps.length} steps; faults: ${faults || 'none'}`)
  const off = cut.off.size === 0 ? '' : ` --off '${[...cut.off].join()}'`
  const without = cut.people.size === 0 ? '' : ` --without ${[...cut.people].join()}`
  const only = cut.steps === null ? '' : ` --steps '${steps.join()}'`
  console.log(
    `replay: npm run simulate -- --seed ${history.seed} --histories 1 --trace${heavy}${chosen}${without}${off}${only}`,
  )
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  } catch {
    return 'unknown'
  }
}

function short(line: string): string {
  return line.length > 240 ? `${line.slice(0, 240)}…` : line
}

/** One line that grows on a terminal; elsewhere a line now and then. */
function draw(finished: number): void {
  const part = finished / count
  const bar = '█'.repeat(Math.floor(part * 30)).padEnd(30, '·')
  const line = `${bar} ${finished}/${count} · ${rate()} histories/s · ${mutations} mutations · ${broken.length} broken`
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`)
  else if (finished % Math.max(50, Math.min(500, Math.floor(count / 20))) === 0 || finished === count)
    console.log(line)
}

function rate(): string {
  return ((done + 1) / ((performance.now() - began) / 1000)).toFixed(1)
}

function close(): void {
  const ran = Math.min(done + (broken.length > 0 && !values.all ? 1 : 0), count)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  const { user, system } = process.cpuUsage(used)
  const perCore = (ran / ((user + system) / 1e6)).toFixed(1)
  console.log(
    `\ncommit ${commit()}, seeds ${first} to ${first + ran - 1}, ${seconds} s, ${rate()} histories/s, ${perCore} per second of a core`,
  )
  console.log(
    [...faults]
      .sort((a, b) => b[1] - a[1])
      .map(([name, times]) => `  ${times} × ${name}`)
      .join('\n'),
  )
  console.log(
    `${ran} histories, ${mutations} mutations kept, ${broken.length} broken${broken.length > 0 ? `: seeds ${broken.map(({ seed }) => seed).join(' ')}` : ''}`,
  )
  console.log(`Tests  ${broken.length > 0 ? `${broken.length} failed | ` : ''}${ran - broken.length} passed`)
  process.exitCode = broken.length > 0 ? 1 : 0
}
