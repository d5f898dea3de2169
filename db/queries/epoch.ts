import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { upsertSetting } from './catalogues.ts'
import { raiseCounter } from './decisions.ts'

/** How many numbers a backup may have been overtaken by. */
const SKIPPED = 100_000

/**
 * Begins another life of a database, after a backup was restored: devices read everything again and send what they wrote since.
 * Numbers that were given after the backup stand in addresses and on phones: they are skipped, so that none ever names two missions.
 */
export function beginEpoch(db: Db, epoch: string): Write[] {
  return [
    upsertSetting(db, 'epoch', epoch),
    raiseCounter(db, 'mission_number', sql`${SKIPPED}`),
    raiseCounter(db, 'organisation_number', sql`${SKIPPED}`),
  ]
}
