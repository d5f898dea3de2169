import type { Row } from '#domain/catalogue/row.ts'
import type { ExplainedTerm } from '#domain/match/explain.ts'
import { MOTORS, unpackGrid } from '#domain/motors.ts'
import { CAUSES, membersOf, SKILLS } from '#domain/vocabulary.ts'
import { SPEED_KMH, type Wishes } from '#domain/wishes.ts'
import type { ListWords } from '#domain/words/fr/list.ts'
import type { ReasonWords } from '#domain/words/fr/reasons.ts'
import type { WhyWords } from '#domain/words/fr/why.ts'

/** What the words of a term are made of. */
export type TermFacts = { row: Row; km: number | null; wishes: Wishes; today: number }
export type TermDictionary = { why: WhyWords; list: ListWords; reasons: ReasonWords }

/** Values from which a reply or the need for people is said to be high, or middling. */
const HIGH = 0.7
const MIDDLE = 0.4

/** What one term says of one mission, in words; what is unknown says so, with what it counts for. */
export function termWords(explained: ExplainedTerm, facts: TermFacts, words: TermDictionary): string {
  const { term, value, neutral } = explained
  const percent = Math.round(neutral * 100)
  if (value === null) return term === 'reply' ? words.why.replyNew(percent) : words.why.unknown(percent)
  switch (term) {
    case 'grid':
      return gridWords(facts, words)
    case 'nearness':
      return nearnessWords(facts, words)
    case 'time':
      return value === 0 ? words.why.timeNone : value < 1 ? words.why.timeSome : words.why.timeAll
    case 'skills_bring':
      return skillsWords(
        facts.wishes.skillsBrought & facts.row.skillsBrought,
        words.why,
        words.why.skillsNone,
      )
    case 'skills_want':
      return skillsWords(facts.wishes.skillsWanted & facts.row.skillsTaught, words.why, words.why.wantedNone)
    case 'causes':
      return causesWords(facts, words.why)
    case 'exposure':
      return graded(value, words.why.crowdFew, words.why.crowdSome, words.why.crowdMany)
    case 'reply':
      return graded(value, words.why.replyOften, words.why.replySome, words.why.replySeldom)
    case 'freshness':
      return words.why.age(facts.today - facts.row.postedDay)
  }
}

function graded(value: number, high: string, middle: string, low: string): string {
  if (value >= HIGH) return high
  return value >= MIDDLE ? middle : low
}

/** What the mission gives of each motor that the person wishes for. */
function gridWords({ row, wishes }: TermFacts, { why, list }: TermDictionary): string {
  const given = unpackGrid(row.grid)
  const wished = MOTORS.filter((motor) => wishes.grid[motor] > 0)
  const said = wished.map((motor) => {
    const gift = given[motor]
    const gives = gift === null ? why.giftUnknown : (why.gifts[gift] ?? why.giftUnknown)
    return why.motor(list.motors[motor].name, gives)
  })
  return [...said, ...(row.inferred ? [why.inferred] : [])].join(', ')
}

function nearnessWords({ km, wishes }: TermFacts, { why, reasons }: TermDictionary): string {
  if (km === null) return ''
  const speed = wishes.travel === null ? null : SPEED_KMH[wishes.travel]
  const distance = why.distance(reasons.away(km))
  if (speed === null || wishes.travel === null) return distance
  return `${distance}, ${why.minutes(Math.max(1, Math.round((km / speed) * 60)), wishes.travel)}`
}

function skillsWords(mask: number, why: WhyWords, none: string): string {
  const names = membersOf(SKILLS, mask).map((skill) => why.vocabulary.skills[skill])
  return names.length === 0 ? none : names.join(', ')
}

function causesWords({ row, wishes }: TermFacts, why: WhyWords): string {
  const both = row.causes & wishes.causes
  const causes = membersOf(CAUSES, both).map((cause) => why.vocabulary.causes[cause])
  const goals = why.vocabulary.goals.filter((_, i) => (both >>> (15 + i)) & 1)
  return [...causes, ...goals].join(', ') || why.causesNone
}
