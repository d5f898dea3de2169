import type { Doc, DocKind, Role } from '#domain/work/documents.ts'
import type { View } from '#domain/work/fold.ts'
import type { Work } from '../../state/work/work.ts'

export type DocOf<K extends DocKind> = Extract<Doc, { kind: K }>

/** An organisation that this account is in, with its own place there. */
export type Mine = { organisation: DocOf<'organisation'>; role: Role; isLastOwner: boolean }

/** The account's organisations, by name. */
export function listMine(work: Work): Mine[] {
  const { account } = work.state()
  if (account === null) return []
  const view = work.view()
  const places = docsOf(view, 'member').filter(({ value }) => value.account === account)
  return places
    .flatMap(({ value }): Mine[] => {
      const organisation = docsOf(view, 'organisation').find(({ id }) => id === value.organisation)
      if (organisation === undefined) return []
      const { owners } = organisation.value
      return [{ organisation, role: value.role, isLastOwner: owners.length === 1 && owners[0] === account }]
    })
    .sort((a, b) => a.organisation.value.name.localeCompare(b.organisation.value.name))
}

/** Members, the own place first, then by name. */
export function listMembers(work: Work, organisation: string): DocOf<'member'>[] {
  const { account } = work.state()
  const rank = ({ value }: DocOf<'member'>) => (value.account === account ? 0 : 1)
  return docsOf(work.view(), 'member')
    .filter(({ value }) => value.organisation === organisation)
    .sort((a, b) => rank(a) - rank(b) || a.value.name.localeCompare(b.value.name))
}

/** Invitations that nobody used or cancelled, the one that ends last first. */
export function listInvitations(work: Work, organisation: string): DocOf<'invitation'>[] {
  return docsOf(work.view(), 'invitation')
    .filter(({ value }) => value.organisation === organisation)
    .sort((a, b) => b.value.expiresAt - a.value.expiresAt)
}

function docsOf<K extends DocKind>({ docs }: View, kind: K): DocOf<K>[] {
  return docs.filter((doc): doc is DocOf<K> => doc.kind === kind)
}
