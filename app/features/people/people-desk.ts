import hours from '../../styles/hours.css?url'
import sheet from '../../styles/people.css?url'
import { bringSheet } from '../../ui/bring-sheet.ts'
import { type Desk, openDesk } from '../work/desk.ts'

/** The desk, with the styles of this screen. Rejects where storage is refused. */
export async function openPeopleDesk(): Promise<Desk> {
  const [desk] = await Promise.all([openDesk(), bringSheet(sheet), bringSheet(hours)])
  return desk
}
