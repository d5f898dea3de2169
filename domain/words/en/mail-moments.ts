import type { MailMoment } from '../mail-moment.ts'
import { mission } from './mission.ts'

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** “Saturday 12 September at 9:00”. */
export function saidMoment({ date, start, part, zone }: MailMoment): string {
  const said = day.format(Date.parse(`${date}T00:00:00Z`))
  if (start === null) return part === null ? said : `${said}, ${mission.inPart[part]}`
  const [hours = 0, minutes = 0] = start.split(':').map(Number)
  const there = zone === 'Europe/Paris' ? '' : ` (${mission.localTime})`
  return `${said} ${mission.fromHour(mission.hour(hours, minutes))}${there}`
}
