import type { Page } from '@playwright/test'

const TARGETS = 'main :is(button, summary, select, input, textarea, a.action, a.chip, a.back, a.row-link)'
const SMALLEST = 48

/** What is there to be touched on a screen and is lower than a thumb needs, with its height. */
export function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator(TARGETS)
    .evaluateAll(
      (all, smallest) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < smallest - 0.5)
          .map((one) => `${one.textContent?.trim()}: ${one.getBoundingClientRect().height} px`),
      SMALLEST,
    )
}
