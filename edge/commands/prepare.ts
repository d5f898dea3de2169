/** Prepares a database elsewhere (DATABASE_URL, DATABASE_TOKEN) for Workers: tables, communes, examples. Catalogues are built there. */
import { uuidV7 } from '#domain/uuid.ts'
import { openDatabase } from '../../db/client.ts'
import { loadGazetteer } from '../../db/gazetteer/load.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { runDaily } from '../jobs/daily.ts'
import { readEnvironment } from '../node/environment.ts'
import { told } from '../node/told.ts'

const { databaseUrl, databaseToken } = readEnvironment(process.env)
const db = openDatabase(databaseUrl, databaseToken)
const newId = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
await told('Preparing the database', () => migrateDatabase(db, 'db/migrations'), console.log)
await told('Loading 34,969 communes', () => loadGazetteer(db), console.log)
await told(
  'Loading the examples',
  () => runDaily({ db, now: Date.now, newId, log: console.log }),
  console.log,
)
db.$client.close()
console.log('The database is ready.')
