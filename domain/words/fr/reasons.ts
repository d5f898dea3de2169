import { isoOf, type Part } from '../../days.ts'
import type { Reason } from '../../match/reason.ts'
import type { Motor, Wish } from '../../motors.ts'

/** What a mission gives much of: alone, and before how much one wishes for it. Then what it gives some of. */
const MUCH: Record<Motor, string> = {
  be_useful: 'Utile',
  take_care: 'Soin',
  grow_skills: 'Apprendre',
  build_ties: 'Liens',
}
const SOME: Record<Motor, string> = {
  be_useful: 'Assez utile',
  take_care: 'Un peu de soin',
  grow_skills: 'Un peu à apprendre',
  build_ties: 'Quelques liens',
}
const WISHES: Record<Wish, string> = { 0: '', 1: ' un peu', 2: ' beaucoup', 3: ' avant tout' }
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const PARTS: Record<Part, string> = { morning: ' matin', afternoon: ' après-midi', evening: ' soir' }

const tenths = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })
const date = new Intl.DateTimeFormat('fr', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** « à environ 2,3 km » below ten, « à environ 12 km » from there on, « à moins d'un km » next door. */
function away(km: number): string {
  if (km < 1) return 'à moins d’un km'
  return `à environ ${km < 10 ? tenths.format(km) : Math.round(km)} km`
}

function motor(one: Motor, gift: 1 | 2, wish: Wish): string {
  return gift === 2 ? `${MUCH[one]}${WISHES[wish]}` : SOME[one]
}

function part(one: Part | null): string {
  return one === null ? '' : PARTS[one]
}

function say(reason: Reason): string {
  switch (reason.code) {
    case 'motor':
      return `${motor(reason.motor, reason.gift, reason.wish)}${reason.inferred ? ' (d’après le texte)' : ''}`
    case 'km':
      return away(reason.km)
    case 'slot':
      return `${DAYS[reason.weekday]}${part(reason.part)}${reason.free ? ' libre' : ''}`
    case 'date':
      return `${date.format(Date.parse(isoOf(reason.day)))}${part(reason.part)}${reason.free ? ', libre' : ''}`
    case 'crowd':
      return 'on a besoin de monde'
    case 'bring':
      return 'avec ce que vous savez faire'
    case 'learn':
      return 'pour apprendre ce que vous voulez'
    case 'cause':
      return 'une cause qui vous tient à cœur'
    case 'new':
      return 'nouvelle ici'
  }
}

/** The line of why on a card, as a person would say it: « Liens avant tout, à environ 2,3 km, samedi matin libre ». */
export const reasons = {
  away,
  line: (all: readonly Reason[]): string => {
    const line = all.map(say).join(', ')
    return line.charAt(0).toUpperCase() + line.slice(1)
  },
}
export type ReasonWords = typeof reasons
