import { uuidV7 } from '#domain/uuid.ts'
import { whenPhone } from '../../state/phone.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { openWork } from '../../state/work/open-work.ts'
import type { Work } from '../../state/work/work.ts'
import sheet from '../../styles/work.css?url'
import { bringSheet } from '../../ui/bring-sheet.ts'

/** What the screens of those who publish work with. `tab` names this page among the phone's. */
export type Desk = { work: Work; now: () => number; newId: () => string; tab: string }
export type DeskProps<Words> = ScreenProps<Words> & { desk: Desk }

let desk: Promise<Desk> | undefined

/** This page's one desk. Rejects where storage is refused: then nothing could be kept. */
export function openDesk(): Promise<Desk> {
  desk ??= open().catch((failure) => {
    desk = undefined
    throw failure
  })
  return desk
}

async function open(): Promise<Desk> {
  const [phone, work] = await Promise.all([whenPhone(), openWork(), bringSheet(sheet)])
  const newId = () => uuidV7(phone.now(), crypto.getRandomValues(new Uint8Array(10)))
  return { work, now: phone.now, newId, tab: newId() }
}
