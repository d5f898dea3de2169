import type { MailMoment } from '../mail-moment.ts'
import { mission } from './mission.ts'

const day = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** « samedi 12 septembre à 9 h »: the date is the moment's own, whatever the clock of the machine. */
export function saidMoment({ date, start, part, zone }: MailMoment): string {
  const said = day.format(Date.parse(`${date}T00:00:00Z`)).replace(/(^|\s)1(?=\s|$)/, '$11er')
  if (start === null) return part === null ? said : `${said}, ${mission.inPart[part]}`
  const [hours = 0, minutes = 0] = start.split(':').map(Number)
  const there = zone === 'Europe/Paris' ? '' : ` (${mission.localTime})`
  return `${said} ${mission.fromHour(mission.hour(hours, minutes))}${there}`
}
