/** A browser's small store, as tests need it: own keys are what it holds. `isFull` makes it refuse. */
export function smallStorage(): Storage & { isFull: boolean } {
  const methods = {
    isFull: false,
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null
    },
    setItem(this: Record<string, string> & { isFull: boolean }, key: string, value: string) {
      if (this.isFull) throw new DOMException('full', 'QuotaExceededError')
      this[key] = value
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  }
  const storage = Object.create(methods)
  Object.defineProperty(storage, 'isFull', { value: false, writable: true, enumerable: false })
  return storage
}
