import fc from 'fast-check'

const RAW = '@@raw@@'
const PROTO = '@@proto@@'

/** Pieces of JSON that no form of ours sends, as text: numbers past every limit, halves of characters, depth, keys with a meaning. */
const HOSTILE = [
  '1e400',
  '-1e400',
  '9007199254740993',
  '-0',
  '1e-320',
  '0.1',
  'null',
  'true',
  '""',
  '" "',
  '[]',
  '{}',
  '[[]]',
  '"\\ud800"',
  '"a\\udc00b"',
  '"\\u0000"',
  '"a\\u0000b"',
  '"\\u202e\\u2066"',
  '"toString"',
  '"__proto__"',
  '"00000000-0000-0000-0000-000000000000"',
  '"35\' or 1=1 --"',
  '"%s%n"',
  `"${'é'.repeat(5000)}"`,
  `"${'x'.repeat(40_000)}"`,
  `[${'0,'.repeat(5000)}0]`,
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"a":'.repeat(8000)}1${'}'.repeat(8000)}`,
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"hasOwnProperty":1,"length":-1}',
  '{"then":"x","toJSON":1}',
]

/** JSON texts of a value with each of its parts, one after the other, replaced by each hostile piece. */
export function everyBent(value: unknown): string[] {
  return pathsOf(value).flatMap((_, at) => HOSTILE.map((how) => bentText(value, { at, how })))
}

type Path = (string | number)[]
type Bend = { at: number; how: string }

/** JSON text of a drawn value: as it is, or with one of its parts replaced, left out, or given a key that has a meaning. */
export function anyBent(drawn: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const how = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 2, arbitrary: fc.constantFrom('missing', 'extra') },
  )
  const bend = fc.option(fc.record({ at: fc.nat(1e6), how }), { freq: 1 })
  return fc.tuple(drawn, bend).map(([value, bent]) => (bent === null ? textOf(value) : bentText(value, bent)))
}

function bentText(value: unknown, { at, how }: Bend): string {
  const paths = pathsOf(value)
  const path = paths[at % paths.length] ?? []
  if (how === 'missing') return textOf(changed(value, path, () => undefined))
  if (how !== 'extra') return textOf(changed(value, path, () => RAW)).replace(`"${RAW}"`, () => how)
  const extra = (old: unknown) => (isObject(old) ? { ...old, [PROTO]: { polluted: true } } : [old])
  return textOf(changed(value, path, extra)).replace(PROTO, '__proto__')
}

const textOf = (value: unknown): string => JSON.stringify(value) ?? 'null'
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))]
}

function changed(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? changed(one, rest, change) : one))
  const old = value as Record<string, unknown>
  return { ...old, [key]: changed(old[key], rest, change) }
}
