import type { Language } from '#domain/pages.ts'

const MINUTE = 60_000
const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
]

/** « il y a 3 jours », « il y a 5 minutes », « maintenant »; instants in ms. */
export function agoWords(at: number, now: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const passed = Math.max(0, now - at)
  const [unit, size] = STEPS.find(([, step]) => passed >= step) ?? ['second', Number.POSITIVE_INFINITY]
  return format.format(unit === 'second' ? 0 : -Math.floor(passed / size), unit)
}
