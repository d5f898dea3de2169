import * as v from 'valibot'
import {
  CatalystsSchema,
  FoundAccountSchema,
  LookedInvitationSchema,
  type Report,
  ReviewsSchema,
  type SettleReports,
} from '#domain/wire/moderation.ts'
import { ask } from './account.ts'
import type { Fetch } from './fetch-bytes.ts'

const DoneSchema = v.record(v.string(), v.unknown())
type Look = { organisation: string; invitation: string; token: string }

/** What readers, administrators and those who are invited ask. A report and a look at an invitation go without the cookie. */
export function moderationCalls(fetch: Fetch) {
  const call = <S extends v.GenericSchema>(path: string, schema: S, body?: unknown, isAnonymous = false) => {
    const method = body === undefined ? 'GET' : 'POST'
    return ask(fetch, { method, path: `/api/${path}`, body, isAnonymous }, schema)
  }
  return {
    listReviews: () => call('reviews', ReviewsSchema),
    settleReports: (settled: SettleReports) => call('reports/settle', DoneSchema, settled),
    report: (report: Report) => call('reports', DoneSchema, report, true),
    lookInvitation: (link: Look) => call('invitation', LookedInvitationSchema, link, true),
    listCatalysts: () => call('catalysts', CatalystsSchema),
    findAccount: (email: string) => call('catalysts/find', FoundAccountSchema, { email }),
  }
}
