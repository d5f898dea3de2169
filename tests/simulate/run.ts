/** `npm run simulate -- --histories N --seed S [--reset-heavy] [--trace]`: as many histories as wished, and what broke in them. */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type History, profileOf, runHistory } from './history.ts'
import { makeGround } from './template.ts'

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    'reset-heavy': { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    /** Goes on after a failure. */
    all: { type: 'boolean', default: false },
  },
})
const count = Number(values.histories)
const first = Number(values.seed)

const ground = await makeGround()
const began = performance.now()
const faults = new Map<string, number>()
const broken: History[] = []
let mutations = 0
let done = 0
for (; done < count; done++) {
  const seed = first + done
  const history = await runHistory(seed, ground, { profile: profileOf(seed, values['reset-heavy']) })
  mutations += history.mutations
  for (const [name, times] of history.faults) faults.set(name, (faults.get(name) ?? 0) + times)
  if (values.trace) console.log(history.lines.join('\n'))
  if (history.broken !== null) {
    broken.push(history)
    tell(history)
    if (!values.all) break
  }
  draw(done + 1)
}
ground.files.remove()
close()

function tell({ seed, profile, broken: found, lines }: History): void {
  console.log(`\n✗ seed ${seed} (${profile}): ${found?.message}`)
  if (!values.trace) console.log(`${lines.slice(-40).map(short).join('\n')}\n`)
  const heavy = values['reset-heavy'] ? ' --reset-heavy' : ''
  console.log(`replay: npm run simulate -- --seed ${seed} --histories 1 --trace${heavy}`)
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
  console.log(
    `\ncommit ${commit()}, seeds ${first} to ${first + ran - 1}, ${seconds} s, ${rate()} histories/s`,
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
