import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { startServer, type TestServer } from '../support/start-server.ts'

type Fixtures = { person: Person; somebody: () => Promise<Person> }
type Shared = { server: TestServer }

/** A person with a phone: a page, and what they do in words that a test can read. */
export class Person {
  readonly page: Page
  readonly origin: string
  constructor(page: Page, origin: string) {
    this.page = page
    this.origin = origin
  }

  /** Opens the app and waits until it answers to touch. */
  async opens(path = '/'): Promise<void> {
    await this.page.goto(this.origin + path)
    await this.awake()
  }

  async awake(): Promise<void> {
    await this.page.locator('html[data-awake]').waitFor()
  }

  /** Waits until the phone holds all of its area and the service worker answers, so that the network can be cut. */
  async isWhole(area: string): Promise<void> {
    await expect(this.page.locator(`html[data-whole="${area}"]`)).toBeAttached({ timeout: 20_000 })
    await this.page.evaluate(() => navigator.serviceWorker.ready)
  }

  async livesIn(postcode: string, commune: string): Promise<void> {
    const change = this.page.getByRole('button', { name: /Changer de lieu|Change place/ })
    if (await change.isVisible()) await change.click()
    await this.page.getByRole('combobox').fill(postcode)
    await this.page.getByRole('option', { name: commune }).first().click()
    await expect(this.page.getByRole('heading', { level: 1, name: commune })).toBeVisible()
  }

  /** Touches a tile as a thumb does, some times. */
  async touches(tile: string, times = 1): Promise<void> {
    const group = this.page.getByRole('radiogroup', { name: tile })
    for (let i = 0; i < times; i++) await group.click({ position: { x: 20, y: 16 } })
  }

  cards() {
    return this.page.locator('.card')
  }

  titles(): Promise<string[]> {
    return this.cards().locator('h3').allInnerTexts()
  }
}

/** Collects what a page must never do: break its CSP, throw, or log an error. Cut networks are not errors. */
export function watch(context: BrowserContext): string[] {
  const faults: string[] = []
  context.on('page', (page) => {
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/net::ERR_|Failed to load resource/.test(message.text())) {
        faults.push(message.text())
      }
    })
  })
  return faults
}

export const test = base.extend<Fixtures, Shared>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  person: async ({ context, server }, use) => {
    const faults = watch(context)
    const page = await context.newPage()
    await use(new Person(page, server.origin))
    expect(faults, 'no CSP violation, no thrown error, nothing on the console').toEqual([])
  },
  somebody: async ({ browser, server }, use) => {
    const contexts: BrowserContext[] = []
    const faults: string[][] = []
    await use(async () => {
      const context = await browser.newContext()
      contexts.push(context)
      faults.push(watch(context))
      return new Person(await context.newPage(), server.origin)
    })
    await Promise.all(contexts.map((context) => context.close()))
    expect(faults.flat(), 'nobody else’s page did either').toEqual([])
  },
})

export { expect }
