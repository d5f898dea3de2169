import type { Language } from '#domain/pages.ts'

/** Bytes as a person reads them: « 340 ko », « 1,2 Mo », "1.2 MB". At least 1 ko. */
export function sizeWords(bytes: number, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const thousands = Math.max(1, Math.round(bytes / 1000))
  if (thousands < 1000) return `${thousands}\u00a0${language === 'fr' ? 'ko' : 'kB'}`
  const millions = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1_000_000)
  return `${millions}\u00a0${language === 'fr' ? 'Mo' : 'MB'}`
}
