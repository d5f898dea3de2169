/**
 * Lets the event loop turn. The embedded engine answers without ever leaving the current task: between two batches nothing
 * else would be served, and what its finished statements hold (megabytes for each slice) would never be given back.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
