import { createEffect } from 'solid-js'
import { areaOf, indexes } from './areas.ts'
import type { Elan } from './elan.tsx'
import type { Phone } from './phone.ts'
import { isFine, lastCheck } from './refresh.ts'

const DAY_MS = 86_400_000

/** Says on the list how long ago its missions were verified: after a day, or as soon as the network fails. */
export function followFreshness(elan: Elan, phone: Phone): void {
  createEffect(async () => {
    const checkedAt = indexes().get(areaOf(elan))?.checkedAt
    const check = lastCheck()
    const days = checkedAt === undefined ? 0 : Math.max(0, Math.floor((phone.now() - checkedAt) / DAY_MS))
    if (checkedAt === undefined || check === null || isFine(check)) return elan.setChecked('')
    const { notices } = await (elan.language === 'fr'
      ? import('#domain/words/fr/notices.ts')
      : import('#domain/words/en/notices.ts'))
    elan.setChecked(notices.checked(days))
  })
}
