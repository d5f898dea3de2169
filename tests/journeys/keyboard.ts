import type { Locator, Page } from '@playwright/test'

/** Presses Tab until something has the focus. Throws when it is not reached. */
export async function tabTo(page: Page, what: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await what.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('not reached by Tab')
}
