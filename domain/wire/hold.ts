import * as v from 'valibot'
import { Uuid } from '../work/fields.ts'

/**
 * `POST /api/holds`, without a cookie: keeps the place in the order of arrival of a proposal that waits on a phone for its author's mail
 * to be confirmed. `mutation` is the id under which it will come.
 */
export const HoldSchema = v.object({ mutation: Uuid, mission: Uuid })
export type Hold = v.InferOutput<typeof HoldSchema>

/** Until when the place is kept, in ms. */
export const HeldSchema = v.object({ until: v.number() })
