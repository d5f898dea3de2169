import { createEffect, createRoot } from 'solid-js'
import { isDrained } from '../../local/work/is-drained.ts'
import { WORK_DATABASE } from '../../local/work/schema.ts'
import { showInstallHelp } from '../install.ts'

/**
 * After the first list, on the device of somebody who writes: what waits goes out. On the others nothing is loaded, and no
 * database is made. Installing on iOS leaves what waits behind in Safari, so its help is shown once nothing does.
 */
export async function wakeWork(): Promise<void> {
  if (!(await hasWork())) return void showInstallHelp(true)
  const { openWork } = await import('./open-work.ts')
  const work = await openWork()
  createRoot(() =>
    createEffect(() => showInstallHelp(isDrained({ outbox: work.outbox(), parked: work.parked() }))),
  )
}

/** Whether this device has what those who publish have; where the browser cannot say, it may. */
export async function hasWork(): Promise<boolean> {
  if (indexedDB.databases === undefined) return true
  return (await indexedDB.databases()).some(({ name }) => name === WORK_DATABASE)
}
