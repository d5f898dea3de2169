import type { Language } from '#domain/pages.ts'

const WEEK_MS = 6 * 86_400_000

/** « jeudi » within a week of now, else « jeudi 12 novembre ». Instants in ms. */
export function dayWords(at: number, now: number, language: Language): string {
  const isNear = Math.abs(at - now) < WEEK_MS
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    ...(!isNear && { day: 'numeric', month: 'long' }),
  }).format(at)
}
