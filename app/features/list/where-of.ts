import { latOf } from '#domain/catalogue/cells.ts'
import { kindOf } from '#domain/catalogue/flags.ts'
import type { Catalogue } from '#domain/catalogue/layout.ts'
import type { ListWords } from '#domain/words/fr/list.ts'

/**
 * Where a row's mission is, in words: its commune; null where only about is known, since the distance says it. Without any
 * place a volunteer's mission is remote, while reserves and fire brigades are near everybody's.
 */
export function whereOf(catalogue: Catalogue, row: number, words: ListWords): string | null {
  const commune = catalogue.communeAt(row)
  if (commune !== null) return commune.name
  if (latOf(catalogue, row) !== null) return null
  return kindOf(catalogue.flags[row] ?? 0) === 'volunteering' ? words.remote : words.everywhere
}
