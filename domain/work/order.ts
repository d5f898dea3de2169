import type { Mutation } from './mutations.ts'

type Named = { name: string; args: unknown }

/**
 * What a mutation has to have done before others may be judged: as long as it was not, those that need it (`needs`) are held back.
 * A mission waits for what was done to it before; everything of an organisation waits for its creation.
 */
export function gives({ name, args }: Named): string[] {
  const { mission, organisation, area } = namesIn(args)
  if (mission !== undefined) return [`mission/${mission}`]
  if (organisation === undefined) return area === undefined ? [] : [`area/${area}`]
  const opens: Mutation['name'][] = ['organisation_create', 'invitation_accept']
  const own = `organisation's own/${organisation}`
  return opens.some((one) => one === name) ? [`organisation/${organisation}`, own] : [own]
}

/** What has to be done before this mutation may be judged, in the words of `gives`. */
export function needs({ args }: Named): string[] {
  const { mission, organisation, area } = namesIn(args)
  if (organisation === undefined) return area === undefined ? [] : [`area/${area}`]
  const whole = `organisation/${organisation}`
  return mission === undefined ? [whole, `organisation's own/${organisation}`] : [whole, `mission/${mission}`]
}

function namesIn(args: unknown): { mission?: string; organisation?: string; area?: string } {
  return typeof args === 'object' && args !== null ? args : {}
}
