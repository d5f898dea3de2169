/**
 * `npm run kill-test -- --rounds 150 [--minutes 15] [--bug delete-before-ack]`: two real browsers with two tabs each write against
 * the built server over a network that fails, while browsers, tabs and the server are killed. Afterwards nothing that was
 * acknowledged may be lost, doubled or different anywhere. With a bug it has to find that something was.
 */
import { parseArgs } from 'node:util'
import { BLOWS, comeToRest, playRound } from './round.ts'
import { judge, type Verdict } from './verdict.ts'
import { openWorld } from './world.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    minutes: { type: 'string' },
    bug: { type: 'string', default: '' },
  },
})
const rounds = Number(values.rounds)
const minutes = Number(values.minutes ?? 2 + rounds / 10)

async function main(): Promise<void> {
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  const tooLong = setTimeout(() => {
    console.error(`\nstopped after ${minutes} minutes`)
    process.exit(1)
  }, minutes * 60_000)
  const world = await openWorld(values.bug)
  const blows = Object.fromEntries(BLOWS.map((blow) => [blow, 0])) as Record<(typeof BLOWS)[number], number>
  let whilePushing = 0
  try {
    console.log(`up after ${seconds().toFixed(0)} s: two browsers, four tabs, one server`)
    for (let round = 1; round <= rounds; round++) {
      const { blow, pushing } = await playRound(world)
      blows[blow]++
      if (pushing) whilePushing++
      say(round, world.acknowledged.length, seconds())
    }
    await comeToRest(world)
    const verdict = await judge(world)
    print(verdict, { ...blows, ...world.proxy.counts, 'while a push was being judged': whilePushing })
    const hasLost = verdict.lost.length + verdict.doubled.length + verdict.diverged.length > 0
    console.log(`${rounds} rounds in ${seconds().toFixed(0)} s`)
    process.exitCode = hasLost === (values.bug !== '') ? 0 : 1
    if (values.bug !== '') console.log(hasLost ? `it sees ${values.bug}` : `it is blind to ${values.bug}`)
  } finally {
    clearTimeout(tooLong)
    await world.close()
  }
}

function say(round: number, acknowledged: number, seconds: number): void {
  const done = Math.round((round / rounds) * 24)
  const line = `${'█'.repeat(done)}${'░'.repeat(24 - done)} ${round}/${rounds}, ${acknowledged} kept, ${seconds.toFixed(0)} s`
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${round === rounds ? '\n' : ''}`)
  else if (round === rounds || round % 5 === 0) console.log(line)
}

function print(verdict: Verdict, counts: Record<string, number>): void {
  for (const [what, count] of Object.entries(counts))
    console.log(`${what.replaceAll('_', ' ').padEnd(30)} ${count}`)
  const { acknowledged, recorded, parked, lost, doubled, diverged } = verdict
  console.log(
    `${acknowledged} kept on a device, ${recorded} recorded on the server, ${parked} put aside in sight`,
  )
  console.log(`${lost.length} lost, ${doubled.length} doubled, ${diverged.length} diverged`)
  for (const one of [...lost, ...doubled, ...diverged].slice(0, 10)) console.log(`  ${one}`)
}

await main()
process.exit()
