import type { ArgsOf, Mutation } from './mutations.ts'

/** The hash of the photo that a mutation cites, if any: its bytes have to arrive first. */
export function photoOf({ name, args }: Pick<Mutation, 'name' | 'args'>): string | null {
  if (name !== 'mission_create' && name !== 'mission_edit') return null
  return (args as ArgsOf<'mission_edit'>).facts.photo?.hash ?? null
}
