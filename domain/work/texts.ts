import type { Change, Context, World } from './decision.ts'
import { type Doc, memberId } from './documents.ts'
import { TEXT_FIELDS, type TextField, type Texts } from './mission-doc.ts'

export type TextEdits = { [F in TextField]?: { value: string; over: string | null } | undefined }

type MissionText = Pick<Extract<Doc, { kind: 'mission' }>, 'id' | 'value' | 'writers'>

/**
 * Merges texts into a mission's. A text that its author saw (`over` is the mutation that wrote it) is replaced. Another one
 * stays, and the new one goes into a conflict, in the place of the author's earlier one if there is one. No clock decides.
 */
export function mergeTexts(
  mission: MissionText,
  edits: TextEdits,
  mutation: string,
  world: World,
  context: Context,
): { texts: Texts; writers: Record<string, string>; conflicts: Change<'conflict'>[] } {
  const texts = { ...mission.value.texts }
  const writers = { ...mission.writers }
  const conflicts: Change<'conflict'>[] = []
  for (const field of TEXT_FIELDS) {
    const edit = edits[field]
    if (edit === undefined) continue
    const earlier = world
      .conflictsOf(mission.id)
      .find(({ value }) => value.field === field && value.mutation === edit.over)
    if (edit.value === texts[field]) {
      if (earlier !== undefined) conflicts.push({ ...earlier, gone: true })
    } else if ((writers[field] ?? null) === edit.over) {
      texts[field] = edit.value
      writers[field] = mutation
    } else {
      conflicts.push({
        ...newConflict(mission, field, edit.value, mutation, world, context),
        id: earlier?.id ?? `${mutation}:${field}`,
      })
    }
  }
  return { texts, writers, conflicts }
}

/** A conflict about one field of a mission, as nobody has settled it. */
export function newConflict(
  mission: Pick<MissionText, 'id' | 'value'>,
  field: TextField | 'status' | 'deleted',
  mine: string,
  mutation: string,
  world: World,
  { account, now }: Context,
): Change<'conflict'> {
  const { organisation } = mission.value
  return {
    kind: 'conflict',
    id: `${mutation}:${field}`,
    gone: false,
    writers: {},
    value: {
      organisation,
      mission: mission.id,
      field,
      mine,
      edit: null,
      account,
      name: world.get('member', memberId(organisation, account))?.value.name ?? '',
      mutation,
      at: now,
    },
  }
}
