import type { Language } from '#domain/pages.ts'
import { legal as enLegal } from '#domain/words/en/legal.ts'
import { list as enList } from '#domain/words/en/list.ts'
import { publicPages as en } from '#domain/words/en/public.ts'
import { vocabulary as enVocabulary } from '#domain/words/en/vocabulary.ts'
import { legal as frLegal, type LegalWords } from '#domain/words/fr/legal.ts'
import { list as frList } from '#domain/words/fr/list.ts'
import { publicPages as fr, type PublicWords } from '#domain/words/fr/public.ts'
import { vocabulary as frVocabulary, type VocabularyWords } from '#domain/words/fr/vocabulary.ts'

/** Words of the public pages. Both languages are there: these pages are drawn by the server only. */
export function publicWords(language: Language): PublicWords {
  return language === 'fr' ? fr : en
}

/** Words of the legal pages, and of the foot that leads to them. */
export function legalWords(language: Language): LegalWords {
  return language === 'fr' ? frLegal : enLegal
}

/** Names of the four motors, as on the tiles. */
export function motorNames(language: Language) {
  return (language === 'fr' ? frList : enList).motors
}

/** Names of the closed lists, as in the app. */
export function vocabularyWords(language: Language): VocabularyWords {
  return language === 'fr' ? frVocabulary : enVocabulary
}

/** The language of what associations write, to be said where a page is in another: feeds are in French. */
export function noticeLanguage(language: Language): 'fr' | undefined {
  return language === 'fr' ? undefined : 'fr'
}
