declare module 'virtual:client-entries' {
  /** Scripts of the client build by language: the entry, and what it imports at once. */
  export const clientEntries: Record<string, { script: string; preloads: string[] }>
}
