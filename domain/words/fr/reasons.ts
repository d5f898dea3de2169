import { isoOf, type Part } from '../../days.ts'
import type { Reason } from '../../match/reason.ts'
import type { Motor, Wish } from '../../motors.ts'

const MOTORS: Record<Motor, string> = {
  be_useful: 'Utile',
  take_care: 'Soin',
  grow_skills: 'Apprendre',
  build_ties: 'Liens',
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

function part(one: Part | null): string {
  return one === null ? '' : PARTS[one]
}

function say(reason: Reason): string {
  switch (reason.code) {
    case 'motor':
      return `${MOTORS[reason.motor]}${WISHES[reason.wish]}${reason.inferred ? ' (d’après le texte)' : ''}`
    case 'km':
      return away(reason.km)
    case 'slot':
      return `${DAYS[reason.weekday]}${part(reason.part)}${reason.free ? ' libre' : ''}`
    case 'date':
      return `${date.format(Date.parse(isoOf(reason.day)))}${part(reason.part)}${reason.free ? ', libre' : ''}`
    case 'crowd':
      return 'on a besoin de monde'
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
