/** What these tests use of the module that Vitest's Workers plugin brings: its own types need Workers' globals, which clash with the DOM's. */
declare module 'cloudflare:test' {
  type Context = { waitUntil: (work: Promise<unknown>) => void }
  export const env: unknown
  export function createExecutionContext(): Context
  export function waitOnExecutionContext(context: Context): Promise<void>
}
