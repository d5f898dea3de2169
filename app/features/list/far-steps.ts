/** Distances that one can ask for, in km: closer steps where they matter. */
export const FAR_STEPS = [1, 2, 3, 5, 8, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200] as const

/** The step that a distance stands at, or the nearest below it. */
export function farStep(km: number): number {
  return Math.max(
    0,
    FAR_STEPS.findLastIndex((step) => step <= km),
  )
}
