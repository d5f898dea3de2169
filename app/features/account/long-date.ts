import type { Language } from '#domain/pages.ts'
import { frenchFirst } from '../../ui/french-first.ts'

/** « 12 septembre 2026 » for an ISO date. */
export function longDate(isoDate: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return frenchFirst(format.format(new Date(`${isoDate}T00:00:00Z`)), language)
}
