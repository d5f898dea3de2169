import type { Mission } from '#domain/mission.ts'
import type { CatalogueIndex } from '#domain/wire/catalogue-index.ts'
import type { KeptMission } from '../local/schema.ts'
import { fetchIndex } from '../sync/fetch-index.ts'
import { bringText, lackingBytes, syncTexts } from '../sync/sync-texts.ts'
import { areaOfRow, indexes } from './areas.ts'
import type { Elan } from './elan.tsx'
import { type Phone, whenPhone } from './phone.ts'

/**
 * A mission's whole text, or why it is not here. `away`: it exists, but this phone does not hold it and the network brings
 * nothing. `missing`: neither the areas at hand nor the kept copies know such a mission. `kept` when it is a kept copy's.
 */
export type MissionText =
  | { state: 'here'; mission: Mission; area: string; kept: KeptMission | undefined }
  | { state: 'away' }
  | { state: 'missing' }

/** How long an opened mission waits for the texts that are coming anyway, so that its own request need not stand out. */
const BACKGROUND_MS = 3_000
/** Texts of the own département come by themselves up to this many bytes. */
const OWN_BYTES = 3_000_000

let background: { area: string; done: Promise<unknown> } | undefined

/**
 * The text of a mission of the areas at hand, of a kept copy, or of `area`, for who comes from a public page. With the texts of the
 * own département on the phone, opening a mission asks the network for nothing.
 */
export async function textOf(elan: Elan, number: number, area?: string): Promise<MissionText> {
  const phone = await whenPhone()
  const kept = await phone.local.get('kept', number)
  const areas = [...new Set([...areasOf(elan, number), ...(area === undefined ? [] : [area])])]
  if (areas.length === 0) return kept === undefined ? { state: 'missing' } : copyOf(kept)
  const outcomes: string[] = []
  for (const one of areas) {
    const brought = await textIn(phone, one, number)
    if (brought.ok) return { state: 'here', mission: brought.value, area: one, kept }
    outcomes.push(brought.fault)
  }
  if (kept !== undefined) return copyOf(kept)
  return { state: outcomes.every((fault) => fault === 'absent') ? 'missing' : 'away' }
}

const copyOf = (kept: KeptMission): MissionText => ({
  state: 'here',
  mission: kept.mission,
  area: kept.area,
  kept,
})

async function textIn(phone: Phone, area: string, number: number) {
  if (background?.area === area) await Promise.race([background.done, pause(BACKGROUND_MS)])
  const held = indexes().get(area)?.index
  const index = held === undefined ? await fetchIndex(phone.fetch, area) : { ok: true as const, value: held }
  return index.ok ? bringText(phone, index.value, number) : index
}

/** Areas in which the catalogues at hand place a mission. */
function areasOf(elan: Elan, number: number): string[] {
  return elan.catalogues().flatMap((catalogue) => {
    const row = catalogue.number.indexOf(number)
    const area = row === -1 ? undefined : areaOfRow(catalogue, row)
    return area === undefined ? [] : [area]
  })
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Brings the texts of the own département in the background, unless they are many or the person saves data. */
export function bringOwnTexts(phone: Phone, index: CatalogueIndex, savesData: boolean): Promise<unknown> {
  if (savesData || index.texts.bytes > OWN_BYTES) return Promise.resolve()
  const done = syncTexts(phone, index)
  background = { area: index.area, done }
  return done
}

/** « Tout lire sans réseau »: bytes of all texts of the areas at hand that this phone lacks. */
export async function lackingTexts(): Promise<number> {
  const { local } = await whenPhone()
  const sizes = await Promise.all([...indexes().values()].map(({ index }) => lackingBytes(local, index)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * Brings them, area after area. `onBytes` hears how many bytes have come so far. Returns whether all of them are here; what came
 * before a fault stays, and the next call goes on from there.
 */
export async function bringAllTexts(onBytes: (soFar: number) => void): Promise<boolean> {
  const phone = await whenPhone()
  let soFar = 0
  for (const { index } of indexes().values()) {
    const fault = await syncTexts(phone, index, (bytes) => {
      soFar += bytes
      onBytes(soFar)
    })
    if (fault !== undefined) return false
  }
  return true
}
