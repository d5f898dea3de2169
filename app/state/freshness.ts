import { createEffect } from 'solid-js'
import { areaOf, indexes } from './areas.ts'
import type { Elan } from './elan.tsx'
import type { Phone } from './phone.ts'
import { isFine, lastCheck } from './refresh.ts'

const DAY_MS = 86_400_000

/** Says under the place its département, and how long ago its missions were verified as soon as the network fails. */
export function followFreshness(elan: Elan, phone: Phone): void {
  createEffect(async () => {
    const held = indexes().get(areaOf(elan))
    const checkedAt = held?.checkedAt
    const name = held?.index.name ?? ''
    const check = lastCheck()
    const days = checkedAt === undefined ? 0 : Math.max(0, Math.floor((phone.now() - checkedAt) / DAY_MS))
    if (checkedAt === undefined || check === null || isFine(check)) return elan.setChecked(name)
    const { notices } = await (elan.language === 'fr'
      ? import('#domain/words/fr/notices.ts')
      : import('#domain/words/en/notices.ts'))
    elan.setChecked(`${name} · ${notices.checked(days)}`)
  })
}
