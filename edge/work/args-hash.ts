import type { Deps } from '../deps.ts'
import { keyedHash } from '../keyed-hash.ts'

const DEEPEST = 40

/** What is kept of a mutation's arguments: a keyed hash of what it is called and of what it says, whatever the order of its keys. */
export function argsHash(deps: Pick<Deps, 'secret'>, name: string, args: unknown): Promise<string> {
  return keyedHash(deps, 'mutation', canonicalJson({ name, args }))
}

/** JSON with sorted keys. Arguments that nest deeper than any mutation's are told apart down to there only. */
function canonicalJson(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (depth === DEEPEST) return '"…"'
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one, depth + 1)).join(',')}]`
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one, depth + 1)}`).join(',')}}`
}
