import type { OutboxWords } from '#domain/words/fr/outbox.ts'
import { TEXT_FIELDS, type TextField } from '#domain/work/mission-doc.ts'
import type { ArgsOf, MutationName } from '#domain/work/mutations.ts'
import type { Waiting } from '../../state/work/work.ts'
import { missionOf, type Parked } from './mission-state.ts'

type Entry = Pick<Waiting, 'name' | 'args'>

/** What an entry does, in a few words. An older build's that nobody reads any more is « Autre changement ». */
export function entryWords({ name, args }: Entry, { what, fields, facts }: OutboxWords): string {
  switch (name) {
    case 'organisation_create':
      return what.organisation_create((args as ArgsOf<'organisation_create'>).name)
    case 'mission_edit':
      return what.mission_edit(partsOf(args as ArgsOf<'mission_edit'>, fields, facts).join(', '))
    case 'mission_seats':
      return what.mission_seats((args as ArgsOf<'mission_seats'>).by)
    case 'mission_status':
      return what.mission_status[(args as ArgsOf<'mission_status'>).to]
    default: {
      const plain: Partial<Record<MutationName | string, unknown>> = what
      const said = plain[name]
      return typeof said === 'string' ? said : what.other
    }
  }
}

function partsOf(
  { texts, facts, sessions }: ArgsOf<'mission_edit'>,
  fields: OutboxWords['fields'],
  names: OutboxWords['facts'],
): string[] {
  const keys = Object.keys(facts ?? {})
  const isAnswer = (key: string) => key.startsWith('answer_')
  const plain = keys.some((key) => !isAnswer(key) && key !== 'place' && key !== 'photo')
  return [
    ...TEXT_FIELDS.filter((field) => texts?.[field] !== undefined).map((field: TextField) => fields[field]),
    ...(keys.includes('place') ? [names.place] : []),
    ...(keys.includes('photo') ? [names.photo] : []),
    ...(keys.some(isAnswer) ? [names.answers] : []),
    ...(plain ? [names.details] : []),
    ...(Object.keys(sessions ?? {}).length > 0 ? [names.sessions] : []),
  ]
}

/** Why a parked entry did not leave, and what to do. */
export function parkedWords({ reason }: Parked, words: OutboxWords): string {
  const own: Partial<Record<string, string>> = words.parked
  const refused: Partial<Record<string, string>> = words.work.refusals
  return own[reason] ?? refused[reason] ?? words.parked.unreadable
}

/** `id` is the mission's, or empty for what is about no need. */
export type EntryGroup<T> = { id: string; mission: string | undefined; entries: T[] }

/** Entries by the need that they are about, in the order of its first; those of no need stand together. */
export function groupEntries<T extends Entry>(entries: readonly T[]): EntryGroup<T>[] {
  const groups = new Map<string | undefined, T[]>()
  for (const entry of entries) {
    const mission = missionOf(entry)
    groups.set(mission, [...(groups.get(mission) ?? []), entry])
  }
  return [...groups].map(([mission, all]) => ({ id: mission ?? '', mission, entries: all }))
}

/** A need's title as far as this device knows: its document's, else that with which it was written. */
export function titleIn(entries: readonly Entry[]): string | undefined {
  const created = entries.find(({ name }) => name === 'mission_create')
  return (created?.args as ArgsOf<'mission_create'> | undefined)?.texts?.title
}
