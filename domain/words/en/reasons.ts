import { isoOf, type Part } from '../../days.ts'
import type { Reason } from '../../match/reason.ts'
import type { Motor, Wish } from '../../motors.ts'
import type { ReasonWords } from '../fr/reasons.ts'

const MUCH: Record<Motor, readonly [string, string, string, string]> = {
  be_useful: ['Useful', 'Useful', 'Very useful', 'Useful above all'],
  take_care: ['Care', 'Care', 'A lot of care', 'Care above all'],
  grow_skills: ['Learning', 'Learning', 'A lot to learn', 'Learning above all'],
  build_ties: ['Ties', 'Ties', 'Many ties', 'Ties above all'],
}
const SOME: Record<Motor, string> = {
  be_useful: 'Fairly useful',
  take_care: 'Some care',
  grow_skills: 'Some learning',
  build_ties: 'Some ties',
}
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const PARTS: Record<Part, string> = { morning: ' morning', afternoon: ' afternoon', evening: ' evening' }

const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const date = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

function away(km: number): string {
  if (km < 1) return 'less than a km away'
  return `about ${km < 10 ? tenths.format(km) : Math.round(km)} km away`
}

function motor(one: Motor, gift: 1 | 2, wish: Wish): string {
  return gift === 2 ? MUCH[one][wish] : SOME[one]
}

function part(one: Part | null): string {
  return one === null ? '' : PARTS[one]
}

function say(reason: Reason): string {
  switch (reason.code) {
    case 'motor':
      return `${motor(reason.motor, reason.gift, reason.wish)}${reason.inferred ? ' (from its text)' : ''}`
    case 'km':
      return away(reason.km)
    case 'slot':
      return `${reason.free ? 'free ' : ''}${DAYS[reason.weekday]}${part(reason.part)}`
    case 'date':
      return `${date.format(Date.parse(isoOf(reason.day)))}${part(reason.part)}${reason.free ? ', free' : ''}`
    case 'crowd':
      return 'people are needed'
    case 'bring':
      return 'with what you can do'
    case 'learn':
      return 'to learn what you want'
    case 'cause':
      return 'a cause you care for'
    case 'new':
      return 'new here'
  }
}

export const reasons: ReasonWords = {
  away,
  line: (all) => {
    const line = all.map(say).join(', ')
    return line.charAt(0).toUpperCase() + line.slice(1)
  },
}
