/** Whether two values are equal, whatever the order of their keys. Undefined counts as absent. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const key of Object.keys(left)) if (!same(left[key], right[key])) return false
  for (const key of Object.keys(right)) {
    if (right[key] !== undefined && left[key] === undefined) return false
  }
  return true
}
