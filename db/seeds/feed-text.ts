import type { SyntheticRecord } from './generate.ts'

export const FEED_FORMS = ['xml', 'json'] as const
export type FeedForm = (typeof FEED_FORMS)[number]

/** The text of a feed in chunks of 200 records: API Engagement's partner XML, or the JSON answer of its v0. */
export function* feedText(records: Iterable<SyntheticRecord>, form: FeedForm): Generator<string> {
  const write = form === 'xml' ? xmlOf : (record: SyntheticRecord) => JSON.stringify(record)
  const between = form === 'xml' ? '\n' : ',\n'
  yield form === 'xml' ? '<?xml version="1.0" encoding="UTF-8"?>\n<source>\n' : '{"ok":true,"data":[\n'
  let chunk: string[] = []
  let isFirst = true
  for (const record of records) {
    chunk.push(`${isFirst ? '' : between}${write(record)}`)
    isFirst = false
    if (chunk.length === 200) {
      yield chunk.join('')
      chunk = []
    }
  }
  yield chunk.join('')
  yield form === 'xml' ? '\n</source>\n' : '\n]}\n'
}

function xmlOf(record: SyntheticRecord): string {
  return `<mission>${fieldsOf(record)}</mission>`
}

function fieldsOf(record: object): string {
  return Object.entries(record)
    .map(([name, value]) => `<${name}>${writtenAs(name, value)}</${name}>`)
    .join('')
}

function writtenAs(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => `<address>${fieldsOf(one)}</address>`).join('')
  if (typeof value === 'object' && value !== null) return fieldsOf(value)
  return name === 'description' ? `<![CDATA[${value}]]>` : escaped(String(value))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
