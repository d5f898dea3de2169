import { findSetting } from '../../db/queries/catalogues.ts'
import { createApp } from '../app.ts'
import type { Deps } from '../deps.ts'
import { buildCatalogues } from '../jobs/build-catalogues.ts'
import { runDaily } from '../jobs/daily.ts'
import { expireApplications } from '../jobs/expire-applications.ts'
import { pullSources } from '../jobs/pull-sources.ts'
import { remindAdministrators } from '../jobs/remind-administrators.ts'
import { sendMails } from '../jobs/send-mails.ts'
import { behindProxy } from './behind-proxy.ts'
import { compressed, type Fetch } from './compressed.ts'
import type { Environment } from './environment.ts'
import { listen } from './listen.ts'
import { withMailbox } from './mailbox.ts'
import { type Build, type Instance, openInstance } from './open-instance.ts'
import { type Repeated, repeat } from './repeat.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

export type Running = { port: number; deps: Deps; hasMailbox: boolean; stop: () => Promise<void> }

/**
 * Opens an instance, serves it, and keeps it going: every minute it reads the sources that are due and builds what changed, and daily does the rest. `around`
 * may stand between the server and the app.
 */
export async function runInstance(
  environment: Environment,
  build: Build,
  around: (app: Fetch) => Fetch = compressed,
): Promise<Running> {
  const instance = await openInstance(environment, build)
  const { deps, mailbox, close } = instance
  let jobs: Repeated | undefined
  const app = createApp({ ...deps, publicChanged: () => jobs?.soon() })
  const plain = around((request, connection) => app.fetch(request, connection))
  const placed = environment.trustProxy ? behindProxy(plain) : plain
  const fetch = mailbox === null ? placed : withMailbox(placed, mailbox)
  const server = await listen(fetch, environment.host, environment.port).catch((error) => {
    close()
    throw error
  })
  jobs = startJobs(instance)
  return {
    port: server.port,
    deps,
    hasMailbox: mailbox !== null,
    async stop() {
      await server.close()
      await jobs?.stop()
      close()
    },
  }
}

/** One job after the other, so that two never write the same: what is long makes the rest wait, not fail. */
function startJobs({ deps, clock }: Instance): Repeated {
  let dailyAt = deps.now()
  return repeat(
    MINUTE_MS,
    'the job of the minute',
    async (isStopping) => {
      clock.set(await findSetting(deps.db, 'as_of'))
      await pullSources(deps, isStopping)
      if (Math.abs(deps.now() - dailyAt) >= DAY_MS) {
        await runDaily(deps)
        dailyAt = deps.now()
      }
      await expireApplications(deps)
      await remindAdministrators(deps)
      await buildCatalogues(deps)
      await sendMails(deps)
    },
    deps.log,
  )
}
