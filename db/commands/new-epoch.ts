/** `npm run db:new-epoch`: to be run once after a backup was restored, before the instance starts again. */
import { openDatabase } from '../client.ts'
import { commit } from '../commit.ts'
import { migrateDatabase } from '../migrate.ts'
import { beginEpoch } from '../queries/epoch.ts'

const dataDir = process.env.DATA_DIR || '.data'
const db = openDatabase(process.env.DATABASE_URL || `file:${dataDir}/elan.db`, process.env.DATABASE_TOKEN)
try {
  await migrateDatabase(db, 'db/migrations')
  await commit(db, beginEpoch(db, crypto.randomUUID()))
  console.log(
    'The database has a new epoch: devices will read everything again, and send what they wrote since.',
  )
} finally {
  db.$client.close()
}
