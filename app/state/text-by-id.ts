import { readTexts } from '#domain/catalogue/texts.ts'
import type { Mission } from '#domain/mission.ts'
import { kept } from './kept.ts'
import { whenPhone } from './phone.ts'

/** A mission by its UUID among the kept copies and the texts that are on this phone; asks no network. */
export async function findTextById(id: string): Promise<Mission | undefined> {
  const copy = kept().find(({ mission }) => mission.id === id)
  if (copy !== undefined) return copy.mission
  const { local } = await whenPhone()
  for (const { value } of await local.list('texts')) {
    const found = missionsIn(value.bytes).find((mission) => mission.id === id)
    if (found !== undefined) return found
  }
  return undefined
}

/** An area's directory stands among the chunks, and is none. */
function missionsIn(bytes: Parameters<typeof readTexts>[0]): Mission[] {
  try {
    return readTexts(bytes)
  } catch {
    return []
  }
}
