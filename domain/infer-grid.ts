import { activityLabel } from './feed/activities.ts'
import { type Found, findWords, makeLexicon } from './inference/find-words.ts'
import { ACTIVITY_POINTS, CAUSE_POINTS, KIND_POINTS, LACKING, LEXICON } from './inference/lexicon.ts'
import type { GivenGrid } from './mission.ts'
import { type Gift, MOTORS, type Motor } from './motors.ts'
import type { Cause, Kind } from './vocabulary.ts'

const MIDDLE_FROM = 2
const TOP_FROM = 6
const MOST_TOPS = 2
const MOST_CLUES = 4

const SPEAKING = makeLexicon(
  MOTORS.flatMap((tag) =>
    ([3, 2, 1] as const).map((points) => ({ tag, points, list: LEXICON[tag][points] })),
  ),
)
const DENYING = makeLexicon(MOTORS.map((tag) => ({ tag, points: 1, list: LACKING[tag] })))

export type Inferred = {
  title: string
  description: string
  activities: readonly string[]
  causes: readonly Cause[]
  kind: Kind
}

/**
 * The grid that a mission's own words suggest. Each entry of the lexicon counts once, twice in the title; activities, causes
 * and the frame add theirs. From 2 points a motor is given its middle value, from 6 its top one, at most two tops as for
 * declared grids; below, it is unknown, or 0 where nothing speaks of it and the text says its lack. `clues` holds the words
 * that counted most, as they were written.
 */
export function inferGrid(mission: Inferred): GivenGrid {
  const speaking = cluesOf(mission)
  const denying = findWords(`${mission.title}\n${mission.description}`, DENYING)
  const cluesFor = (motor: Motor) => speaking.filter((clue) => clue.tag === motor)
  const score = (motor: Motor) => cluesFor(motor).reduce((sum, clue) => sum + clue.points, 0)
  const lack = (motor: Motor) => denying.find((clue) => clue.tag === motor)
  const tops = MOTORS.filter((motor) => score(motor) >= TOP_FROM)
    .sort((a, b) => score(b) - score(a))
    .slice(0, MOST_TOPS)
  const gift = (motor: Motor): Gift => {
    if (tops.includes(motor)) return 2
    if (score(motor) >= MIDDLE_FROM) return 1
    return score(motor) === 0 && lack(motor) !== undefined ? 0 : null
  }
  const gifts = Object.fromEntries(MOTORS.map((motor) => [motor, gift(motor)])) as Record<Motor, Gift>
  const clues = MOTORS.filter((motor) => gifts[motor] !== null).map((motor) => [
    motor,
    strongest(gifts[motor] === 0 ? denying.filter((clue) => clue.tag === motor) : cluesFor(motor)),
  ])
  return { ...gifts, origin: 'inferred', proofs: {}, clues: Object.fromEntries(clues) }
}

function cluesOf(mission: Inferred): Found<Motor>[] {
  const inTitle = findWords(mission.title, SPEAKING).map((clue) => ({ ...clue, points: clue.points * 2 }))
  const told = new Set(inTitle.map((clue) => `${clue.tag} ${clue.words}`))
  const inText = findWords(mission.description, SPEAKING).filter(
    (clue) => !told.has(`${clue.tag} ${clue.words}`),
  )
  const facts = MOTORS.flatMap((tag) => [
    ...mission.activities.map((activity) => ({
      tag,
      points: ACTIVITY_POINTS[activity]?.[tag] ?? 0,
      words: activityLabel(activity).toLowerCase(),
    })),
    ...mission.causes.map((cause) => ({
      tag,
      points: CAUSE_POINTS[cause]?.points[tag] ?? 0,
      words: CAUSE_POINTS[cause]?.word ?? '',
    })),
    { tag, points: KIND_POINTS[mission.kind]?.[tag] ?? 0, words: 'service civique' },
  ])
  return [...inTitle, ...inText, ...facts].filter((clue) => clue.points > 0)
}

function strongest(clues: readonly Found<Motor>[]): string[] {
  const words = clues.toSorted((a, b) => b.points - a.points).map((clue) => clue.words)
  return [...new Set(words)].slice(0, MOST_CLUES)
}
