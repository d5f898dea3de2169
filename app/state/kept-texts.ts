import type { CatalogueIndex } from '#domain/wire/catalogue-index.ts'
import { bringText } from '../sync/sync-texts.ts'
import type { Elan } from './elan.tsx'
import { kept, replaceKept } from './kept.ts'
import type { Phone } from './phone.ts'

/** Brings kept copies of an area to what its texts on this phone say now: hours and places may have changed. Asks no network. */
export async function refreshKeptTexts(elan: Elan, { local }: Phone, index: CatalogueIndex): Promise<void> {
  const offline = { local, fetch: () => Promise.reject(new TypeError('not for this')) }
  for (const copy of kept()) {
    if (copy.area !== index.area || copy.goneSince !== undefined) continue
    const text = await bringText(offline, index, copy.mission.number)
    if (!text.ok || JSON.stringify(text.value) === JSON.stringify(copy.mission)) continue
    await replaceKept(elan, local, [{ ...copy, mission: text.value }])
  }
}
