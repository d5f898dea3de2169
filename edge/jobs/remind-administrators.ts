import { areaName } from '#domain/place/area-names.ts'
import { isArea } from '#domain/place/areas.ts'
import { moderationMails as en } from '#domain/words/en/moderation-mails.ts'
import { moderationMails as fr } from '#domain/words/fr/moderation-mails.ts'
import { commit } from '../../db/commit.ts'
import { findAccountByEmail } from '../../db/queries/accounts.ts'
import { listUnread, type Unread, writeEscalated } from '../../db/queries/reviews.ts'
import type { Deps, Mail } from '../deps.ts'

type RemindDeps = Pick<Deps, 'db' | 'now' | 'log' | 'sendMail' | 'administrators' | 'origin'>

/**
 * Tells the administrators, in one mail, of the missions whose 72 hours are over and of those that nobody in their territory may read.
 * Each is noted before the mail leaves, so that two jobs at once never tell it twice; a mail that fails is told again by the next job.
 * Returns how many missions were told of.
 */
export async function remindAdministrators(deps: RemindDeps): Promise<number> {
  if (deps.administrators.length === 0) return 0
  const unread = await listUnread(deps.db, deps.now())
  if (unread.length === 0) return 0
  const mine = await claim(deps, unread)
  if (mine.length === 0) return 0
  try {
    for (const to of deps.administrators) await deps.sendMail(await mailOf(deps, to, mine))
  } catch (error) {
    deps.log(`the mail to administrators failed: ${error instanceof Error ? error.message : error}`)
    const ids = mine.map(({ id }) => id)
    await commit(deps.db, writeEscalated(deps.db, ids, false, deps.now()))
    return 0
  }
  return mine.length
}

/** Those that this job, and no other, tells of. */
async function claim({ db, now }: RemindDeps, unread: readonly Unread[]): Promise<Unread[]> {
  const ids = unread.map(({ id }) => id)
  const [, changed] = await commit(db, writeEscalated(db, ids, true, now()))
  const taken = new Set(changed?.rows.map((row) => String(row[0])))
  return unread.filter(({ id }) => taken.has(id))
}

async function mailOf({ db, origin }: RemindDeps, to: string, unread: readonly Unread[]): Promise<Mail> {
  const isEnglish = (await findAccountByEmail(db, to))?.language === 'en'
  const words = (isEnglish ? en : fr).unread
  const placesOf = (some: readonly Unread[]) =>
    [...Map.groupBy(some, ({ area }) => area)].map(([area, all]) =>
      words.place(isArea(area) ? areaName(area) : words.remote, all.length),
    )
  const late = placesOf(unread.filter((one) => one.late))
  const readerless = placesOf(unread.filter((one) => !one.late))
  const address = origin === null ? words.address : `${origin}/#/reviews`
  return { to, subject: words.subject(unread.length), text: words.text(late, readerless, address) }
}
