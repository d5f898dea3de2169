import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { dayAt, dayOf, isoOf } from '#domain/days.ts'
import { decodePlaces } from '../gazetteer/form.ts'
import { readCommittedGazetteer } from '../gazetteer/read-committed.ts'
import { FEED_FORMS, type FeedForm, feedText } from '../seeds/feed-text.ts'
import { syntheticFeed } from '../seeds/generate.ts'

/**
 * `npm run missions:generate -- 100000 --seed 1 --out feed.xml`: a synthetic partner feed for benchmarks, to a file or to
 * standard output. The form follows the file's name, or `--form xml|json`. The same arguments and day give the same bytes.
 */
const USAGE =
  'Usage: npm run missions:generate -- <count> [--seed 1] [--out feed.xml|feed.json] [--form xml|json] [--as-of YYYY-MM-DD]'

type Wanted = { count: number; seed: number; out: string | undefined; form: FeedForm; today: string }

async function run(): Promise<void> {
  const { count, seed, out, form, today } = readWanted()
  const { places } = decodePlaces(readCommittedGazetteer())
  const text = feedText(syntheticFeed(count, seed, places, today), form)
  await pipeline(Readable.from(text), out === undefined ? process.stdout : createWriteStream(out))
  if (out !== undefined) console.error(`${count} missions written to ${out}`)
}

function readWanted(): Wanted {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      form: { type: 'string' },
      'as-of': { type: 'string' },
    },
  })
  const form = values.form ?? values.out?.split('.').at(-1) ?? 'xml'
  if (positionals.length !== 1) throw new Error('Say how many missions you want.')
  if (!isForm(form))
    throw new Error(`The form is xml or json, not « ${form} »: name the file so, or add --form.`)
  return {
    count: wholeNumber(positionals[0] as string, 'The count'),
    seed: wholeNumber(values.seed, 'The seed'),
    out: values.out,
    form,
    today: isoOf(values['as-of'] === undefined ? dayAt(Date.now(), 'Europe/Paris') : dayOf(values['as-of'])),
  }
}

function wholeNumber(written: string, what: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new Error(`${what} is a whole number, not « ${written} ».`)
  return Number(written)
}

function isForm(form: string): form is FeedForm {
  return (FEED_FORMS as readonly string[]).includes(form)
}

try {
  await run()
} catch (error) {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(0)
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  process.exitCode = 1
}
