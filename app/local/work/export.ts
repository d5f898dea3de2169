import type { WorkStore } from './store.ts'
import { photoIn } from './tidy.ts'

/** Everything of this person that waits or is parked, with the photos that it cites (base64), as a file that a person can open. */
export async function exportWork(store: WorkStore, now: number): Promise<string> {
  const { outbox, parked } = await store.read()
  const photos: Record<string, { type: string; base64: string }> = {}
  for (const entry of [...outbox, ...parked]) {
    const hash = photoIn(entry)
    const photo = hash === null ? undefined : await store.findPhoto(hash)
    if (hash !== null && photo !== undefined) {
      photos[hash] = { type: photo.type, base64: toBase64(photo.bytes) }
    }
  }
  const exportedAt = new Date(now).toISOString()
  return JSON.stringify({ app: 'elan', exportedAt, waiting: outbox, parked, photos }, null, 2)
}

function toBase64(bytes: ArrayBuffer): string {
  let binary = ''
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte)
  return btoa(binary)
}
