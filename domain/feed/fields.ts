import type { Note } from './feed-mission.ts'

/** Names that are mistakes, not forms: partners' own spellings that the contract does not know. */
const MISSPELT = new Set([
  'adresse',
  'lonlat',
  'latlon',
  'countrycode',
  'associationname',
  'associationrna',
  'associationsiren',
  'organisationname',
  'organisationrna',
])
const MISSPELT_AS_WRITTEN = new Set(['organizationRna', 'organizationSIREN', 'soft_skills'])

/** The fields of one raw record, found by any of several names whatever their case and punctuation. */
export type Fields = {
  /** First value that says something; undefined when none does. Empty text, empty lists and empty objects say nothing. */
  get: (...names: string[]) => unknown
  text: (...names: string[]) => string | null
  list: (...names: string[]) => string[]
}

/** Reads a raw record (JSON, or XML as a plain object). Misspelt names that were of use are noted once each. */
export function fieldsOf(raw: object, notes: Note[]): Fields {
  const byName = new Map<string, { written: string; value: unknown }>()
  for (const [written, value] of Object.entries(raw)) {
    const name = foldFieldName(written)
    if (saysSomething(value) && !byName.has(name)) byName.set(name, { written, value })
  }
  const get = (...names: string[]): unknown => {
    const found = names.map((name) => byName.get(foldFieldName(name))).find((field) => field !== undefined)
    if (found !== undefined) noteSpelling(found.written, notes)
    return found?.value
  }
  return {
    get,
    text: (...names) => textOf(get(...names)),
    list: (...names) => listOf(get(...names)),
  }
}

/** Text of a scalar, trimmed; null for anything else and for what is empty. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null
}

/** A list however it is written: an array, `<value>` children, or text with commas, semicolons, bars or line ends. */
export function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOf).filter((item) => item !== null)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(listOf)
  const text = textOf(value)
  return text === null
    ? []
    : text
        .split(/[,;|\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '')
}

/** Texts as they are written, without splitting: of a list or of its elements each, of a text the whole of it. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  const text = textOf(value)
  return text === null ? [] : [text]
}

/** A number however it is written, the decimal comma included; null when it is none. */
export function numberOf(value: unknown): number | null {
  const text = textOf(value)?.replace(',', '.')
  if (text === undefined || !/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text)) return null
  const number = Number(text)
  return Number.isFinite(number) ? number : null
}

/** yes/no, oui/non, true/false, 1/0, as text or as they are; null when silent or not understood. */
export function flagOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  const text = textOf(value)?.toLowerCase()
  if (text === undefined) return null
  if (['yes', 'true', 'oui', 'vrai', '1', 'y', 'o'].includes(text)) return true
  return ['no', 'false', 'non', 'faux', '0', 'n'].includes(text) ? false : null
}

function foldFieldName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value !== 'object' || Object.keys(value).length > 0
}

function noteSpelling(written: string, notes: Note[]): void {
  if (!MISSPELT.has(foldFieldName(written)) && !MISSPELT_AS_WRITTEN.has(written)) return
  if (notes.some((note) => note.code === 'field_misspelt' && note.detail === written)) return
  notes.push({ code: 'field_misspelt', detail: written })
}
