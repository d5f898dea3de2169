import fc from 'fast-check'
import * as v from 'valibot'

type Schema = v.GenericSchema & {
  pipe?: readonly { kind: string; type: string; requirement?: unknown }[]
  entries?: Record<string, Schema>
  wrapped?: Schema
  item?: Schema
  key?: Schema
  value?: Schema
  options?: readonly unknown[]
  literal?: unknown
}

/** What to draw in place of a schema's own form, by the schema itself or by the source of a regular expression in it. */
export type Instead = ReadonlyMap<unknown, fc.Arbitrary<unknown>>

/** Values that a valibot schema accepts: of its form, then held to it. Throws on a schema of a type that it does not know. */
export function anyOfSchema(schema: v.GenericSchema, instead: Instead = new Map()): fc.Arbitrary<unknown> {
  const drawn = drawnFor(schema as Schema, instead)
  return 'pipe' in schema ? drawn.filter((value) => v.is(schema, value)) : drawn
}

function drawnFor(schema: Schema, instead: Instead): fc.Arbitrary<unknown> {
  const known =
    instead.get(schema) ??
    regexesOf(schema)
      .map((one) => instead.get(one.source))
      .find(Boolean)
  if (known !== undefined) return known
  const inner = (one: unknown) => anyOfSchema(one as Schema, instead)
  switch (schema.type) {
    case 'object':
      return anyObject(schema.entries ?? {}, instead)
    case 'nullable':
      return fc.option(inner(schema.wrapped), { freq: 3 })
    case 'optional':
      return fc.option(inner(schema.wrapped), { nil: undefined })
    case 'array':
      return fc.array(inner(schema.item), { maxLength: 3 })
    case 'record':
      return fc.dictionary(inner(schema.key) as fc.Arbitrary<string>, inner(schema.value), { maxKeys: 3 })
    case 'union':
      return fc.oneof(...(schema.options ?? []).map(inner))
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []))
    case 'literal':
      return fc.constant(schema.literal)
    case 'boolean':
      return fc.boolean()
    case 'unknown':
      return fc.jsonValue()
    case 'number':
      return anyNumber(schema)
    case 'string':
      return anyString(schema)
    default:
      throw new Error(`no arbitrary for a schema of type ${schema.type}`)
  }
}

function anyObject(entries: Record<string, Schema>, instead: Instead): fc.Arbitrary<unknown> {
  const drawn = Object.fromEntries(
    Object.entries(entries).map(([key, one]) => [key, anyOfSchema(one, instead)]),
  )
  return fc
    .record(drawn)
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)))
}

function anyNumber(schema: Schema): fc.Arbitrary<number> {
  const min = requirementOf(schema, 'min_value', -1e6)
  const max = requirementOf(schema, 'max_value', 2e12)
  const isWhole = schema.pipe?.some(({ type }) => type === 'integer') ?? true
  return isWhole
    ? fc.integer({ min, max: Math.min(max, Number.MAX_SAFE_INTEGER) })
    : fc.double({ min, max, noNaN: true })
}

function anyString(schema: Schema): fc.Arbitrary<string> {
  const [regex] = regexesOf(schema)
  const isExclusion = regex === undefined || /^\^(\(\?!|\[\^|\\P)/.test(regex.source)
  if (!isExclusion) return fc.stringMatching(regex)
  const maxLength = Math.min(requirementOf(schema, 'max_length', 60), 60)
  const minLength = Math.min(requirementOf(schema, 'min_length', 0), maxLength)
  return fc.oneof(
    fc.constantFrom('', '<b>', 'é'.repeat(maxLength), '__proto__', 'toString'),
    fc.string({ unit: 'binary', minLength, maxLength }),
  )
}

function regexesOf(schema: Schema): RegExp[] {
  return (schema.pipe ?? []).flatMap(({ type, requirement }) =>
    type === 'regex' ? [requirement as RegExp] : [],
  )
}

function requirementOf(schema: Schema, type: string, otherwise: number): number {
  const found = schema.pipe?.find((action) => action.type === type)
  return found === undefined ? otherwise : (found.requirement as number)
}
