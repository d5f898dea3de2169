import type { Doc, DocKind, MemberDoc } from '#domain/work/documents.ts'
import type { View } from '#domain/work/fold.ts'
import type { Work } from '../../state/work/work.ts'

export type DocOf<K extends DocKind> = Extract<Doc, { kind: K }>
export type MissionDocument = DocOf<'mission'>
export type ConflictDocument = DocOf<'conflict'>

/** Documents of a kind, as this device sees them. */
export function listDocs<K extends DocKind>({ docs }: View, kind: K): DocOf<K>[] {
  return docs.filter((doc): doc is DocOf<K> => doc.kind === kind)
}

export function findMission(view: View, id: string): MissionDocument | undefined {
  return listDocs(view, 'mission').find((doc) => doc.id === id)
}

/** Conflicts of a mission that nobody has settled. */
export function conflictsOf(view: View, mission: string): ConflictDocument[] {
  return listDocs(view, 'conflict').filter(({ value }) => value.mission === mission)
}

/** The places of an account in organisations that it may write for. */
export function writingPlaces(view: View, account: string | null): MemberDoc[] {
  return listDocs(view, 'member')
    .map(({ value }) => value)
    .filter((member) => member.account === account && member.role !== 'reader')
}

/** Whether somebody may begin a need: they write somewhere, or belong nowhere yet. */
export function mayBegin(view: View, account: string | null): boolean {
  const isIn = listDocs(view, 'member').some(({ value }) => value.account === account)
  return !isIn || writingPlaces(view, account).length > 0
}

/** Whether an account may look at what an organisation writes, and change nothing of it. */
function isReaderOf(view: View, organisation: string, account: string | null): boolean {
  return listDocs(view, 'member').some(
    ({ value }) =>
      value.organisation === organisation && value.account === account && value.role === 'reader',
  )
}

/** Whether the account of this device may look at a mission, and change nothing of it. */
export function isOnlyRead(work: Work, mission: string): boolean {
  const found = findMission(work.view(), mission)
  return found !== undefined && isReaderOf(work.view(), found.value.organisation, work.state().account)
}
