import { Hono } from 'hono'
import { type LookedInvitation, LookInvitationSchema } from '#domain/wire/moderation.ts'
import type { DocValue } from '#domain/work/documents.ts'
import { isOpen } from '#domain/work/organisation-rules.ts'
import { findInvitation } from '../../../db/queries/reviews.ts'
import { countTry } from '../../accounts/limits.ts'
import type { Deps } from '../../deps.ts'
import { plainHash } from '../../keyed-hash.ts'
import { readBody } from '../../read-body.ts'
import { remoteOf } from '../../remote.ts'

/** Who invites by a link, for whoever holds it: nothing for anybody else, and nothing once it is over. */
export const lookInvitationRoute = (deps: Deps) =>
  new Hono().post('/api/invitation', async (c) => {
    const { organisation: id, invitation, token } = await readBody(c, LookInvitationSchema)
    await countTry(deps, 'invitation', { network: remoteOf(c) })
    const found = await findInvitation(deps.db, id, invitation)
    if (found === undefined) return c.json({ invitation: null })
    const value = found.invitation as DocValue<'invitation'>
    const organisation = found.organisation as DocValue<'organisation'>
    const tokenHash = await plainHash(token)
    if (!isOpen({ value }, { id, value: organisation }, { tokenHash, now: deps.now() })) {
      return c.json({ invitation: null })
    }
    const { role, expiresAt } = value
    const looked: LookedInvitation = { organisation: organisation.name, role, expiresAt }
    return c.json({ invitation: looked })
  })
