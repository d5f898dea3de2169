import type { Part } from '../days.ts'
import { foldLetters } from '../place/fold-name.ts'
import type { Slot } from './feed-mission.ts'

/** How often a schedule's own words say that one comes, and the weekly slots that they name clearly. */
export type Schedule = { rhythm: 'once' | 'regular' | null; slots: Slot[] }

const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const DAY = `(?:${DAYS.join('|')})s?`
const REGULAR =
  /par (semaine|mois|quinzaine)|hebdomadaire|mensuel|bimensuel|quotidien|regulier|\b(tous|toutes) les|\bchaque\b|sur deux\b|annee scolaire|\bh ?(semaine|mois)\b/
const ONCE = /ponctuel|\bune? (journee|jour|demi journee|matinee|apres midi|soiree|week end)\b|\bevenement/
/** Words that make a named day something else than « every week on that day ». */
const NOT_WEEKLY =
  /sauf|\bun (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|hors\b|excepte|par mois|mensuel|sur deux|quinzaine|\b(premier|1er|deuxieme|2e|2eme|troisieme|dernier)s?\b|\d{4}|janvier|fevrier|\bmars\b|avril|\bmai\b|juin|juillet|aout|septembre|octobre|novembre|decembre/
const GROUP = new RegExp(`${DAY}(?: (?:au|a|et|ou|le|les|puis) (?:le |les )?${DAY}| ${DAY})*`, 'g')

/**
 * Reads a free-text schedule (« tous les samedis matin », « 2 heures par semaine », « le mercredi de 14h à 17h »). Slots are
 * given only where days are named for every week; « un samedi par mois » or « sauf le samedi » is a rhythm without slots.
 */
export function readSchedule(text: string): Schedule {
  const folded = foldLetters(
    text.replace(/(\d)\s*[:h]\s*(\d{2})/gi, '$1h$2').replace(/apr[eè]s[- ]?midis?/gi, 'apresmidi'),
  )
  const slots = NOT_WEEKLY.test(folded) ? [] : weeklySlots(folded)
  const regular = slots.length > 0 || REGULAR.test(folded.replaceAll('apresmidi', 'apres midi'))
  const once = ONCE.test(folded.replaceAll('apresmidi', 'apres midi'))
  return { rhythm: regular ? 'regular' : once ? 'once' : null, slots }
}

function weeklySlots(text: string): Slot[] {
  const groups = [...text.matchAll(GROUP)]
  return groups.flatMap((group, i) => {
    const from = group.index + group[0].length
    const after = text.slice(from, groups[i + 1]?.index)
    const hint = says(after) || groups.length > 1 ? after : text.slice(0, group.index)
    return weekdaysOf(group[0]).map((weekday) => ({
      date: null,
      weekday,
      ...hoursOf(hint),
      part: partIn(hint),
    }))
  })
}

function weekdaysOf(group: string): number[] {
  const named = [...group.matchAll(new RegExp(DAY, 'g'))].map(([word]) =>
    DAYS.indexOf(word.replace(/s$/, '')),
  )
  const [first = 0, last = 0] = named
  if (named.length === 2 && / (au|a) /.test(group) && first < last) {
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  }
  return [...new Set(named)]
}

function says(text: string): boolean {
  return partIn(text) !== null || hoursOf(text).start !== null
}

function partIn(text: string): Part | null {
  if (/\bmatin/.test(text)) return 'morning'
  if (/\bapresmidi/.test(text)) return 'afternoon'
  return /\bsoir/.test(text) ? 'evening' : null
}

function hoursOf(text: string): { start: string | null; minutes: number | null } {
  const range = /\b(\d{1,2})h(\d{2})? (?:a |et |jusqu a )?(\d{1,2})h(\d{2})?\b/.exec(text)
  const from = range ?? /\b(?:a|des|partir de) (\d{1,2})h(\d{2})?\b/.exec(text)
  if (from === null || Number(from[1]) > 23) return { start: null, minutes: null }
  const start = minutesOf(from[1], from[2])
  const minutes = range === null ? null : minutesOf(range[3], range[4]) - start
  const wall = `${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}`
  return { start: wall, minutes: minutes !== null && minutes > 0 ? minutes : null }
}

function minutesOf(hours = '0', minutes = '0'): number {
  return Number(hours) * 60 + Number(minutes)
}
