/** « mardi 1er décembre » for « mardi 1 décembre »: browsers write the first of a month in French as a plain number. */
export function frenchFirst(date: string, language: 'fr' | 'en'): string {
  return language === 'fr' ? date.replace(/(^|\s)1(?=\s|$)/, '$11er') : date
}
