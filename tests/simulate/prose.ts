import type { Doc } from '../../domain/work/documents.ts'
import { must } from './broken.ts'
import type { Made, Oracle } from './oracle.ts'
import type { Purge } from './replay.ts'
import type { ServerState } from './server-state.ts'

type Written = { mission: string; field: string; text: string; by: string }

/** The texts that a mutation writes. */
export function textsOf({ id, name, args }: Pick<Made, 'id' | 'name' | 'args'>): Written[] {
  const mission = String(args.mission)
  const texts = (args.texts ?? {}) as Record<string, unknown>
  if (name === 'mission_create') {
    return Object.entries(texts).map(([field, text]) => ({ mission, field, text: String(text), by: id }))
  }
  if (name === 'conflict_settle' && args.choice === 'write') {
    const field = String(args.conflict).split(':')[1] ?? ''
    return [{ mission, field, text: String(args.text), by: id }]
  }
  if (name !== 'mission_edit') return []
  return Object.entries(texts as Record<string, { value: string }>).map(([field, { value }]) => ({
    mission,
    field,
    text: value,
    by: id,
  }))
}

/**
 * No text of anybody was overwritten unseen: each one that the server took stands in its mission, was replaced by somebody on whose
 * screen it stood, or is kept in a conflict. Texts are unique, so that equality tells who wrote them.
 */
export function checkProse(state: ServerState, oracle: Oracle, purges: readonly Purge[]): void {
  const purged = purges.flatMap(({ docs }) => docs)
  const conflicts = [...purged, ...state.docs.values()].filter((doc) => doc.kind === 'conflict')
  const aside = new Set(conflicts.flatMap(textsAside))
  const replaced = new Set<string>()
  const applied = state.recorded.filter(({ code }) => code === 'applied' || code === 'conflict')
  for (const { id } of applied) {
    const made = oracle.made.get(id)
    for (const [field, text] of Object.entries(made?.seen ?? {})) replaced.add(keyOfText(field, text))
  }
  for (const { id } of applied) {
    const made = oracle.made.get(id)
    for (const { mission, field, text } of made === undefined ? [] : textsOf(made)) {
      const doc = state.docs.get(`mission/${mission}`)
      const stands =
        doc?.kind === 'mission' && !doc.gone && (doc.value.texts as Record<string, string>)[field] === text
      must(
        text === '' || stands || aside.has(text) || replaced.has(keyOfText(field, text)),
        'prose',
        () => `« ${text} » (${field} of ${mission}, by ${id}) was lost unseen`,
      )
    }
  }
}

const keyOfText = (field: string, text: string) => `${field}:${text}`

function textsAside({ value }: Extract<Doc, { kind: 'conflict' }>): string[] {
  const texts = ((value.edit as { texts?: Record<string, { value: string }> } | null)?.texts ?? {}) as Record<
    string,
    { value: string }
  >
  return [value.mine, ...Object.values(texts).map((edit) => edit.value)]
}
