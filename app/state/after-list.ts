import { forgetOld } from '../sync/forget-old.ts'
import { bringGeo } from '../sync/sync-geo.ts'
import { checkAlert } from './alert.ts'
import { indexes } from './areas.ts'
import type { Elan } from './elan.tsx'
import { refreshKeptTexts } from './kept-texts.ts'
import type { Phone } from './phone.ts'
import { bringOwnTexts } from './texts.ts'

/** What comes once the list stands: news for an alert, the texts and communes of the own département; what is old goes. */
export async function bringAfterList(elan: Elan, phone: Phone, area: string): Promise<void> {
  checkAlert(elan)
  const index = indexes().get(area)?.index
  if (index === undefined) return
  await bringOwnTexts(phone, index, savesData())
  if (index.communes !== null) await bringGeo(phone, index.communes)
  await refreshKeptTexts(elan, phone, index)
  await forgetOld(phone.local, phone.now())
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}
