import { dayOf } from '#domain/days.ts'
import { membersOf, SKILLS } from '#domain/vocabulary.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import { type KnownMission, placementOf, whereOf } from './known-mission.ts'
import { longDay, type Reader, whenOfMission, whenOfRow } from './when.ts'

export type Fact = { name: keyof MissionWords['facts']; lines: string[] }

/** What the mission's own words do not tell: the distance from my place in words, and days since its source was last read. */
export type Around = { distance: string | null; checkedDays: number | null }

/** Facts in the order in which a person asks for them. Silence on who may come and on access is said; other silences are left out. */
export function factsOf(known: KnownMission, reader: Reader, around: Around): Fact[] {
  const facts: Fact[] = [
    { name: 'when', lines: whenLines(known, reader) },
    { name: 'where', lines: whereLines(known, reader, around.distance) },
    { name: 'seats', lines: seatLines(known, reader, around.checkedDays) },
    { name: 'who', lines: [whoLine(known, reader.words)] },
    { name: 'access', lines: accessLines(known, reader.words) },
    { name: 'brought', lines: skillLine(known, reader.words, 'skillsBrought') },
    { name: 'taught', lines: skillLine(known, reader.words, 'skillsTaught') },
    { name: 'requirements', lines: known.mission?.requirements ?? [] },
    { name: 'audience', lines: known.mission?.audience ?? [] },
    { name: 'frame', lines: frameLine(known, reader.words) },
    { name: 'costs', lines: conditionLine(known, reader.words, 'costs') },
    { name: 'insurance', lines: conditionLine(known, reader.words, 'insurance') },
    { name: 'reply', lines: replyLine(known, reader.words) },
  ]
  return facts.filter(({ lines }) => lines.length > 0)
}

function whenLines({ mission, row }: KnownMission, reader: Reader): string[] {
  const lines = mission !== null ? whenOfMission(mission, reader) : row !== null ? whenOfRow(row, reader) : []
  return mission?.tryOnce ? [...lines, reader.words.tryOnce] : lines
}

function whereLines(known: KnownMission, { words }: Reader, distance: string | null): string[] {
  const { mission, row, spot } = known
  const place = placementOf(known)
  const where = whereOf(known, words)
  if (row === null ? place?.lat == null : row.lat === null) return [where]
  const others = (spot?.places ?? mission?.placements.length ?? 1) - 1
  const isRough = row === null || distance === null || place === undefined || place.precision !== 'commune'
  return [
    ...(place?.street ? [place.street] : []),
    [place?.postcode, where].filter((part) => part !== null && part !== undefined).join(' '),
    ...(distance === null ? [] : [words.distance(distance)]),
    ...(isRough ? [] : [words.communeCentre]),
    ...(others > 0 ? [words.otherPlaces(others)] : []),
    ...(mission?.remote === 'possible' ? [words.remotePossible] : []),
  ]
}

function seatLines({ mission, row }: KnownMission, reader: Reader, checkedDays: number | null): string[] {
  const { words } = reader
  const seats = row === null ? (mission?.seatsLeft ?? null) : row.seats
  const said = seats === null ? words.seatsUnknown : words.seats(seats)
  const posted = mission?.postedOn ? [words.posted(longDay(dayOf(mission.postedOn), reader))] : []
  const checked = checkedDays === null ? [] : [words.checked(Math.max(0, checkedDays))]
  const age = [...posted, ...checked].join(', ')
  return age === '' ? [said] : [said, age]
}

function whoLine({ mission, row }: KnownMission, words: MissionWords): string {
  const age = mission === null ? (row?.minAge ?? null) : mission.minAge
  return age === null ? words.minAgeUnknown : words.minAge[age]
}

function accessLines({ mission, row }: KnownMission, words: MissionWords): string[] {
  const accessible = mission === null ? (row?.accessible ?? null) : mission.accessible
  const wheelchair =
    accessible === null ? words.accessibleUnknown : accessible ? words.accessible : words.notAccessible
  const said = mission?.conditions?.access ?? ''
  return [wheelchair, ...(mission?.closeToTransport ? [words.closeToTransport] : []), ...(said ? [said] : [])]
}

/** Costs and insurance: an association that writes here is asked both, and its silence is said. */
function conditionLine(
  { mission }: KnownMission,
  words: MissionWords,
  name: 'costs' | 'insurance',
): string[] {
  return mission?.conditions ? [mission.conditions[name] || words.conditions.toAsk] : []
}

function skillLine(
  { mission, row }: KnownMission,
  words: MissionWords,
  side: 'skillsBrought' | 'skillsTaught',
): string[] {
  const skills = mission?.[side] ?? membersOf(SKILLS, row?.[side] ?? 0)
  return skills.length === 0 ? [] : [skills.map((skill) => words.vocabulary.skills[skill]).join(', ')]
}

function frameLine({ mission, row }: KnownMission, words: MissionWords): string[] {
  const conditions = mission?.conditions
  if (conditions) {
    const frames = conditions.frames.map((frame) => words.conditions.frames[frame]).join(', ')
    return [frames, ...(conditions.accompanied ? [words.conditions.accompanied] : []), words.bounds]
  }
  const kind = mission?.kind ?? row?.kind
  if (kind === undefined) return []
  return kind === 'volunteering'
    ? [words.vocabulary.kinds[kind], words.bounds]
    : [words.vocabulary.kinds[kind]]
}

function replyLine({ mission }: KnownMission, words: MissionWords): string[] {
  if (mission?.replyDays == null) return []
  const { replyDays, conditions } = mission
  return [conditions ? words.conditions.promised(replyDays) : words.replyDays(replyDays)]
}
