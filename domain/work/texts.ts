import * as v from 'valibot'
import type { Change, Context, World } from './decision.ts'
import { type ConflictDoc, type Doc, memberId } from './documents.ts'
import {
  type MissionEdit,
  MissionEditSchema,
  TEXT_FIELDS,
  type TextEdits,
  type TextField,
  type Texts,
} from './mission-doc.ts'

type MissionText = Pick<Extract<Doc, { kind: 'mission' }>, 'id' | 'value' | 'writers'>
type Conflict = Extract<Doc, { kind: 'conflict' }>

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
    const earlier = ownConflict(
      mission.id,
      field,
      world,
      context,
      ({ value }) => value.mutation === edit.over,
    )
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

/**
 * An edit of a deleted mission, kept whole. It joins what its author wrote there before, unless it would replace a text that
 * they had not seen, on another device of theirs, or outgrow what an edit may hold.
 */
export function keepAside(
  mission: MissionText,
  { texts, facts, sessions }: MissionEdit,
  mutation: string,
  world: World,
  context: Context,
): Change<'conflict'> {
  const written = TEXT_FIELDS.filter((field) => texts[field] !== undefined)
  const earlier = ownConflict(mission.id, 'deleted', world, context, ({ writers, value: { edit } }) => {
    const isSeen = written.every(
      (field) => edit?.texts[field] === undefined || writers[field] === texts[field]?.over,
    )
    return isSeen && v.is(MissionEditSchema.entries.sessions, { ...edit?.sessions, ...sessions })
  })
  const before = earlier?.value.edit ?? { texts: {}, facts: {}, sessions: {} }
  const joined = written.map((field) => {
    const over = before.texts[field]?.over ?? texts[field]?.over ?? null
    return [field, { value: texts[field]?.value ?? '', over }]
  })
  const edit: MissionEdit = {
    texts: { ...before.texts, ...Object.fromEntries(joined) },
    facts: { ...before.facts, ...facts },
    sessions: { ...before.sessions, ...sessions },
  }
  const mine = edit.texts.title?.value ?? mission.value.texts.title
  const conflict = newConflict(mission, 'deleted', mine, mutation, world, context)
  return {
    ...conflict,
    id: earlier?.id ?? conflict.id,
    writers: { ...earlier?.writers, ...Object.fromEntries(written.map((field) => [field, mutation])) },
    value: { ...conflict.value, edit },
  }
}

/** An open conflict that this account has about one field of a mission. */
export function ownConflict(
  mission: string,
  field: ConflictDoc['field'],
  world: World,
  { account }: Context,
  isIt: (conflict: Conflict) => boolean,
): Conflict | undefined {
  return world
    .conflictsOf(mission)
    .find((one) => one.value.field === field && one.value.account === account && isIt(one))
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
