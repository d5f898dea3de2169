import type { Browser } from '@playwright/test'
import { recordingProxy, type Seen } from '../support/recording-proxy.ts'
import { expect, Person, test } from './elan.ts'

type Habits = { postcode: string; commune: string; tiles: [string, number][]; weight: string }

const ANNE: Habits = {
  postcode: '35000',
  commune: 'Rennes',
  tiles: [['Prendre soin', 3]],
  weight: 'Près de vous',
}
const BRAHIM: Habits = {
  postcode: '35170',
  commune: 'Bruz',
  tiles: [
    ['Se rendre utile', 2],
    ['Créer des liens', 1],
  ],
  weight: 'Ce qui vous motive',
}

/** Everything up to opening a mission, in a browser of one's own; answers what the server saw, in a stable order. */
async function steps(browser: Browser, target: string, habits: Habits, leak?: string): Promise<Seen[]> {
  const proxy = await recordingProxy(target)
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  if (leak !== undefined) await context.addInitScript(leak)
  const person = new Person(await context.newPage(), proxy.origin)
  await person.opens()
  await person.livesIn(habits.postcode, habits.commune)
  for (const [tile, times] of habits.tiles) await person.touches(tile, times)
  await person.isWhole('35')
  await person.cards().first().getByRole('link').click()
  await person.page
    .getByRole('link', { name: 'Voir le calcul' })
    .or(person.page.getByRole('button', { name: 'Voir le calcul' }))
    .first()
    .click()
  await person.page
    .getByRole('button', { name: new RegExp(habits.weight) })
    .last()
    .click()
  await person.page.goBack()
  await context.close()
  const seen = proxy.take().map((one) => ({ ...one, headers: told(one) }))
  proxy.close()
  return sorted(JSON.parse(JSON.stringify(seen).replaceAll(new URL(proxy.origin).host, 'elan')))
}

/** Headers that the browser writes by itself when a page, and not its service worker, asks for a file of the build. */
const BY_THE_PAGE = ['origin', 'sec-fetch-dest', 'sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform']

/** Whether the worker already answers when a file is asked for is a matter of moments, and of nobody's taste. */
function told({ path, headers }: Seen): Seen['headers'] {
  const kept = Object.entries(headers).filter(
    ([name]) => !path.startsWith('/assets/') || !BY_THE_PAGE.includes(name),
  )
  return { ...Object.fromEntries(kept), host: 'elan' }
}

function sorted(seen: Seen[]): Seen[] {
  return seen.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
}

test('two people of one département ask the server for exactly the same', async ({ browser, server }) => {
  const anne = await steps(browser, server.origin, ANNE)
  const brahim = await steps(browser, server.origin, BRAHIM)
  expect(anne.length).toBeGreaterThan(8)
  expect(brahim).toEqual(anne)
})

test('a build that tells the server what one touched is caught', async ({ browser, server }) => {
  const leak = `addEventListener('click', (event) => {
    const tile = event.target.closest?.('[role=radiogroup]')
    if (tile) fetch('/health', { headers: { 'x-tile': encodeURIComponent(tile.getAttribute('aria-label')) } })
  }, true)`
  const anne = await steps(browser, server.origin, ANNE, leak)
  const brahim = await steps(browser, server.origin, BRAHIM, leak)
  expect(brahim).not.toEqual(anne)
})
