import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, type Person, test } from './elan.ts'
import { tabTo } from './keyboard.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']

/** Every screen by its address inside the app; `:mission` is the first of the list, `:need` one that was begun here. */
const SCREENS = [
  '#/',
  '#/mission/:mission',
  '#/why/:mission',
  '#/map',
  '#/kept',
  '#/settings',
  '#/settings/me',
  '#/settings/move',
  '#/settings/server',
  '#/settings/sources',
  '#/settings/erase',
  '#/receive/broken',
  '#/account',
  '#/work',
  '#/write/new',
  '#/write/:need.what',
  '#/write/:need.when',
  '#/write/:need.gives',
  '#/write/:need.more',
  '#/write/:need.preview',
  '#/write/none.what',
  '#/outbox',
  '#/conflict/none',
]

async function numberOfFirst(page: Page): Promise<string> {
  const href = await page.locator('.card a').first().getAttribute('href')
  return href?.split('/').at(-1) ?? ''
}

/** A need from a template, with its dates, places and texts; its id. */
async function beginNeed(page: Page): Promise<string> {
  await page.evaluate(() => {
    location.hash = '#/write/new'
  })
  await page
    .getByRole('button', { name: /^(Visite à domicile|Home visit)/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /^(Quoi|What)$/ }).waitFor()
  return /write\/([^.]+)\./.exec(page.url())?.[1] ?? ''
}

/** Lives in Rennes with two wishes, then walks every screen. */
async function walk(person: Person, look: (screen: string) => Promise<void>): Promise<void> {
  await person.livesIn('35000', 'Rennes')
  await person.page
    .getByRole('radiogroup')
    .first()
    .click({ position: { x: 20, y: 16 } })
  const mission = await numberOfFirst(person.page)
  const need = await beginNeed(person.page)
  for (const screen of SCREENS) {
    await test.step(screen, async () => {
      await person.page.evaluate(
        (hash) => {
          location.hash = hash
        },
        screen.replace(':mission', mission).replace(':need', need),
      )
      await person.page.getByRole('heading', { level: 1 }).filter({ visible: true }).first().waitFor()
      await look(screen)
    })
  }
}

for (const path of ['/', '/en']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any screen of ${path}, ${scheme}`, async ({ person }) => {
      test.slow()
      await person.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await person.opens(path)
      await walk(person, async (screen) => {
        const { violations } = await new AxeBuilder({ page: person.page }).withTags(RULES).analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
        )
        expect.soft(found, `${path}${screen}, ${scheme}`).toEqual([])
      })
    })
  }
}

test('axe finds nothing on the sheet of filters and the public pages', async ({ person }) => {
  await person.opens()
  await person.page.getByRole('button', { name: 'Filtrer' }).click()
  await person.page.getByRole('dialog').waitFor()
  const sheet = await new AxeBuilder({ page: person.page }).withTags(RULES).analyze()
  expect.soft(sheet.violations.map(({ id }) => id)).toEqual([])
  for (const path of [
    '/departement/35',
    '/commune/35238-rennes',
    '/mission/1',
    '/en/mission/1',
    '/nowhere',
  ]) {
    await person.page.goto(person.origin + path)
    const { violations } = await new AxeBuilder({ page: person.page }).withTags(RULES).analyze()
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
        path,
      )
      .toEqual([])
  }
})

test('no screen scrolls sideways at 320 px, nor with text at 200 %', async ({ person }) => {
  test.slow()
  await person.opens()
  const sideways = () =>
    person.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await walk(person, async (screen) => {
    await person.page.setViewportSize({ width: 320, height: 640 })
    expect.soft(await sideways(), `${screen} at 320 px`).toBeLessThanOrEqual(0)
    await person.page.setViewportSize({ width: 640, height: 800 })
    await person.page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect.soft(await sideways(), `${screen} at 200 %`).toBeLessThanOrEqual(0)
    await person.page.evaluate(() => (document.documentElement.style.fontSize = ''))
    await person.page.setViewportSize({ width: 360, height: 640 })
  })
})

test('the main job works by keyboard alone', async ({ person }) => {
  const { page } = person
  await person.opens()
  await tabTo(page, page.getByRole('combobox'))
  await page.keyboard.type('35000')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rennes' })).toBeVisible()
  const care = page.getByRole('radiogroup', { name: 'Prendre soin' })
  await tabTo(page, care.getByRole('radio', { name: 'peu importe' }))
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  await expect(care.getByRole('radio', { name: 'avant tout' })).toBeChecked()
  await expect(page.getByRole('status').filter({ hasText: 'Liste mise à jour. En premier' })).toBeAttached()
  await tabTo(page, page.locator('.card a').first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Garder', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Gardée/ })).toBeVisible()
})

test('the list tells that it changed while it is shown, and not behind another screen', async ({
  person,
}) => {
  const { page } = person
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await person.isWhole('35')
  const list = page.getByRole('status').filter({ hasText: 'Liste mise à jour' })
  await expect(list).toBeAttached()
  await page.goto(`${person.origin}/#/settings/me`)
  await page.reload()
  await person.isWhole('35')
  await page.getByText('À pied', { exact: true }).click()
  // What was about to be said would be said by then.
  await page.waitForTimeout(1_500)
  await expect(list).toHaveCount(0)
  await page.getByRole('link', { name: 'Missions', exact: true }).click()
  await person.touches('Prendre soin')
  await page.getByRole('link', { name: 'Réglages', exact: true }).click()
  await page.waitForTimeout(1_500)
  await expect(list).toHaveCount(0)
  await page.getByRole('link', { name: 'Missions', exact: true }).click()
  await person.touches('Prendre soin')
  await expect(list).toBeAttached()
})

test('titles move with the screens', async ({ person }) => {
  await person.opens()
  const before = await person.page.title()
  await person.page.getByRole('link', { name: 'Carte' }).click()
  await expect(person.page).toHaveTitle(/Carte/)
  await person.page.getByRole('link', { name: 'Missions', exact: true }).click()
  await expect(person.page).toHaveTitle(before)
})
