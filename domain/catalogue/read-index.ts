import type { CatalogueIndex } from '../wire/catalogue-index.ts'
import { CatalogueError } from './layout.ts'

const HASH = /^[0-9a-f]{64}$/

type Json = Record<string, unknown>

/**
 * An area's index from JSON of an unknown server: what the app relies on is checked, and anything else than an index of this
 * format throws CatalogueError (`unknown_format` for a later one: the app has to be updated).
 */
export function readCatalogueIndex(json: unknown): CatalogueIndex {
  if (!isObject(json) || typeof json.format !== 'number') throw new CatalogueError('not_an_index')
  if (json.format !== 1) throw new CatalogueError('unknown_format')
  const { base, texts, deltas, neighbourhood, sources } = json
  const holds =
    isText(json.area) &&
    isText(json.name) &&
    isListOf(neighbourhood, isText) &&
    isBlob(base) &&
    isCount(base.rows) &&
    isListOf(deltas, isBlob) &&
    isBlob(texts) &&
    (json.communes === null || isHash(json.communes)) &&
    isHash(json.towns) &&
    (json.asOf === null || isCount(json.asOf)) &&
    isListOf(sources, (one) => isObject(one) && isText(one.id) && isText(one.name) && isCount(one.readOn))
  if (!holds) throw new CatalogueError('not_an_index')
  return json as CatalogueIndex
}

const isObject = (one: unknown): one is Json => typeof one === 'object' && one !== null
const isText = (one: unknown): boolean => typeof one === 'string' && one !== ''
const isCount = (one: unknown): boolean => Number.isSafeInteger(one) && (one as number) >= 0
const isHash = (one: unknown): boolean => typeof one === 'string' && HASH.test(one)
const isBlob = (one: unknown): one is Json => isObject(one) && isHash(one.hash) && isCount(one.bytes)
const isListOf = (list: unknown, holds: (one: unknown) => boolean): boolean =>
  Array.isArray(list) && list.every(holds)
