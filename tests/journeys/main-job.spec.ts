import type { Page } from '@playwright/test'
import { carriedWishes } from '#domain/transfer/baggage.ts'
import { toShortCode } from '#domain/transfer/code.ts'
import { NO_WISHES } from '#domain/wishes.ts'
import { expect, Person, test } from './elan.ts'

const firstNumber = (text: string) => Number(text.replaceAll(/\s/g, '').match(/\d+/)?.[0])

async function scoreOf(page: Page): Promise<number> {
  return firstNumber(await page.locator('.total output').innerText())
}

/** The whole main job, step by step, as a person does it. Cutting the network must change nothing of it. */
async function mainJob(person: Person): Promise<void> {
  const { page } = person

  await test.step('the list reorders under the thumb', async () => {
    await expect(person.cards()).toHaveCount(10)
    const before = await person.titles()
    await person.touches('Prendre soin', 3)
    await expect.poll(() => person.titles()).not.toEqual(before)
    await expect(person.cards().first()).toContainText(/Soin avant tout|Prendre soin/i)
  })

  await test.step('the list narrows by day, lane and filters', async () => {
    const all = await person.titles()
    await page.getByRole('button', { name: 'Samedi' }).click()
    await expect.poll(() => person.titles()).not.toEqual(all)
    await page.getByRole('button', { name: 'Samedi' }).click()
    await page.getByRole('button', { name: /^À distance/ }).click()
    await expect(person.cards().first()).toContainText('à distance')
    await page.getByRole('button', { name: /^Près d’ici/ }).click()
    await page.getByRole('button', { name: /^Filtrer/ }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByText('Nature, environnement').click()
    await sheet.getByRole('button', { name: /^Voir|Aucune/ }).click()
    await expect(sheet).toBeHidden()
    await page.getByRole('button', { name: /^Filtrer/ }).click()
    await sheet.getByRole('button', { name: 'Tout enlever' }).click()
    await page.keyboard.press('Escape')
  })

  await test.step('a mission opens, with every term of its score', async () => {
    const title = (await person.titles())[0] ?? ''
    await person.cards().first().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText(title)
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeFocused()
    await page.getByText('Voir le calcul').first().click()
    await expect(page.locator('.total output')).toBeVisible()
    const points = (await page.locator('.term-head span').allInnerTexts()).map(firstNumber)
    expect(points.length).toBeGreaterThan(3)
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(await scoreOf(page))
  })

  await test.step('moving a weight changes the sum', async () => {
    const before = await scoreOf(page)
    await page.locator('.stepper .round').last().click()
    await expect.poll(() => scoreOf(page)).not.toBe(before)
    await page.goBack()
  })

  await test.step('the mission is kept, and found again', async () => {
    await page.goBack()
    const first = (await person.titles())[0] ?? ''
    await person.cards().first().getByRole('link').click()
    await page.getByRole('button', { name: 'Garder', exact: true }).click()
    await page.getByRole('link', { name: 'Gardées' }).click()
    await expect(page.getByRole('link', { name: first })).toBeVisible()
  })

  await test.step('the map shows the missions as buttons', async () => {
    await page.getByRole('link', { name: 'Carte' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Carte' })).toBeFocused()
    await expect(page.getByText(/mission.* dans ce cadre/).first()).toBeVisible()
  })

  await test.step('the theme changes and is remembered', async () => {
    await page.getByRole('link', { name: 'Réglages' }).click()
    await page.getByText('Sombre', { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.getByText('Clair', { exact: true }).click()
  })
}

test('does the main job online, from a postcode to a kept mission', async ({ person }) => {
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await mainJob(person)
})

test('does it all again in a tunnel, after one visit', async ({ person, context }) => {
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await person.isWhole('35')
  await context.setOffline(true)
  await person.page.goto(`${person.origin}/`)
  await person.awake()
  await expect(person.page.getByRole('heading', { level: 1, name: 'Rennes' })).toBeVisible()
  await mainJob(person)
})

test('speaks English when asked, and remembers', async ({ person }) => {
  await person.opens('/#/settings')
  await person.page.getByRole('link', { name: 'English' }).click()
  await expect(person.page.locator('html')).toHaveAttribute('lang', 'en')
  await person.awake()
  await person.page.getByRole('link', { name: 'Missions', exact: true }).click()
  await expect(person.page.getByText('This time, what would you feel like?')).toBeVisible()
  await person.opens()
  await expect(person.page.locator('html')).toHaveAttribute('lang', 'en')
})

test('moves to another phone by a file, without a server', async ({ person, browser }, info) => {
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await person.touches('Créer des liens', 2)
  await person.page.goto(`${person.origin}/#/settings/move`)
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.page.getByRole('button', { name: 'Enregistrer un fichier' }).click(),
  ])
  const file = info.outputPath('elan.json')
  await download.saveAs(file)
  const other = new Person(await browser.newPage(), person.origin)
  await other.opens('/#/settings/move')
  await other.page.locator('input[type=file]').setInputFiles(file)
  await other.page.getByRole('button', { name: 'Remplacer' }).click()
  await other.page.getByRole('link', { name: 'Voir les missions' }).click()
  await expect(other.page.getByRole('heading', { level: 1, name: 'Rennes' })).toBeVisible()
  const tile = other.page.getByRole('radiogroup', { name: 'Créer des liens' })
  await expect(tile.getByRole('radio', { name: 'beaucoup' })).toBeChecked()
  await other.page.close()
})

test('takes in what another phone shows as a code, after asking', async ({ person }) => {
  const grid = { be_useful: 0, take_care: 3, grow_skills: 0, build_ties: 0 } as const
  const { code } = toShortCode({ wishes: { ...carriedWishes(NO_WISHES), grid }, kept: [] }, 300)
  await person.opens(`/#/receive/${code}`)
  await person.page.getByRole('button', { name: 'Remplacer' }).click()
  await person.page.getByRole('link', { name: 'Voir les missions' }).click()
  const tile = person.page.getByRole('radiogroup', { name: 'Prendre soin' })
  await expect(tile.getByRole('radio', { name: 'avant tout' })).toBeChecked()
})

test('erases everything this phone knows', async ({ person }) => {
  const { page } = person
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await page.goto(`${person.origin}/#/settings/erase`)
  await page.getByRole('button', { name: 'Tout effacer…' }).click()
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click()
  await expect(page.getByRole('combobox')).toBeVisible()
  await person.opens()
  await expect(page.getByRole('heading', { level: 1, name: 'Rennes' })).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})
