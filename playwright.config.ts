import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from './tests/support/find-browser.ts'

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 10_000,
    viewport: { width: 360, height: 640 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_ARGS },
  },
})
