import type { Fetch } from './fetch-bytes.ts'

/** The page's own way to the network. */
export const pageFetch: Fetch = (path, init) => fetch(path, init)
