import { FORMAT } from '#domain/catalogue/layout.ts'
import type { ProblemCode } from './problem.ts'

/** Forms of the catalogue that this server speaks: the present one, and the one before once there is one. */
export const CATALOGUE_FORMATS: readonly number[] = [FORMAT]

/** What to tell an app that asks for a form of another age; undefined when it is spoken here. */
export function formatProblem(format: string, spoken = CATALOGUE_FORMATS): ProblemCode | undefined {
  if (!/^[1-9]\d{0,4}$/.test(format)) return 'not_found'
  if (spoken.includes(Number(format))) return undefined
  return Number(format) < Math.min(...spoken) ? 'update_app' : 'server_older'
}
