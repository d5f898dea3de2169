import {
  type Facts,
  type MissionDoc,
  NO_FACTS,
  NO_TEXTS,
  TEXT_FIELDS,
  TEXT_LONGEST,
  type TextField,
} from '#domain/work/mission-doc.ts'
import type { ArgsOf } from '#domain/work/mutations.ts'

/** What a person writes of a mission. */
export type Content = Pick<MissionDoc, 'texts' | 'facts' | 'sessions' | 'seats'>

/** Which mutation wrote each text that the person sees; null or absent when nobody did. */
export type Overs = Partial<Record<TextField, string | null>>

type Target = { organisation: string; mission: string }

/** One mutation to make, and what of the draft is kept once it is. */
export type Edit = (
  | { name: 'mission_create'; args: ArgsOf<'mission_create'> }
  | { name: 'mission_edit'; args: ArgsOf<'mission_edit'> }
  | { name: 'mission_seats'; args: ArgsOf<'mission_seats'> }
) & { kept: (saved: Content) => Content }

export const NO_CONTENT: Content = { texts: NO_TEXTS, facts: NO_FACTS, sessions: {}, seats: {} }

/** The content of a mission's document alone. */
export function contentOf({ texts, facts, sessions, seats }: Content): Content {
  return { texts, facts, sessions, seats }
}

/** Texts with more characters than they may have: they wait on the screen. */
export function tooLong({ texts }: Content): TextField[] {
  return TEXT_FIELDS.filter((field) => texts[field].length > TEXT_LONGEST[field])
}

/**
 * The mutations that lead from what is saved to a draft, in their order: only what changed, texts with the mutation that their
 * author saw, seats as differences once their session is there, texts that are too long not at all. `saved` null: the mission is written for
 * the first time.
 */
export function editsOf(target: Target, saved: Content | null, draft: Content, overs: Overs): Edit[] {
  if (saved === null) return isEmpty(draft, tooLong(draft)) ? [] : [creation(target, draft)]
  return [...changes(target, saved, draft, overs), ...seatChanges(target, saved, draft)]
}

/** A text that is too long is no beginning. */
function isEmpty(draft: Content, long: TextField[]): boolean {
  const shortened = Object.fromEntries(long.map((field) => [field, '']))
  return same({ ...draft, texts: { ...draft.texts, ...shortened } }, NO_CONTENT)
}

function creation(target: Target, draft: Content): Edit {
  const long = tooLong(draft)
  const texts = Object.fromEntries(
    TEXT_FIELDS.filter((field) => draft.texts[field] !== '' && !long.includes(field)).map((field) => [
      field,
      draft.texts[field],
    ]),
  )
  const facts = changedFacts(NO_FACTS, draft.facts)
  const seats = withoutEmptySeats(draft.seats)
  return {
    name: 'mission_create',
    args: { ...target, texts, facts, sessions: draft.sessions, seats },
    kept: () => ({ ...draft, texts: { ...NO_TEXTS, ...texts }, seats }),
  }
}

function changes(target: Target, saved: Content, draft: Content, overs: Overs): Edit[] {
  const long = tooLong(draft)
  const fields = TEXT_FIELDS.filter(
    (field) => draft.texts[field] !== saved.texts[field] && !long.includes(field),
  )
  const texts = Object.fromEntries(
    fields.map((field) => [field, { value: draft.texts[field], over: overs[field] ?? null }]),
  )
  const facts = changedFacts(saved.facts, draft.facts)
  const sessions = changedSessions(saved, draft)
  if (fields.length + Object.keys(facts).length + Object.keys(sessions).length === 0) return []
  const written = Object.fromEntries(fields.map((field) => [field, draft.texts[field]]))
  return [
    {
      name: 'mission_edit',
      args: { ...target, texts, facts, sessions },
      kept: () => ({
        ...draft,
        texts: { ...saved.texts, ...written },
        seats: seatsThatStay(saved, draft),
      }),
    },
  ]
}

function changedFacts(saved: Facts, draft: Facts): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(draft).filter(([key, value]) => !same(value, saved[key as keyof Facts])),
  )
}

/** Null removes a session. */
function changedSessions(saved: Content, draft: Content): ArgsOf<'mission_edit'>['sessions'] {
  const gone = Object.keys(saved.sessions).filter((id) => draft.sessions[id] === undefined)
  const changed = Object.entries(draft.sessions).filter(([id, session]) => !same(session, saved.sessions[id]))
  return Object.fromEntries([...gone.map((id) => [id, null] as const), ...changed])
}

/** Seats go away with their session. */
function seatsThatStay(saved: Content, draft: Content): Content['seats'] {
  return Object.fromEntries(
    Object.entries(saved.seats).filter(([id]) => id === 'all' || draft.sessions[id] !== undefined),
  )
}

function seatChanges(target: Target, saved: Content, draft: Content): Edit[] {
  const sessions = new Set([...Object.keys(seatsThatStay(saved, draft)), ...Object.keys(draft.seats)])
  return [...sessions]
    .filter((session) => session === 'all' || draft.sessions[session] !== undefined)
    .flatMap((session) =>
      roleChanges(target, session, saved.seats[session] ?? {}, draft.seats[session] ?? {}),
    )
}

type Roles = Content['seats'][string]

function roleChanges(target: Target, session: string, before: Roles, after: Roles): Edit[] {
  const roles = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return roles.flatMap((role): Edit[] => {
    const count = after[role] ?? 0
    const by = count - (before[role] ?? 0)
    if (by === 0) return []
    const kept = (now: Content): Content => ({
      ...now,
      seats: { ...now.seats, [session]: { ...now.seats[session], [role]: count } },
    })
    return [{ name: 'mission_seats', args: { ...target, session, role, by }, kept }]
  })
}

function withoutEmptySeats(seats: Content['seats']): Content['seats'] {
  return Object.fromEntries(Object.entries(seats).filter(([, roles]) => Object.keys(roles).length > 0))
}

/** Plain values alone: the order of keys is that of the schema. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
