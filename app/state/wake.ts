import { batch, createEffect, createRoot, on } from 'solid-js'
import { MOTORS } from '#domain/motors.ts'
import { NO_WISHES } from '#domain/wishes.ts'
import type { Prefs } from '../local/schema.ts'
import { areaOf, FRANCE, keepFirstPage, readAreas, showAreas } from './areas.ts'
import { fromBase64 } from './base64.ts'
import type { Elan } from './elan.tsx'
import { answerElsewhere } from './elsewhere.ts'
import { followFreshness } from './freshness.ts'
import { followInstall } from './install.ts'
import { readKept } from './kept.ts'
import { openPhone, type Phone } from './phone.ts'
import {
  changePrefs,
  drawTileOrder,
  flushPrefs,
  lastingWishes,
  prefs,
  readPrefs,
  restoredWishes,
} from './prefs.ts'
import { lookAgain, openChecks, setToday } from './refresh.ts'
import { followStorage } from './storage.ts'
import { followLanguage, showTheme } from './theme.ts'

/** Wakes what the phone remembers, shows the missions that it holds, and only then looks at the network. */
export async function wake(elan: Elan): Promise<void> {
  answerElsewhere()
  const phone = openPhone(() => Date.now())
  followInstall()
  followStorage(phone)
  await restore(elan, phone)
  document.documentElement.dataset.awake = ''
  await readKept(elan, phone)
  openChecks(elan, phone)
  createRoot(() => {
    rememberWishes(elan)
    followArea(elan, phone)
    followFreshness(elan, phone)
  })
  followWorld(elan, phone)
  await lookAgain(elan)
  const { offerAfterList } = await import('./offers.ts')
  await offerAfterList(elan)
}

/** Wishes, order of the tiles, theme and missions, all at once, so that the list is drawn once. */
async function restore(elan: Elan, phone: Phone): Promise<void> {
  const { local } = phone
  const stored = await readPrefs(local)
  if (stored.theme !== null) showTheme(stored.theme)
  followLanguage(stored.language)
  await keepOwnFirstPage(elan, stored, phone)
  const area = restoredWishes(stored.wishes, elan.wishes()).home?.area ?? FRANCE
  const held = await readAreas(local, area)
  const untouched = elan.wishes() === NO_WISHES
  batch(() => {
    elan.replaceWishes(restoredWishes(stored.wishes, elan.wishes()))
    if (untouched) elan.setTileOrder(stored.tileOrder ?? MOTORS)
    if (showAreas(elan, held)) elan.setArrived(true)
    setToday(elan, phone)
  })
  if (stored.tileOrder === null) drawOnce(elan, untouched)
}

/** The order of the tiles is drawn once per device; it waits for the next visit when a tile was touched already. */
function drawOnce(elan: Elan, untouched: boolean): void {
  const tileOrder = drawTileOrder(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0)
  changePrefs({ tileOrder })
  if (untouched) elan.setTileOrder(tileOrder)
}

/** Who has not said a place keeps the ten missions of the page. */
async function keepOwnFirstPage(elan: Elan, { wishes }: Prefs, { local }: Phone): Promise<void> {
  const packed = document.getElementById('first-list')?.textContent
  const [catalogue] = elan.catalogues()
  if (!packed || catalogue === undefined || (wishes?.home ?? null) !== null) return
  const first = JSON.parse(packed) as { catalogue: string }
  await keepFirstPage(local, { catalogue, bytes: fromBase64(first.catalogue) })
}

function rememberWishes(elan: Elan): void {
  createEffect(
    on(
      elan.wishes,
      (wishes) => {
        const lasting = lastingWishes(wishes)
        if (JSON.stringify(lasting) !== JSON.stringify(prefs().wishes)) changePrefs({ wishes: lasting })
      },
      { defer: true },
    ),
  )
}

/** Another département: what the phone holds of it first, then the network. */
function followArea(elan: Elan, phone: Phone): void {
  const move = async (area: string) => {
    if (showAreas(elan, await readAreas(phone.local, area))) elan.setArrived(true)
    await lookAgain(elan)
  }
  createEffect(on(() => areaOf(elan), move, { defer: true }))
}

/** Looks again when the page comes back or the network does; saves before the page may be gone. */
function followWorld(elan: Elan, phone: Phone): void {
  const look = () => {
    if (document.visibilityState === 'hidden') return void flushPrefs()
    setToday(elan, phone)
    lookAgain(elan)
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('online', look)
  addEventListener('pagehide', () => void flushPrefs())
}
