import type { Language } from '#domain/pages.ts'
import { frenchFirst } from '../../ui/french-first.ts'

const WEEK_MS = 6 * 86_400_000

/** « jeudi » within a week of now, else « jeudi 12 novembre ». Instants in ms. */
export function dayWords(at: number, now: number, language: Language): string {
  const isNear = Math.abs(at - now) < WEEK_MS
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    ...(!isNear && { day: 'numeric', month: 'long' }),
  })
  return frenchFirst(format.format(at), language)
}
