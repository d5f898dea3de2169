const PATIENCE_MS = 4_000

/** Some browsers never answer an `open`: nothing that a person did may wait for ever. */
export function withPatience<T>(opening: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new DOMException('storage does not answer', 'TimeoutError'))
    const timer = setTimeout(refuse, PATIENCE_MS)
    opening.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
