import { batch } from 'solid-js'
import type { Home } from '#domain/wishes.ts'
import { areaOf } from './areas.ts'
import type { Elan } from './elan.tsx'

/** Moves the list to a place; null for nowhere. In another département its missions have to arrive first. */
export function settleAt(elan: Elan, home: Home | null): void {
  const before = areaOf(elan)
  batch(() => {
    elan.setWishes({ home })
    if (areaOf(elan) !== before) elan.setArrived(false)
  })
}
