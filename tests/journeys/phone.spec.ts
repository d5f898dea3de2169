import { nextBuildProxy } from '../support/next-build-proxy.ts'
import { expect, Person, test } from './elan.ts'

const notice = (person: Person) => person.page.getByRole('region', { name: 'À savoir' })

test('without a network a public page leads to what the phone holds, or says why not', async ({
  person,
  context,
}) => {
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await person.isWhole('35')
  const title = (await person.titles())[0] ?? ''
  const number = (await person.cards().first().getByRole('link').getAttribute('href'))?.split('/').at(-1)
  await context.setOffline(true)
  await person.page.goto(`${person.origin}/mission/${number}`)
  await expect(person.page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await person.page.goto(`${person.origin}/departement/22`)
  await expect(notice(person)).toContainText('demande le réseau')
  await expect(person.cards().first()).toBeVisible()
})

test('a link from a commune’s page sets the place, and one to nowhere says so', async ({ person }) => {
  await person.opens('/#/here/60032')
  await expect(person.page.getByRole('heading', { level: 1, name: 'Autrêches' })).toBeVisible()
  await expect(person.page).toHaveURL(/#\/$/)
  await person.page.goto(`${person.origin}/#/here/99999`)
  await expect(person.page.getByRole('heading', { level: 1, name: 'Commune introuvable' })).toBeVisible()
})

test('the device’s position finds its commune, and no request carries it', async ({ person, context }) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 49.4321, longitude: 3.0567 })
  await person.opens()
  await person.page.getByRole('button', { name: 'Près de moi' }).click()
  await expect(person.page.getByRole('heading', { level: 1, name: 'Attichy' })).toBeVisible()
  await person.isWhole('60')
  expect(asked.some((one) => one.includes('/c/1/60/index'))).toBe(true)
  expect(asked.filter((one) => /49[.,]?43|3[.,]05|attichy|60025/i.test(one))).toEqual([])
})

test('a refused position gets a sentence, and the field goes on working', async ({ person }) => {
  await person.opens()
  await person.page.getByRole('button', { name: 'Près de moi' }).click()
  await expect(person.page.getByText('Tapez votre code postal, cela marche aussi bien')).toBeVisible()
  await person.livesIn('59000', 'Lille')
})

test('a place is chosen by keyboard alone, from the 46 communes of 51300', async ({ person }) => {
  const { page } = person
  await person.opens()
  const field = page.getByRole('combobox')
  await field.focus()
  await page.keyboard.type('51300')
  await expect(page.getByRole('option')).toHaveCount(46)
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^Vitry-le-François/)
  await expect(field).toHaveAttribute('aria-activedescendant', 'places-45')
  await page.keyboard.press('Escape')
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await expect(field).toBeFocused()
  await field.fill('Sainte-Colombe')
  await expect(page.getByRole('option').first()).toContainText('Rhône (69)')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
  await page.keyboard.press('Enter')
  const place = page.getByRole('button', { name: /Sainte-Colombe/ })
  await expect(place).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Partout en France' })).toBeAttached()
})

test('an answer for other letters is never picked', async ({ person }) => {
  const { page } = person
  await person.opens()
  const field = page.getByRole('combobox')
  await field.fill('51300')
  await expect(page.getByRole('option')).toHaveCount(46)
  // From here on the network hangs: the towns never come.
  await page.route('**/c/1/**', () => {})
  await field.fill('renn')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Partout en France' })).toBeAttached()
  await expect(page.getByText('On cherche…')).toBeVisible()
})

test('a removed mission comes back where it was, by keyboard, for as long as one stays', async ({
  person,
}) => {
  const { page } = person
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await person.isWhole('35')
  for (const i of [0, 1]) {
    await person.cards().nth(i).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Garder' }).click()
    await expect(page.getByRole('button', { name: /Gardée|Retirer/ })).toBeVisible()
    await page.goBack()
  }
  await page.getByRole('link', { name: 'Gardées' }).click()
  const kept = page.locator('.kept .card')
  await expect(kept).toHaveCount(2)
  const titles = await kept.getByRole('heading').allInnerTexts()
  await page.getByRole('button', { name: `Retirer ${titles[0]}` }).focus()
  await page.keyboard.press('Enter')
  await expect(kept.nth(0)).toContainText('n’est plus gardée')
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(kept.getByRole('heading')).toHaveText(titles)
  await expect(page.getByRole('button', { name: `Retirer ${titles[0]}` })).toBeFocused()
})

test('a short list leads on: farther, to other lanes, or to an alert that is kept here', async ({
  person,
}) => {
  const { page } = person
  await person.opens()
  await person.livesIn('23000', 'Guéret')
  await person.isWhole('23')
  const near = await person.cards().count()
  expect(near).toBeLessThan(10)
  await page.getByRole('button', { name: 'Chercher jusqu’à 60 km' }).click()
  await expect.poll(() => person.cards().count()).toBeGreaterThan(near)
  await page.getByRole('button', { name: /^Long/ }).click()
  await page.getByRole('button', { name: 'Prévenez-moi' }).click()
  await expect(page.getByText('C’est noté sur ce téléphone')).toBeVisible()
  await page.getByRole('button', { name: /missions? près d’ici/ }).click()
  await expect(page.getByRole('button', { name: /^Près d’ici/ })).toHaveAttribute('aria-pressed', 'true')
})

test('where storage is refused the list works, and it is said', async ({ person }) => {
  await person.page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await person.opens()
  await person.livesIn('59000', 'Lille')
  await expect(person.cards().first()).toBeVisible()
  await expect(notice(person)).toContainText('ne garde rien')
})

test('a portal’s page in place of data leaves the list, and the place is found once it is gone', async ({
  person,
}) => {
  const { page } = person
  await page.route('**/c/1/**', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Wi-Fi</title>' }),
  )
  await person.opens()
  await expect(person.cards()).toHaveCount(10)
  await page.getByRole('combobox').fill('59000')
  await expect(page.getByText('Le réseau n’a pas répondu')).toBeVisible()
  await page.unroute('**/c/1/**')
  await page.getByRole('combobox').fill('59800')
  await expect(page.getByRole('option', { name: 'Lille' })).toBeVisible()
})

test('an erasure leaves nothing in another tab either, and the app opens again without a network', async ({
  person,
  context,
}) => {
  const { page } = person
  await person.opens()
  await person.livesIn('59000', 'Lille')
  await person.isWhole('59')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const other = new Person(await context.newPage(), person.origin)
  await other.opens()
  await expect(other.page.getByRole('heading', { level: 1, name: 'Lille' })).toBeVisible()
  await context.setOffline(true)
  await page.bringToFront()
  await page.goto(`${person.origin}/#/settings/erase`)
  await page.getByRole('button', { name: /^Tout effacer/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /effacer/i })
    .last()
    .click()
  for (const tab of [page, other.page]) {
    await expect(tab.getByRole('heading', { level: 1, name: 'Partout en France' })).toBeAttached()
    await expect(tab.getByText('ne sont pas encore sur ce téléphone')).toBeVisible()
  }
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('a later visit paints the phone’s own list, theme and place first, and nothing else before', async ({
  person,
}) => {
  const { page } = person
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await person.isWhole('35')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.goto(`${person.origin}/#/settings`)
  await page.getByText('Sombre', { exact: true }).click()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('elan-theme'))).toBe('dark')
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    const look = () => {
      const main = document.querySelector('main')
      if (main !== null && getComputedStyle(main).visibility === 'visible') {
        const cards = document.querySelectorAll('.card').length
        const place = document.querySelector('button.place-name u')?.textContent
        const state = `${document.documentElement.dataset.theme} ${place} ${cards}`
        if (seen.at(-1) !== state) seen.push(state)
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await person.opens()
  await expect(person.cards()).toHaveCount(10)
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([
    'dark Rennes 10',
  ])
})

test('a new version waits for a word, then opens, and the one before stays at hand', async ({
  browser,
  server,
}) => {
  const proxy = await nextBuildProxy(server.origin)
  const context = await browser.newContext()
  const person = new Person(await context.newPage(), proxy.origin)
  const { page } = person
  const cacheNames = () => page.evaluate(async () => (await caches.keys()).length)
  await person.opens()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  proxy.deploy()
  await page.reload()
  await expect(notice(person)).toContainText('nouvelle version')
  await page.reload()
  await expect(notice(person)).toContainText('nouvelle version')
  await expect(page.locator('html[data-build]')).toHaveCount(0)
  await page.getByRole('button', { name: 'L’ouvrir' }).click()
  await expect(page.locator('html[data-build="next"]')).toBeAttached()
  expect(await cacheNames()).toBe(2)
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('html[data-build="next"]')).toBeAttached()
  await context.close()
  proxy.close()
})
