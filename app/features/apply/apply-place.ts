import { whenPhone } from '../../state/phone.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { openWork } from '../../state/work/open-work.ts'
import type { Work } from '../../state/work/work.ts'
import sheet from '../../styles/application.css?url'
import hours from '../../styles/hours.css?url'
import { bringSheet } from '../../ui/bring-sheet.ts'
import { bringReadingStyles } from '../organisation/reading-styles.ts'

/** What a citizen's screens work with. */
export type ApplyPlace = { work: Work; now: () => number }
export type PlaceProps<Words> = ScreenProps<Words> & { place: ApplyPlace }

/** Opens it, with the styles of these screens. Rejects where storage is refused: then nothing could be kept. */
export async function openApplyPlace(): Promise<ApplyPlace> {
  const [phone, work] = await Promise.all([
    whenPhone(),
    openWork(),
    bringSheet(sheet),
    bringSheet(hours),
    bringReadingStyles(),
  ])
  return { work, now: phone.now }
}

/** What engagements are read from, as it stands. */
export const sourcesOf = ({ work }: ApplyPlace) => ({
  view: work.view(),
  outbox: work.outbox(),
  state: work.state(),
})
