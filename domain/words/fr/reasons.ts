import { isoOf, type Part } from '../../days.ts'
import type { Reason } from '../../match/reason.ts'
import type { Motor, Wish } from '../../motors.ts'

/** What a mission gives much of, by how much one wishes for it (not said, a little, a lot, above all). Then what it gives some of. */
const MUCH: Record<Motor, readonly [string, string, string, string]> = {
  be_useful: ['Utile', 'Utile', 'Très utile', 'Utile avant tout'],
  take_care: ['Soin', 'Du soin', 'Beaucoup de soin', 'Soin avant tout'],
  grow_skills: ['Apprendre', 'De quoi apprendre', 'Beaucoup à apprendre', 'Apprendre avant tout'],
  build_ties: ['Liens', 'Des liens', 'Beaucoup de liens', 'Liens avant tout'],
}
const SOME: Record<Motor, string> = {
  be_useful: 'Assez utile',
  take_care: 'Un peu de soin',
  grow_skills: 'Un peu à apprendre',
  build_ties: 'Quelques liens',
}
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
  return gift === 2 ? MUCH[one][wish] : SOME[one]
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
