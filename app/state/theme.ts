import type { Theme } from '../local/schema.ts'
import { changePrefs, prefs } from './prefs.ts'

/** `public/theme.js` reads it before the first paint, when the database would come too late. */
const THEME_KEY = 'elan-theme'
const LANGUAGE_KEY = 'elan-language'

/** Light, dark, or null for what the phone itself shows. */
export function setTheme(theme: Theme | null): void {
  changePrefs({ theme })
  showTheme(theme)
}

export const theme = (): Theme | null => prefs().theme

/** Puts a theme before the person, and where the next first paint finds it. */
export function showTheme(theme: Theme | null): void {
  if (theme === null) delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  mirror(THEME_KEY, theme)
}

/** Remembers the language that was chosen, and opens the app in it. */
export function setLanguage(language: 'fr' | 'en'): void {
  changePrefs({ language })
  mirror(LANGUAGE_KEY, language)
  location.assign(`${language === 'fr' ? '/' : '/en'}${location.hash}`)
}

/** Where the shell was not there yet to lead to it, the page in the language that was chosen takes over. */
export function followLanguage(chosen: 'fr' | 'en' | null): void {
  if (chosen === 'en' && location.pathname === '/') location.replace(`/en${location.hash}`)
}

function mirror(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // A private window may refuse; the theme then comes with the database.
  }
}
