import { isDrained } from '../../app/local/work/is-drained.ts'
import { type Device, makeDevice } from './device.ts'
import { checkDrained } from './invariants.ts'
import { killTab, openTabOf } from './kill-tab.ts'
import { happens, type World } from './world.ts'

/**
 * On iOS the app on the home screen begins with Safari's cookies and an empty storage; Safari's stays, and is opened again later or
 * never. People follow the app's help, which is shown when nothing waits, or the share menu, whatever waits.
 */
export async function install(world: World, device: Device): Promise<boolean> {
  const { random, devices, clock, bug, oracle } = world
  const [isHelped, isLeft] = [random.chance(0.5), random.chance(0.5)]
  const app = `${device.name}i`
  const tab = openTabOf(world, device)
  if (tab === undefined || device.name.endsWith('i') || devices.some(({ name }) => name === app)) return false
  if (isHelped) {
    const held = await tab.store.read().catch(() => undefined)
    if (held === undefined || !(bug?.isDrained ?? isDrained)(held)) return false
    checkDrained(device, oracle)
  }
  const { outbox, parked } = device.disk()
  const waits = outbox.size + parked.size
  world.trace.say(
    `  ${device.name} is installed as ${app}, ${waits} wait, ${isLeft ? 'never' : 'perhaps'} opened again`,
  )
  if (waits > 0) happens(world, 'installed with work waiting')
  devices.push(Object.assign(makeDevice(app, clock), { cookie: device.cookie, skew: device.skew }))
  if (isLeft) for (const one of device.tabs) if (one !== null) killTab(world, one)
  device.isLeft = isLeft
  bug?.onInstall?.(device)
  return true
}
