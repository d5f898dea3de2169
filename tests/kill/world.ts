import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cookie, Page } from '@playwright/test'
import { startServer, type TestServer } from '../support/start-server.ts'
import { buildPage } from './build-page.ts'
import { type Acknowledged, ask, type Browser, openBrowser } from './chromium.ts'
import { startFaultProxy } from './fault-proxy.ts'

export type Device = { profile: string; browser: Browser; tabs: Page[]; cookies: Cookie[] }
export type KillWorld = Awaited<ReturnType<typeof openWorld>>

const EMAIL = 'paul@seuil.example'
/** In the second tab of each device there are no Web Locks: two leaders at once. */
const TABS = ['', '&unlocked=']

/** The built server, a network that fails, and two browsers of one association with two tabs each. */
export async function openWorld(bug: string) {
  const folder = mkdtempSync(join(tmpdir(), 'elan-kill-'))
  const proxy = await startFaultProxy(await buildPage())
  const acknowledged: Acknowledged[] = []
  const server: { now: TestServer | undefined } = { now: undefined }
  const devices: Device[] = []

  const startTheServer = async () => {
    if (server.now !== undefined) return
    server.now = await startServer({}, join(folder, 'server'))
    proxy.lead(server.now.origin)
  }
  const openTab = (browser: Browser, tab: number): Promise<Page> =>
    browser.openTab(`${proxy.origin}/kill/device?bug=${bug}${TABS[tab] ?? ''}`)
  // Chromium writes cookies down every half minute: one that was killed would ask who is there, which is not the subject.
  const openDevice = async (profile: string, cookies: Cookie[]): Promise<Device> => {
    const browser = await openBrowser(profile, (told) => acknowledged.push(told))
    await browser.setCookies(cookies)
    return { profile, browser, tabs: [await openTab(browser, 0), await openTab(browser, 1)], cookies }
  }
  await startTheServer()
  for (const name of ['phone', 'laptop']) {
    const device = await openDevice(join(folder, name), [])
    devices.push(device)
    await signIn(device, server.now?.origin ?? '', proxy.origin, name === 'phone')
    device.cookies = await device.browser.cookies()
  }
  return {
    proxy,
    devices,
    acknowledged,
    database: join(folder, 'server', 'elan.db'),
    startTheServer,
    async killServer() {
      await server.now?.kill()
      server.now = undefined
    },
    async stopServer() {
      await server.now?.stop()
      server.now = undefined
    },
    async killBrowser(device: Device) {
      await device.browser.kill()
    },
    async reopen(device: Device) {
      Object.assign(device, await openDevice(device.profile, device.cookies))
    },
    /** A browser that lives may have lost them too: its network process holds what is not yet on the disk, and can die alone. */
    async giveCookies(device: Device) {
      await device.browser.setCookies(device.cookies)
    },
    async reopenTab(device: Device, tab: number) {
      device.tabs[tab] = await openTab(device.browser, tab)
    },
    async close() {
      for (const { browser } of devices) await browser.kill()
      await server.now?.stop()
      await proxy.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Signs in with the code of the server's mailbox; the first one makes the association. */
async function signIn(
  { tabs: [tab] }: Device,
  server: string,
  origin: string,
  isFirst: boolean,
): Promise<void> {
  if (tab === undefined) throw new Error('a device without a tab')
  await tab.evaluate(async (email) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
    await fetch('/api/session/code', { ...init, body: JSON.stringify({ email, language: 'fr' }) })
  }, EMAIL)
  const mailbox = await (await fetch(`${server}/mailbox`)).text()
  const code = /^\d{6}$/m.exec(mailbox)?.[0]
  if (code === undefined) throw new Error(`no code in the mailbox at ${origin}`)
  const fault = await tab.evaluate((given) => device.signIn(given.email, given.code), { email: EMAIL, code })
  if (fault !== undefined) throw new Error(`signing in: ${fault}`)
  await ask(tab, (device) => device.exchange())
  if (isFirst) await ask(tab, (device) => device.makeOrganisation())
  const end = await ask(tab, (device) => device.exchange())
  if (end !== 'done') throw new Error(`the first exchange ended ${end}`)
}
