import { TEXT_FIELDS } from '#domain/work/mission-doc.ts'
import { parseMutation } from '#domain/work/mutations.ts'
import { contentOf } from './edits.ts'
import type { Parked } from './mission-state.ts'
import type { Scratch } from './scratch.ts'
import type { MissionDocument } from './work-docs.ts'

/**
 * What a refused edit says, laid over the need as it stands, to be written on. It still says which texts its author had seen: words
 * that a colleague wrote since are not replaced by it. Undefined for what is no edit of this need.
 */
export function layWords(
  { name, id, args }: Pick<Parked, 'name' | 'id' | 'args'>,
  { id: mission, value, writers }: MissionDocument,
  account: string | null,
): Scratch | undefined {
  const parsed = name === 'mission_edit' ? parseMutation(id, name, args) : undefined
  if (!parsed?.ok || parsed.mutation.name !== 'mission_edit') return undefined
  const edit = parsed.mutation.args
  if (edit.mission !== mission) return undefined
  const saved = contentOf(value)
  const sessions = Object.entries({ ...saved.sessions, ...edit.sessions }).filter(([, one]) => one !== null)
  const written = TEXT_FIELDS.filter((field) => edit.texts[field] !== undefined)
  const laid = <T>(part: 'value' | 'over') =>
    Object.fromEntries(written.map((field) => [field, edit.texts[field]?.[part] as T]))
  return {
    mission,
    account,
    saved,
    overs: { ...writers, ...laid<string | null>('over') },
    draft: {
      ...saved,
      texts: { ...saved.texts, ...laid<string>('value') },
      facts: { ...saved.facts, ...edit.facts },
      sessions: Object.fromEntries(sessions),
    } as Scratch['draft'],
  }
}
