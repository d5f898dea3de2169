import { createHash } from 'node:crypto'
import { type Clock, DAY } from './clock.ts'
import type { Oracle } from './oracle.ts'
import { tokenOf } from './people.ts'
import { ORIGIN, QUIET, type Server } from './server.ts'

export const NAMES = ['ana', 'ben', 'cleo', 'dora', 'admin'] as const
export type Name = (typeof NAMES)[number]

/** Who there is. Ana owns the first organisation and Ben writes for it; Cleo has another one; Dora reads for the territories. */
export type Cast = Record<Name, string> & { first: string; second: string }

type Place = { server: Server; oracle: Oracle; newId: () => string; tick: number; cast: Cast }

const OFFICE = '00000000-0000-7000-8000-00000000000f'
export const officeToken = (who: Name): string => `office-${who}`.padEnd(43, '0')
export const today = (clock: Clock): number => Math.floor(clock.now() / DAY)

/** Does something as somebody, past every device and every fault, as in an office with a good line; answers the code. */
export async function inOffice(
  { server, oracle, newId, tick, cast }: Place,
  who: Name,
  name: string,
  args: Record<string, unknown>,
): Promise<string> {
  const id = newId()
  const account = cast[who]
  oracle.make({ id, device: 'office', account, name, args, seen: {}, state: 'maybe', at: tick })
  oracle.carry(account, [{ id, name, args }])
  const request = new Request(`${ORIGIN}/api/push`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: ORIGIN,
      cookie: `elan_session=${officeToken(who)}`,
    },
    body: JSON.stringify({ version: 1, device: OFFICE, mutations: [{ id, name, args }] }),
  })
  const response = await server.serve(request, QUIET)
  if (response === undefined) throw new Error('the office got no answer')
  const { answers } = (await response.json()) as { answers: { code: string }[] }
  return answers[0]?.code ?? ''
}

/** Ana invites somebody into the first organisation, who accepts. */
export async function letIn(place: Place, who: 'ben' | 'cleo', role: 'editor' | 'owner'): Promise<void> {
  const invitation = place.newId()
  const token = tokenOf(invitation)
  const tokenHash = createHash('sha256').update(token).digest('hex')
  const organisation = place.cast.first
  await inOffice(place, 'ana', 'invitation_create', { organisation, invitation, role, tokenHash })
  await inOffice(place, who, 'invitation_accept', { organisation, invitation, token, memberName: who })
}
