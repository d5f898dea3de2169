import { WORK_DATABASE } from '../../local/work/schema.ts'
import { openWorkStore } from '../../local/work/store.ts'
import { whenPhone } from '../phone.ts'
import { makeNewId } from './new-id.ts'
import { hasWork } from './wake-work.ts'

/** How many things wait on this device, whoever wrote them: what erasing it would lose. Makes no database where there is none. */
export async function countWaiting(): Promise<number> {
  if (!(await hasWork())) return 0
  const { now } = await whenPhone()
  const store = openWorkStore({ name: WORK_DATABASE, newId: makeNewId(now) })
  try {
    return await store.countAll()
  } finally {
    await store.close()
  }
}
