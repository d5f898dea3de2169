import { type Device, freeLock, type Tab } from './device.ts'
import type { World } from './world.ts'

/** A page is gone, with all that it was doing; its requests stay on their way. */
export function killTab({ stage, trace }: World, tab: Tab): void {
  const { device } = tab
  trace.say(`${tab.name} is killed (${tab.cycle?.parked ?? '-'}, ${tab.person?.parked ?? '-'})`)
  for (const actor of [tab.cycle, tab.person]) if (actor !== null) stage.kill(actor)
  freeLock(device, tab)
  void tab.store.close()
  device.tabs[device.tabs.indexOf(tab)] = null
}

export function openTabOf({ random }: World, device: Device): Tab | undefined {
  const open = device.tabs.filter((tab) => tab !== null)
  return open.length === 0 ? undefined : random.pick(open)
}
