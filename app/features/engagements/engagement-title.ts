import type { OneProps } from './engagement-card.tsx'

/** A mission's title as the association writes it now, else as the phone kept it. */
export const titleOf = ({ one, noteOf, words }: Pick<OneProps, 'one' | 'noteOf' | 'words'>): string =>
  one.sheet?.title ?? noteOf(one.id)?.title ?? words.untitled
