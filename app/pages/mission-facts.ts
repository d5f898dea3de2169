import type { Mission } from '#domain/mission.ts'
import { MOTORS, type Motor } from '#domain/motors.ts'
import type { Language } from '#domain/pages.ts'
import { motorNames, publicWords, vocabularyWords } from './public-words.ts'
import { whenLines } from './when-words.ts'

export type Fact = { label: string; lines: string[] }

/** The facts of a mission in the order in which a person asks for them. What the source is silent on says so or is left out. */
export function missionFacts(mission: Mission, language: Language): Fact[] {
  const words = publicWords(language)
  const names = vocabularyWords(language)
  const facts: [keyof typeof words.facts, string[]][] = [
    ['when', whenLines(mission, language)],
    ['where', whereLines(mission, language)],
    ['seats', mission.seatsLeft === null ? [] : [words.seatsLeft(mission.seatsLeft)]],
    ['who', [mission.minAge === null ? words.toAsk : words.minAge[mission.minAge]]],
    ['access', accessLines(mission, language)],
    ['skillsBrought', listed(mission.skillsBrought.map((skill) => names.skills[skill]))],
    ['skillsTaught', listed(mission.skillsTaught.map((skill) => names.skills[skill]))],
    ['requirements', mission.requirements],
    ['causes', listed(mission.causes.map((cause) => names.causes[cause]))],
    ['frame', frameLines(mission, language)],
    ['costs', conditionLine(mission, language, 'costs')],
    ['insurance', conditionLine(mission, language, 'insurance')],
    ['reply', replyLine(mission, language)],
  ]
  return facts
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => ({ label: words.facts[name], lines }))
}

const SHOWN_PLACES = 8

/** The one commune of a mission; null when it stands in several or in none. */
export function onlyCommune(mission: Mission): { insee: string | null; name: string } | null {
  const [first, ...others] = mission.placements.filter((place) => place.commune !== null)
  if (first?.commune == null || others.some((place) => place.commune !== first.commune)) return null
  return { insee: first.insee, name: first.commune }
}

/** Commune and postcode of each address, never the street: it may be somebody's home. */
export function whereLines(mission: Mission, language: Language): string[] {
  const words = publicWords(language)
  const places = mission.placements
    .filter((place) => place.commune !== null)
    .map((place) => (place.postcode === null ? `${place.commune}` : `${place.commune} (${place.postcode})`))
  const remote =
    mission.remote === 'full'
      ? [words.remote.full]
      : mission.remote === 'possible'
        ? [words.remote.possible]
        : []
  const distinct = [...new Set(places)]
  const more = distinct.length - SHOWN_PLACES
  return [...distinct.slice(0, SHOWN_PLACES), ...(more > 0 ? [words.morePlaces(more)] : []), ...remote]
}

/** What a mission gives of each motor, in words, with the sentence that shows it where the association wrote one. */
export function giftLines(
  mission: Mission,
  language: Language,
): { motor: string; gift: string; proof: string | null }[] {
  const words = publicWords(language)
  const names = motorNames(language)
  const giftOf = (motor: Motor): string => {
    const gift = mission.grid[motor]
    if (gift === null) return words.unknown
    return (
      (mission.grid.origin === 'declared' ? words.gifts[motor][gift] : words.guesses[gift]) ?? words.unknown
    )
  }
  return MOTORS.map((motor) => ({
    motor: names[motor].name,
    gift: giftOf(motor),
    proof: mission.grid.proofs[motor] ?? null,
  }))
}

function accessLines(mission: Mission, language: Language): string[] {
  const words = publicWords(language)
  const wheelchair =
    mission.accessible === null ? [] : [mission.accessible ? words.accessible : words.notAccessible]
  const said = mission.conditions?.access ?? ''
  return [
    ...wheelchair,
    ...(mission.closeToTransport ? [words.closeToTransport] : []),
    ...(said ? [said] : []),
  ]
}

function frameLines({ conditions, kind }: Mission, language: Language): string[] {
  const { conditions: words } = publicWords(language)
  if (conditions === null) return [vocabularyWords(language).kinds[kind]]
  const frames = conditions.frames.map((frame) => words.frames[frame]).join(', ')
  return [frames, ...(conditions.accompanied ? [words.accompanied] : []), words.free]
}

/** Costs and insurance: an association that writes here is asked both, and its silence is said. */
function conditionLine({ conditions }: Mission, language: Language, name: 'costs' | 'insurance'): string[] {
  return conditions === null ? [] : [conditions[name] || publicWords(language).conditions.toAsk]
}

function replyLine({ conditions, replyDays }: Mission, language: Language): string[] {
  return conditions === null || replyDays === null
    ? []
    : [publicWords(language).conditions.promised(replyDays)]
}

function listed(names: string[]): string[] {
  return names.length === 0 ? [] : [names.join(', ')]
}
