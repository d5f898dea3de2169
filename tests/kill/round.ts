import type { Page } from '@playwright/test'
import { ask } from './chromium.ts'
import type { Device, KillWorld } from './world.ts'

export const BLOWS = ['browser_killed', 'tab_crashed', 'tab_closed', 'server_killed', 'all_killed'] as const
export type Blow = (typeof BLOWS)[number]

const STUCK_MS = 20_000
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const pick = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)] as T

/** Everybody writes and exchanges at once; in the middle of it something dies, and is opened again. */
export async function playRound(world: KillWorld): Promise<{ blow: Blow; pushing: boolean }> {
  world.proxy.setFaulty(true)
  const busy = world.devices.flatMap(({ tabs }) => tabs).map(workAt)
  await pause(50 + Math.random() * 700)
  const blow = pick(BLOWS)
  const pushing = world.proxy.pushing() > 0
  const device = pick(world.devices)
  await strike(world, blow, device)
  // What runs in a page that died never ends.
  await Promise.race([Promise.all(busy), pause(2500)])
  await world.startTheServer()
  await mend(world)
  return { blow, pushing }
}

async function workAt(tab: Page): Promise<void> {
  try {
    const writing = ask(tab, (device) => device.write(4))
    const exchanging = ask(tab, (device) => device.exchange())
    await Promise.all([writing, exchanging])
    await ask(tab, (device) => device.exchange())
  } catch {
    // The page died under it.
  }
}

async function strike(world: KillWorld, blow: Blow, device: Device): Promise<void> {
  const tab = pick(device.tabs)
  if (blow === 'tab_closed') await tab.close()
  else if (blow === 'tab_crashed') await crash(tab)
  else if (blow === 'browser_killed') await world.killBrowser(device)
  else if (blow === 'server_killed') await world.killServer()
  else await Promise.all([world.killServer(), ...world.devices.map((one) => world.killBrowser(one))])
}

async function crash(tab: Page): Promise<void> {
  const session = await tab.context().newCDPSession(tab)
  await Promise.race([session.send('Page.crash').catch(() => {}), pause(300)])
  await Promise.race([tab.close().catch(() => {}), pause(1000)])
}

/** Opens again whatever does not answer. */
async function mend(world: KillWorld): Promise<void> {
  for (const device of world.devices) {
    if (!device.browser.isAlive()) {
      await world.reopen(device)
      continue
    }
    await world.giveCookies(device)
    for (const [i, tab] of device.tabs.entries()) {
      if (!tab.isClosed() && (await answers(tab))) continue
      await tab.close().catch(() => {})
      await world.reopenTab(device, i)
    }
  }
}

async function answers(tab: Page): Promise<boolean> {
  const asked = ask(tab, () => true).catch(() => false)
  return Promise.race([asked, pause(3000).then(() => false)])
}

/** Without any fault any more, exchanges until nothing waits anywhere; what still does after a while is an error. */
export async function comeToRest(world: KillWorld): Promise<void> {
  world.proxy.setFaulty(false)
  await world.startTheServer()
  await mend(world)
  // A repeated request may still be on its way.
  await pause(1600)
  const limit = performance.now() + STUCK_MS
  for (;;) {
    const waiting: string[] = []
    for (const { tabs } of world.devices) {
      for (const tab of tabs) {
        const end = await ask(tab, (device) => device.exchange())
        const { outbox } = await ask(tab, (device) => device.left())
        if (end === 'done' && outbox.length === 0) continue
        const { held, met } = await ask(tab, (device) => device.who())
        waiting.push(`${end}, ${outbox.length} wait, here ${held}, to the server ${met}`)
      }
    }
    if (waiting.length === 0) break
    if (performance.now() > limit) throw new Error(`It does not come to rest: ${waiting.join('; ')}`)
  }
  // The first to exchange has not seen what the last one pushed.
  for (const { tabs } of world.devices) for (const tab of tabs) await ask(tab, (device) => device.exchange())
}
