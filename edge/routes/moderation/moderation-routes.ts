import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import { findAccountRoute } from './find-account.ts'
import { listCatalystsRoute } from './list-catalysts.ts'
import { listReviewsRoute } from './list-reviews.ts'
import { lookInvitationRoute } from './look-invitation.ts'
import { reportRoute } from './report.ts'
import { settleReportsRoute } from './settle-reports.ts'

/** Everything about who reads missions before and after citizens do, and who lets whom in, under `/api`. */
export const MODERATION_ROUTES: readonly ((deps: Deps) => Hono)[] = [
  listReviewsRoute,
  reportRoute,
  settleReportsRoute,
  lookInvitationRoute,
  listCatalystsRoute,
  findAccountRoute,
]
