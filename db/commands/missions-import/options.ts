import { parseArgs } from 'node:util'
import { imports as en } from '#domain/words/en/imports.ts'
import { imports as fr, type ImportWords } from '#domain/words/fr/imports.ts'

/** A command that cannot be carried out, in a sentence that says what to do. Nothing was changed. */
export class WrongCommand extends Error {}

/** Ids of sources that no feed may take: the demonstration's, and what Élan's own associations post. */
export const RESERVED = ['example', 'elan']

export type Options = {
  words: ImportWords
  origins: string[]
  source: string | undefined
  name: string | undefined
  /** A day `YYYY-MM-DD`, `off`, or undefined: the instance's clock as it is. */
  asOf: string | undefined
  accept: string | undefined
  json: boolean
  report: string | undefined
  apiKey: string | undefined
  help: boolean
}

/** Reads the arguments of `missions:import`. Throws WrongCommand. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args)
  const words = values.language === 'en' ? en : fr
  const { source, accept } = values
  const asOf = values['as-of']
  if (source !== undefined && (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(source) || RESERVED.includes(source)))
    throw new WrongCommand(words.badSourceId(source))
  if (source !== undefined && positionals.length > 1) throw new WrongCommand(words.oneSource)
  if (asOf !== undefined && asOf !== 'off' && !isDay(asOf)) throw new WrongCommand(words.badDay(asOf))
  const isIdle = positionals.length === 0 && accept === undefined && asOf === undefined
  if (isIdle && !values.help) throw new WrongCommand(words.noOrigin)
  return {
    words,
    origins: positionals,
    source,
    name: values.name,
    asOf,
    accept,
    json: values.json,
    report: values.report,
    apiKey: values['api-key'],
    help: values.help,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        name: { type: 'string' },
        'as-of': { type: 'string' },
        accept: { type: 'string' },
        json: { type: 'boolean', default: false },
        report: { type: 'string' },
        'api-key': { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new WrongCommand(fr.badOption(error instanceof Error ? (error.message.split('.')[0] ?? '') : ''))
  }
}

function isDay(written: string): boolean {
  const ms = Date.parse(`${written}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === written
}
