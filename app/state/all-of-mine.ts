import { isoOf } from '#domain/days.ts'
import { carriedWishes } from '#domain/transfer/baggage.ts'
import { toFile } from '#domain/transfer/file.ts'
import { calls, faultOf } from './account.ts'
import type { Elan } from './elan.tsx'
import { kept } from './kept.ts'
import { hasWork } from './work/wake-work.ts'

/** Everything about this person as the text of one file; `server` says whether the server's part is in it, or why not. */
export async function everythingOfMine(
  elan: Elan,
): Promise<{ text: string; day: string; server: 'there' | 'nobody' | 'silent' }> {
  const day = isoOf(elan.clock().day)
  const carried = kept().map(({ mission, area, keptAt }) => ({ mission, area, keptAt }))
  const choices = JSON.parse(toFile(carriedWishes(elan.wishes()), carried, day))
  const waiting = await waitingHere()
  const answered = await calls.exportAccount()
  const isNobody = faultOf(answered) === 'signed_out'
  const file = {
    app: 'elan',
    savedOn: day,
    phone: { choices, waiting },
    server: answered.ok ? answered.value : null,
  }
  const server = answered.ok ? 'there' : isNobody ? 'nobody' : 'silent'
  return { text: JSON.stringify(file, null, 2), day, server }
}

/** What waits to be sent from here; null where nothing was ever written. */
async function waitingHere(): Promise<unknown> {
  if (!(await hasWork().catch(() => false))) return null
  const { openWork } = await import('./work/open-work.ts')
  const work = await openWork()
  return JSON.parse(await (await work.exportAll()).text())
}
