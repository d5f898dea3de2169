import { spawn } from 'node:child_process'
import { type Cookie, chromium, type Page } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from '../support/find-browser.ts'
import type { DevicePage } from './device-page.ts'

export type Acknowledged = { id: string; name: string; mission: string }
export type Browser = Awaited<ReturnType<typeof openBrowser>>

const START_MS = 30_000

/** A real browser over a profile that outlives it, so that it can be killed and opened again. */
export async function openBrowser(profile: string, onAcknowledged: (told: Acknowledged) => void) {
  const child = spawn(
    await findBrowser(),
    [
      ...BROWSER_ARGS,
      '--headless=new',
      '--hide-crash-restore-bubble',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const kill = async () => {
    try {
      // The whole group: a browser's own children would go on writing for a moment.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It is dead already.
    }
    await ended
  }
  const browser = await chromium.connectOverCDP(await debuggerOf(child.stderr), { timeout: START_MS })
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('a browser without a context')
  await context.exposeBinding('acknowledge', (_, told: Acknowledged) => onAcknowledged(told))
  return {
    /** Kills every process of the browser in the middle of whatever it does. */
    kill,
    cookies: () => context.cookies(),
    setCookies: (cookies: Cookie[]) => context.addCookies(cookies),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async openTab(url: string): Promise<Page> {
      const page = await context.newPage()
      await page.goto(url)
      await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: START_MS })
      return page
    },
  }
}

/** Asks a page; rejects when it takes longer than it ever should. */
export function ask<T>(page: Page, what: (device: DevicePage) => T | Promise<T>): Promise<T> {
  return page.evaluate(`(${what.toString()})(globalThis.device)`) as Promise<T>
}

function debuggerOf(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(() => reject(new Error(`The browser did not come up:\n${printed}`)), START_MS)
    stderr.on('data', (chunk) => {
      printed += chunk
      const found = /DevTools listening on (ws:\S+)/.exec(printed)
      if (found?.[1] === undefined) return
      clearTimeout(timer)
      resolve(found[1])
    })
  })
}
