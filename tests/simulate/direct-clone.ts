/**
 * Has plain values copied at once: fake-indexeddb copies all that goes in and out, and Node’s structuredClone passes each through
 * bytes. Whatever is not plain goes that way still.
 */
export function cloneDirectly(): void {
  const original = globalThis.structuredClone
  globalThis.structuredClone = ((value: unknown, options?: StructuredSerializeOptions) => {
    const copy = options === undefined ? copyOf(value, 0) : NOT_PLAIN
    return copy === NOT_PLAIN ? original(value, options) : copy
  }) as typeof structuredClone
}

const NOT_PLAIN = Symbol('not plain')
/** Something that holds itself is never plain. */
const DEEPEST = 40

function copyOf(value: unknown, depth: number): unknown {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    return typeof value === 'symbol' ? NOT_PLAIN : value
  }
  if (typeof value === 'function' || depth > DEEPEST) return NOT_PLAIN
  if (Array.isArray(value)) return copyOfArray(value, depth)
  if (Object.getPrototypeOf(value) !== Object.prototype) return NOT_PLAIN
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const one = copyOf((value as Record<string, unknown>)[key], depth + 1)
    if (one === NOT_PLAIN || key === '__proto__') return NOT_PLAIN
    copy[key] = one
  }
  return copy
}

function copyOfArray(values: readonly unknown[], depth: number): unknown {
  const copy: unknown[] = []
  for (const value of values) {
    const one = copyOf(value, depth + 1)
    if (one === NOT_PLAIN) return NOT_PLAIN
    copy.push(one)
  }
  return copy
}
