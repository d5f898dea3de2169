import type { Language, LegalAbout } from '../pages.ts'

/** Path of a mission's public page, `/mission/123` or `/en/mission/123`. */
export function missionPath(language: Language, number: number): string {
  return `${prefix(language)}/mission/${number}`
}

/** Path of a commune's public page: its INSEE code, which alone counts, then its name, for people: `/commune/35238-rennes`. */
export function communePath(language: Language, commune: { insee: string; name: string }): string {
  return `${prefix(language)}/commune/${commune.insee}-${slugOf(commune.name)}`
}

/** Path of a département's public page: `/departement/35`. */
export function areaPath(language: Language, area: string): string {
  return `${prefix(language)}/departement/${area}`
}

const LEGAL = {
  notice: 'mentions-legales',
  privacy: 'confidentialite',
  accessibility: 'accessibilite',
} as const

/** Path of a legal page: `/confidentialite`, `/en/confidentialite`. */
export function legalPath(language: Language, about: LegalAbout): string {
  return `${prefix(language)}/${LEGAL[about]}`
}

/** Path of the list itself. */
export function listPath(language: Language): string {
  return language === 'fr' ? '/' : '/en'
}

/** A name as it stands in an address: « L'Haÿ-les-Roses » gives `l-hay-les-roses`, « Œuilly » gives `oeuilly`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function prefix(language: Language): string {
  return language === 'fr' ? '' : `/${language}`
}
