/** ISO date of a count of days since 1970. */
export const isoOfEpochDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
