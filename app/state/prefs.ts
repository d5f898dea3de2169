import { createSignal } from 'solid-js'
import { MOTORS, type Motor } from '#domain/motors.ts'
import { DEFAULT_WEIGHTS, NO_NARROWING, NO_WISHES, type Wishes } from '#domain/wishes.ts'
import type { Local } from '../local/local.ts'
import { NO_PREFS, type Prefs } from '../local/schema.ts'
import { whenPhone } from './phone.ts'
import { makeSaver } from './saver.ts'

const CALM_MS = 400

const [prefs, replacePrefs] = createSignal<Prefs>(NO_PREFS)

/** What this phone remembers of a person; empty until wake has read it. */
export { prefs }

const saver = makeSaver(async (value: Prefs) => {
  const { local } = await whenPhone()
  await local.write([{ store: 'prefs', key: 'me', value }], 'strict')
}, CALM_MS)

/** Remembers some of it, on the disk once things are calm. */
export function changePrefs(part: Partial<Prefs>): void {
  replacePrefs({ ...prefs(), ...part })
  saver.change(prefs())
}

/** Puts on the disk what is still waiting: when the page is hidden it may be gone the next moment. */
export const flushPrefs = saver.flush

/** Reads what the phone remembers; what an older version did not know yet takes its first value. */
export async function readPrefs(local: Local): Promise<Prefs> {
  const stored = await local.get('prefs', 'me')
  replacePrefs({ ...NO_PREFS, ...stored })
  return prefs()
}

/** Wishes as they were left, with those of this page's first moments on top: what was touched already is not taken back. */
export function restoredWishes(stored: Prefs['wishes'], touched: Wishes): Wishes {
  if (stored === null) return touched
  const left: Wishes = {
    ...NO_WISHES,
    ...stored,
    grid: { ...NO_WISHES.grid, ...stored.grid },
    weights: { ...DEFAULT_WEIGHTS, ...stored.weights },
    narrowing: NO_NARROWING,
  }
  const fresh = Object.entries(touched).filter(([key, value]) => value !== NO_WISHES[key as keyof Wishes])
  return { ...left, ...Object.fromEntries(fresh) }
}

/** Wishes without what is for now only. */
export function lastingWishes({ narrowing: _, ...lasting }: Wishes): NonNullable<Prefs['wishes']> {
  return lasting
}

/** An order of the four tiles, each as likely as any other; `random` gives 32 random bits. */
export function drawTileOrder(random: () => number): Motor[] {
  const order = [...MOTORS]
  for (let i = order.length - 1; i > 0; i--) {
    // 24 orders against 2^32: the bias of a plain remainder is below one in 10^8.
    const j = random() % (i + 1)
    ;[order[i], order[j]] = [order[j] as Motor, order[i] as Motor]
  }
  return order
}

/** Whether something was asked or said once before. */
export const hasFlag = (flag: string): boolean => prefs().flags.includes(flag)

export function setFlag(flag: string): void {
  if (!hasFlag(flag)) changePrefs({ flags: [...prefs().flags, flag] })
}
