import * as v from 'valibot'
import { OWN_SOURCE } from '#domain/work/own-source.ts'
import type { SourceConfig } from './deps.ts'

/** A setting that cannot be used, in a sentence that says what to write instead. */
export class WrongSetting extends Error {}

const SourcesSchema = v.array(
  v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9-]+$/),
      v.check((id) => id !== OWN_SOURCE.id, 'the id "elan" is that of what is written in Élan itself'),
    ),
    name: v.pipe(v.string(), v.nonEmpty()),
    url: v.pipe(v.string(), v.url()),
    apiKey: v.optional(v.string()),
  }),
)

/** Sources as written in SOURCES: a JSON list of `{"id", "name", "url", "apiKey"?}`. Throws WrongSetting. */
export function parseSources(json: string, setting = 'SOURCES'): SourceConfig[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SourcesSchema), json)
  if (!parsed.success) {
    throw new WrongSetting(
      `${setting} must be a JSON list like [{"id":"hub","name":"API Engagement","url":"https://…","apiKey":"…"}]: ${parsed.issues[0].message}`,
    )
  }
  return parsed.output.map(({ apiKey, ...source }) => (apiKey === undefined ? source : { ...source, apiKey }))
}
