import { moderationCalls } from '../sync/moderation.ts'
import { pageFetch } from '../sync/page-fetch.ts'

export type { Told } from '../sync/account.ts'

export const moderation = moderationCalls(pageFetch)
