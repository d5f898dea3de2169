/** `npm test`: every stage in turn, its output as it comes, its time, and one closing line that counts. Stops at nothing, fails if one did. */
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

type Stage = { name: string; command: string; counts: 'tests' | 'one' }
type Outcome = { passed: number; failed: number; skipped: number }

const STAGES: readonly Stage[] = [
  { name: 'format and lint', command: 'biome ci .', counts: 'one' },
  { name: 'types', command: 'node tests/types.ts', counts: 'one' },
  { name: 'unit', command: 'vitest run', counts: 'tests' },
  { name: 'build', command: 'node edge/commands/build.ts', counts: 'one' },
  { name: 'size', command: 'node tests/size.ts', counts: 'one' },
  { name: 'edge in workerd', command: 'vitest run -c vitest.workerd.config.ts', counts: 'tests' },
  { name: 'simulate', command: 'node tests/simulate/run.ts --histories 300', counts: 'tests' },
  { name: 'kill test', command: 'node tests/kill/run.ts --rounds 6', counts: 'one' },
  { name: 'journeys', command: 'playwright test', counts: 'tests' },
]

async function main(): Promise<void> {
  const total: Outcome = { passed: 0, failed: 0, skipped: 0 }
  const wanted = process.argv.slice(2)
  for (const stage of STAGES) {
    if (wanted.length > 0 && !wanted.some((word) => stage.name.includes(word))) continue
    console.log(`\n── ${stage.name}: ${stage.command}`)
    const start = performance.now()
    const { code, output } = await run(stage.command)
    const outcome = stage.counts === 'one' ? whole(code) : counted(output, code)
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += outcome[key]
    console.log(
      `── ${stage.name}: ${((performance.now() - start) / 1000).toFixed(1)} s, ${sentence(outcome)}`,
    )
  }
  console.log(`\n${sentence(total)}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

function run(command: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const take = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk
      stream.write(chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function whole(code: number): Outcome {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/** Reads Vitest's « Tests  3 failed | 40 passed | 2 skipped » and Playwright's lines « 2 failed », « 5 passed (10s) ». */
function counted(output: string, code: number): Outcome {
  const plain = stripVTControlCharacters(output)
  const summary = plain.match(/^ *Tests .*$/m)?.[0] ?? plain
  const count = (word: string) => Number(summary.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0)
  const outcome = {
    passed: count('passed'),
    failed: count('failed') + count('flaky'),
    skipped: count('skipped'),
  }
  if (code !== 0 && outcome.failed === 0) outcome.failed = 1
  if (outcome.passed + outcome.failed === 0) outcome.failed = 1
  return outcome
}

function sentence({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

await main()
