import { createSignal } from 'solid-js'
import { holdPlace } from '../sync/hold.ts'
import { pageFetch } from '../sync/page-fetch.ts'
import type { Waiting } from './work/work.ts'

const [until, setUntil] = createSignal<ReadonlyMap<string, number>>(new Map())
const asked = new Set<string>()

/** Until when (ms) the place of a proposal that waits here is kept on the server; undefined while it is not. */
export const heldUntil = (entry: Pick<Waiting, 'id'>): number | undefined => until().get(entry.id)

/** Has the places of proposals kept that wait for a mail to be confirmed. Without a network it is for another time. */
export async function holdPlaces(entries: readonly Pick<Waiting, 'id' | 'name' | 'args'>[]): Promise<void> {
  for (const { id, name, args } of entries) {
    const { mission } = (args ?? {}) as { mission?: string }
    if (name !== 'application_send' || mission === undefined || asked.has(id)) continue
    asked.add(id)
    const held = await holdPlace(pageFetch, { mutation: id, mission })
    if (held.ok) setUntil(new Map(until()).set(id, held.value.until))
    else asked.delete(id)
  }
}
