import { type Browser, expect, test } from '@playwright/test'
import { startServer, type TestServer } from '../support/start-server.ts'
import { faultsOf } from './axe.ts'
import { associationOf, proposes, standingOf } from './callers.ts'
import { Person, watch } from './elan.ts'
import { signsIn } from './sign-in.ts'

let server: TestServer
test.beforeAll(async () => {
  server = await startServer({ ADMINISTRATORS: 'admin@elan.example' })
})
test.afterAll(() => server.stop())

const faults: string[] = []
test.afterEach(() => expect(faults.splice(0)).toEqual([]))

/** A member of an association with a phone of their own, signed in. */
async function member(browser: Browser, email: string): Promise<Person> {
  const context = await browser.newContext()
  const seen = watch(context)
  context.on('close', () => faults.push(...seen))
  const person = new Person(await context.newPage(), server.origin)
  await signsIn(person, email)
  return person
}

const closes = (...people: Person[]) => Promise.all(people.map(({ page }) => page.context().close()))
const card = ({ page }: Person, name: string) => page.locator('.proposal').filter({ hasText: name })
const group = ({ page }: Person, name: string) => page.getByRole('region', { name })
const isOffline = ({ page }: Person, isCut: boolean) => page.context().setOffline(isCut)

async function seesWho(person: Person, title: string): Promise<void> {
  const { page } = person
  await page.getByRole('link', { name: 'Publier', exact: true }).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('link', { name: /se propose/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Qui se propose' })).toBeFocused()
}

test('one is offered a seat without a network, one is declined with a word, and the others get one answer', async ({
  browser,
}) => {
  test.slow()
  const { publishes } = await associationOf(server.origin, 'paule@tri.example')
  const need = await publishes('Trier les dons', { '': 2 })
  const awa = await proposes(server.origin, need, {
    name: 'Awa',
    word: 'Je connais le vestiaire.',
    phone: '06 12 34 56 78',
  })
  const bruno = await proposes(server.origin, need, { name: 'Bruno', age: '16_17', phone: '06 99 99 99 99' })
  const chloe = await proposes(server.origin, need, { name: 'Chloé' })
  const driss = await proposes(server.origin, need, { name: 'Driss' })

  const paule = await member(browser, 'paule@tri.example')
  const { page } = paule
  await page.getByRole('link', { name: 'Publier', exact: true }).click()
  await expect(
    page.getByText(/^4 personnes se proposent · 4 réponses promises, la première avant /),
  ).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await seesWho(paule, 'Trier les dons')
  await expect(page.getByText('2 places sur 2')).toBeVisible()
  await expect(page.locator('.proposal-name strong')).toHaveText(['Awa', 'Bruno', 'Chloé', 'Driss'])
  await expect(card(paule, 'Awa').getByRole('link', { name: /^Appeler 06.*Awa$/ })).toHaveAttribute(
    'href',
    'tel:0612345678',
  )
  await expect(card(paule, 'Bruno').getByRole('link')).toHaveCount(0)
  await expect(card(paule, 'Bruno')).toContainText('Une autorisation d’un parent est nécessaire')
  expect(await faultsOf(page)).toEqual([])

  await isOffline(paule, true)
  await card(paule, 'Awa').getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Proposer une place' }).click()
  await expect(group(paule, 'Places proposées (1)')).toContainText('Awa')
  await expect(card(paule, 'Awa')).toContainText('enregistré sur ce téléphone')
  await expect(page.getByText('1 place sur 2')).toBeVisible()
  await expect(page.locator('.actions-said')).toBeFocused()
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(group(paule, 'À répondre (4)')).toContainText('Awa')
  await card(paule, 'Awa').getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Proposer une place' }).click()
  await card(paule, 'Bruno')
    .getByRole('button', { name: /^Autorisation vue/ })
    .click()
  await expect(card(paule, 'Bruno')).toContainText('Autorisation d’un parent vue')
  expect((await standingOf(awa, need)).status).toBe('proposed')

  await isOffline(paule, false)
  await expect.poll(async () => (await standingOf(awa, need)).status, { timeout: 20_000 }).toBe('offered')
  await expect(card(paule, 'Awa')).toContainText('place gardée jusqu’à')
  await expect.poll(async () => (await standingOf(bruno, need)).consent).toBe('seen')

  await card(paule, 'Chloé').getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Décliner' }).click()
  await expect(page.getByRole('dialog', { name: 'Décliner' })).toBeVisible()
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await expect(page.getByText('Choisissez une raison')).toBeVisible()
  await page.getByText('Les dates ne vont pas').click()
  await page.getByLabel('Un mot de vous').fill('Revenez au printemps.')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await expect
    .poll(() => standingOf(chloe, need))
    .toMatchObject({ status: 'declined', reason: 'dates', message: 'Revenez au printemps.' })

  await page.getByRole('button', { name: 'Répondre à tous les autres' }).click()
  await expect(page.getByText('Pour Bruno et Driss')).toBeVisible()
  await expect(page.getByLabel('Votre message')).toHaveValue(/Merci pour votre proposition/)
  await page.getByRole('button', { name: 'Envoyer' }).click()
  for (const one of [bruno, driss]) {
    await expect.poll(() => standingOf(one, need)).toMatchObject({ status: 'declined', reason: 'full' })
  }
  await expect(page.getByText('Terminées (3)')).toBeVisible()
  await closes(paule)
})

test('two members offer the same last seat at once: one person has it, and the other member reads why', async ({
  browser,
}) => {
  test.slow()
  const { publishes, invites } = await associationOf(server.origin, 'rose@fournil.example')
  await invites('ali@fournil.example', 'editor', 'Ali')
  const need = await publishes('Cuire le pain', { '': 1 })
  const awa = await proposes(server.origin, need, { name: 'Awa' })
  const bruno = await proposes(server.origin, need, { name: 'Bruno' })
  const [rose, ali] = await Promise.all([
    member(browser, 'rose@fournil.example'),
    member(browser, 'ali@fournil.example'),
  ])
  await Promise.all([seesWho(rose, 'Cuire le pain'), seesWho(ali, 'Cuire le pain')])
  await Promise.all([isOffline(rose, true), isOffline(ali, true)])
  for (const [who, name] of [
    [rose, 'Awa'],
    [ali, 'Bruno'],
  ] as const) {
    await card(who, name).getByRole('checkbox').check()
    await who.page.getByRole('button', { name: 'Proposer une place' }).click()
    await expect(card(who, name)).toContainText('enregistré sur ce téléphone')
    await expect(who.page.getByText('complet, 1 place')).toBeVisible()
  }
  await Promise.all([isOffline(rose, false), isOffline(ali, false)])
  const statuses = async () =>
    (await Promise.all([awa, bruno].map((one) => standingOf(one, need)))).map(({ status }) => status).sort()
  await expect.poll(statuses, { timeout: 20_000 }).toEqual(['offered', 'proposed'])
  const isAwa = (await standingOf(awa, need)).status === 'offered'
  const [late, name] = isAwa ? ([ali, 'Bruno'] as const) : ([rose, 'Awa'] as const)
  await expect(card(late, name)).toContainText('Toutes les places de cette date sont déjà promises')
  await expect(group(late, 'À répondre (1)')).toContainText(name)
  expect(await faultsOf(late.page)).toEqual([])
  await card(late, name).getByRole('checkbox').check()
  await late.page.getByRole('button', { name: 'Mettre en liste d’attente' }).click()
  await expect.poll(statuses).toEqual(['offered', 'waitlisted'])
  await expect(card(late, name)).not.toContainText('déjà promises')
  await closes(rose, ali)
})

test('dates and roles are asked once for several people, by keyboard alone, and who came first is served', async ({
  browser,
}) => {
  test.slow()
  const { publishes } = await associationOf(server.origin, 'iris@serre.example')
  const need = await publishes('Rempoter', { accueil: 1, serre: 2 }, 2)
  const second = need.wishes[1]
  const people = []
  for (const name of ['Awa', 'Bruno', 'Chloé']) people.push(await proposes(server.origin, need, { name }))
  if (second !== undefined) await proposes(server.origin, need, { name: 'Driss', wishes: [second] })
  const iris = await member(browser, 'iris@serre.example')
  const { page } = iris
  await seesWho(iris, 'Rempoter')
  await page
    .getByRole('button', { name: /^samedi/ })
    .first()
    .press('Enter')
  await expect(page.locator('.proposal')).toHaveCount(3)
  await page.getByRole('button', { name: 'Toutes les dates' }).press('Enter')
  await page.getByRole('button', { name: /^Tout cocher/ }).press('Enter')
  await card(iris, 'Driss').getByRole('checkbox').press('Space')
  await expect(page.getByText('3 personnes cochées')).toBeVisible()
  await page.getByRole('button', { name: 'Proposer une place (3)' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Proposer une place' })).toBeVisible()
  await expect(page.getByText('Pour Awa, Bruno et Chloé')).toBeVisible()
  await page
    .getByRole('checkbox', { name: /^samedi/ })
    .nth(1)
    .press('Space')
  await page
    .getByRole('radio', { name: /^serre/ })
    .first()
    .press('Space')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Proposer une place (3)' }).press('Enter')
  await expect(page.locator('.actions-said')).toBeFocused()
  await expect(page.locator('.actions-said')).toContainText(
    '2 places proposées. Une réponse n’a pas été possible',
  )
  await expect(card(iris, 'Chloé')).toContainText('Toutes les places de cette date sont déjà promises')
  const [awa] = people
  if (awa === undefined) throw new Error('nobody')
  await expect
    .poll(() => standingOf(awa, need))
    .toMatchObject({ status: 'offered', slots: [{ ...need.wishes[0], role: 'serre' }] })

  await card(iris, 'Awa')
    .getByRole('button', { name: /^Annuler la place/ })
    .press('Enter')
  await page.getByLabel('Un mot de vous').fill('La serre est fermée.')
  await page.getByRole('button', { name: 'Envoyer' }).press('Enter')
  await expect
    .poll(() => standingOf(awa, need))
    .toMatchObject({ status: 'cancelled', message: 'La serre est fermée.', slots: [] })
  await closes(iris)
})

test('who only reads sees everybody and answers nobody', async ({ browser }) => {
  test.slow()
  const { publishes, invites } = await associationOf(server.origin, 'nina@lavoir.example')
  await invites('omar@lavoir.example', 'reader', 'Omar')
  const need = await publishes('Laver', { '': 2 })
  await proposes(server.origin, need, { name: 'Awa', age: '16_17' })
  const omar = await member(browser, 'omar@lavoir.example')
  await seesWho(omar, 'Laver')
  await expect(card(omar, 'Awa')).toBeVisible()
  await expect(omar.page.getByText('demandez le rôle « écrit »')).toBeVisible()
  await expect(omar.page.locator('.proposals').getByRole('button')).toHaveCount(0)
  await expect(omar.page.locator('.proposals').getByRole('checkbox')).toHaveCount(0)
  expect(await faultsOf(omar.page)).toEqual([])
  await closes(omar)
})
