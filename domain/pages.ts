import type { Mission } from './mission.ts'

export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A short line about a mission on a public page. */
export type PublicMission = {
  number: number
  title: string
  organisation: string
  commune: string | null
  grid: number
  example: boolean
}

/** Why a mission's page stands no more: over, closed or paused by its association, reported, or gone from its source. */
export const GONE_REASONS = ['expired', 'closed', 'paused', 'reported', 'source_gone'] as const
export type GoneReason = (typeof GONE_REASONS)[number]

/** What a page without content says: nothing at this address, gone, still building its first list, or broken. */
export type Notice = GoneReason | 'not_found' | 'starting' | 'error'

/** « Mentions légales », « Confidentialité », « Accessibilité ». */
export const LEGAL_PAGES = ['notice', 'privacy', 'accessibility'] as const
export type LegalAbout = (typeof LEGAL_PAGES)[number]

/** Who answers for an instance, as its settings say; null is not said. `host` names and locates who runs the machines. */
export type Operator = Record<'name' | 'contact' | 'address' | 'director' | 'host', string | null>

/**
 * What the server draws as HTML. `first` is the list itself with its ten missions (the base64 of an encoded catalogue of
 * theirs, the same bytes that the app decodes; `day`, as in `domain/days`, that they are ranked on), `shell` the same frame without missions, which the service worker answers
 * navigations with; the others are public pages for who comes from outside, without any script.
 */
export type Page =
  | { kind: 'first'; language: Language; catalogue: string; day: number }
  | { kind: 'shell'; language: Language }
  | { kind: 'mission'; language: Language; origin: string; mission: Mission }
  | {
      kind: 'commune'
      language: Language
      origin: string
      commune: { insee: string; name: string; area: string; areaName: string }
      missions: PublicMission[]
    }
  | {
      kind: 'area'
      language: Language
      origin: string
      area: string
      areaName: string
      communes: { insee: string; name: string; missions: number }[]
      missions: PublicMission[]
    }
  | { kind: 'legal'; language: Language; origin: string; about: LegalAbout; operator: Operator }
  | {
      kind: 'not_found'
      language: Language
      /** `not_found` when absent. */
      notice?: Notice
      /** Where a gone mission stood, to look nearby. */
      commune?: { insee: string; name: string }
    }

/** Draws a page as a whole HTML document. Pure: the same page gives the same bytes, so that it can be stored by its hash. */
export type Render = (page: Page) => string
