import { uuidV7 } from '#domain/uuid.ts'
import { whenPhone } from '../../state/phone.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { openWork } from '../../state/work/open-work.ts'
import type { Work } from '../../state/work/work.ts'
import sheet from '../../styles/work.css?url'

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
  const [phone, work] = await Promise.all([whenPhone(), openWork(), bringStyles()])
  const newId = () => uuidV7(phone.now(), crypto.getRandomValues(new Uint8Array(10)))
  return { work, now: phone.now, newId, tab: newId() }
}

let styled: Promise<void> | undefined

/** Brings the styles of these screens, which the first page does without. Resolves also when they cannot be had. */
function bringStyles(): Promise<void> {
  styled ??= new Promise((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = sheet
    link.onload = () => resolve()
    link.onerror = () => resolve()
    document.head.append(link)
  })
  return styled
}
