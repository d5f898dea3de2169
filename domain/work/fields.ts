import * as v from 'valibot'

/** A UUID of any version, in lower case. Ids made on a device are UUIDv7. */
export const Uuid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
)

/** A département, or `remote`. */
export const Area = v.pipe(v.string(), v.regex(/^(?:\d{2,3}|2[AB]|remote)$/))

/** Text of one line, not empty, of at most `longest` characters. */
export const Line = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform(readable),
    v.trim(),
    v.nonEmpty(),
    v.maxLength(longest),
    v.regex(/^[^\r\n]*$/),
  )

/** Text of any number of lines, or none, of at most `longest` characters. */
export const Text = (longest: number) => v.pipe(v.string(), v.transform(readable), v.maxLength(longest))

/** A short name that is the key of a record: never one that JavaScript gives a meaning of its own. */
export const Label = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform(readable),
    v.maxLength(longest),
    v.regex(/^(?!(?:__proto__|prototype|constructor)$)[^\r\n]*$/),
  )

/** A text as every machine on its way can carry it: without control characters, nor halves of a character. */
function readable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
}

/** Only what was said: the keys of a partial whose value is not undefined. */
export function said<T extends object>(partial: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(partial).filter(([, value]) => value !== undefined)) as never
}
