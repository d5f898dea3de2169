import { type Browser, expect, test } from '@playwright/test'
import type { ApplicationDoc } from '../../domain/work/application-doc.ts'
import type { ArgsOf } from '../../domain/work/mutations.ts'
import { startServer, type TestServer } from '../support/start-server.ts'
import { faultsOf } from './axe.ts'
import { associationOf } from './callers.ts'
import { Person, watch } from './elan.ts'
import { signsInHere } from './sign-in.ts'

let server: TestServer
test.beforeAll(async () => {
  server = await startServer({ ADMINISTRATORS: 'admin@elan.example' })
})
test.afterAll(() => server.stop())

const faults: string[] = []
test.afterEach(() => expect(faults.splice(0)).toEqual([]))

/** Somebody with a phone of their own; `sent` counts what of a kind leaves it. */
async function somebody(browser: Browser): Promise<{ person: Person; sent: (name: string) => number }> {
  const context = await browser.newContext()
  const seen = watch(context)
  context.on('close', () => faults.push(...seen))
  const names: string[] = []
  context.on('request', (request) => {
    if (!request.url().endsWith('/api/push')) return
    for (const { id, name } of request.postDataJSON().mutations) names.push(`${name} ${id}`)
  })
  const sent = (name: string) => new Set(names.filter((one) => one.startsWith(`${name} `))).size
  return { person: new Person(await context.newPage(), server.origin), sent }
}

/** Finds a mission in the list of Rennes and opens it, on a phone that holds all of its area. */
async function opensFromList(person: Person, title: string): Promise<void> {
  const { page } = person
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await expect(async () => {
    await page.reload()
    await person.isWhole('35')
    const more = page.getByRole('button', { name: /^Voir plus|^Voir les/ })
    while (!(await person.titles()).includes(title) && (await more.isVisible())) await more.click()
    expect(await person.titles()).toContain(title)
  }).toPass({ timeout: 90_000, intervals: [2_000] })
  await page.getByRole('link', { name: title }).click()
}

test('a citizen proposes herself without a network, is answered, says « Je viens » and reads where', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const title = 'Trier les manteaux'
  const { owner, publishes } = await associationOf(server.origin, 'paule@vestiaire.example', 'Le Vestiaire')
  const need = await publishes(title, { '': 2 }, 2)
  const { person: lou, sent } = await somebody(browser)
  const { page } = lou
  const card = page.getByRole('listitem').filter({ hasText: title })
  const applications = async () =>
    (await owner.docs()).flatMap(({ kind, value }) =>
      kind === 'application' ? [value as ApplicationDoc] : [],
    )
  const answer = async (given: Partial<ArgsOf<'application_answer'>>) => {
    const { mission, organisation } = need
    const [{ account = '', status = 'proposed' } = {}] = await applications()
    const plain = { slots: [], reason: null, message: '' }
    const args = { mission, organisation, account, from: status, ...plain, ...given }
    return owner.push({ name: 'application_answer', args })
  }

  await test.step('without a network, what lacks is said at its field and a reload loses nothing', async () => {
    await opensFromList(lou, title)
    await expect(page.getByRole('link', { name: 'Je me propose' })).toBeVisible()
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Je me propose' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Je me propose' })).toBeFocused()
    await page.getByRole('button', { name: 'Envoyer ma proposition' }).click()
    await expect(page.getByText('Cochez au moins une date.')).toBeVisible()
    await expect(page.getByText('Écrivez votre prénom')).toBeVisible()
    await expect(page.getByText('Dites votre tranche d’âge')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /^samedi/i }).first()).toBeFocused()
    expect(await faultsOf(page)).toEqual([])
    await page
      .getByRole('checkbox', { name: /^samedi/i })
      .first()
      .check()
    await page.getByLabel('Votre prénom').fill('Lou')
    await page.getByLabel('Un mot pour l’association').fill('Je viens à vélo.')
    await page.reload()
    await expect(page.getByLabel('Votre prénom')).toHaveValue('Lou')
    await expect(page.getByLabel('Un mot pour l’association')).toHaveValue('Je viens à vélo.')
    await expect(page.getByRole('checkbox', { name: /^samedi/i }).first()).toBeChecked()
  })

  await test.step('under 16 nothing is sent, between 16 and 18 a parent has to agree, and an adult may be called', async () => {
    const send = page.getByRole('button', { name: 'Envoyer ma proposition' })
    await page.getByText('moins de 16 ans').click()
    await expect(page.getByText('on vient avec une personne adulte')).toBeVisible()
    await expect(send).toHaveCount(0)
    await page.getByText('16 ou 17 ans').click()
    await expect(page.getByText('doit donner son accord par écrit')).toBeVisible()
    await expect(page.getByText('Je préfère qu’on m’appelle')).toHaveCount(0)
    await page.getByText('18 ans et plus').click()
    await page.getByText('Je préfère qu’on m’appelle').click()
    await page.getByLabel('Votre numéro').fill('bientôt')
    await send.click()
    await expect(page.getByText('Écrivez un numéro que l’on peut appeler')).toBeVisible()
    await page.getByLabel('Votre numéro').fill('06 12 34 56 78')
    await expect(page.getByText('votre numéro : 06 12 34 56 78')).toBeVisible()
    await expect(page.getByText('L’association a promis de répondre en 3 jours.')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('it is kept on the phone, and says what remains', async () => {
    await page.getByRole('button', { name: 'Envoyer ma proposition' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'C’est enregistré' })).toBeFocused()
    await expect(page.getByRole('heading', { name: 'Il reste à confirmer votre e-mail' })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('link', { name: 'Mes engagements' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Mes engagements' })).toBeFocused()
    await expect(card).toContainText('Il reste à confirmer votre e-mail')
    await expect(card).toContainText('Le Vestiaire · Rennes')
    expect(await faultsOf(page)).toEqual([])
    await card.getByRole('link', { name: title }).click()
    await expect(page.locator('.actions-line')).toContainText('Il reste à confirmer votre e-mail')
    await expect(page.getByRole('link', { name: 'Je me propose' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Voir', exact: true }).click()
    expect(await applications()).toEqual([])
  })

  await test.step('with the network she confirms her e-mail there, and it leaves once', async () => {
    await page.context().setOffline(false)
    await expect(
      page.getByText(/Votre place dans l’ordre d’arrivée est gardée jusqu’à .+ à \d/),
    ).toBeVisible()
    await signsInHere(lou, 'lou@citoyens.example')
    await expect(card).toContainText(/en attente de réponse, promise avant /)
    expect(await applications()).toMatchObject([
      { name: 'Lou', word: 'Je viens à vélo.', phone: '06 12 34 56 78', consent: 'none', status: 'proposed' },
    ])
    expect(sent('application_send')).toBe(1)
  })

  await test.step('she is offered a place, and says « Je viens » without a network', async () => {
    const [wish] = need.wishes
    const slots = wish === undefined ? [] : [{ ...wish, role: '' }]
    expect(await answer({ answer: 'offer', slots, message: 'Avec plaisir.' })).toEqual(['applied'])
    await page.reload()
    await expect(card).toContainText(/une place vous est proposée jusqu’à .+ à \d/)
    await expect(card).toContainText('Avec plaisir.')
    expect(await faultsOf(page)).toEqual([])
    await page.context().setOffline(true)
    await card.getByRole('button', { name: /^Je viens/ }).click()
    await expect(card).toContainText('enregistré sur ce téléphone')
    await card.getByRole('button', { name: /^Annuler/ }).click()
    await expect(card).toContainText('une place vous est proposée')
    await card.getByRole('button', { name: /^Je viens/ }).click()
    await expect(card).toContainText('la personne à joindre arrivent avec le réseau')
    await page.context().setOffline(false)
    await expect(card).toContainText('c’est entendu, vous venez', { ignoreCase: true, timeout: 20_000 })
    await expect(card).toContainText('Paule, 06 00 00 00 00')
    await expect(card).toContainText('3 rue des Lilas')
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('she reads whom to reach without a network; not coming any more can be undone until it leaves', async () => {
    await page.context().setOffline(true)
    await page.reload()
    await expect(card).toContainText('Paule, 06 00 00 00 00')
    await card.getByRole('button', { name: /^Je ne peux plus venir/ }).click()
    await expect(card).toContainText('vous ne venez pas')
    await expect(card).not.toContainText('Paule, 06 00 00 00 00')
    await card.getByRole('button', { name: /^Annuler/ }).click()
    await expect(card).toContainText('Paule, 06 00 00 00 00')
    await page.context().setOffline(false)
    await page.reload()
    await expect(card).toContainText('c’est entendu', { ignoreCase: true })
    expect((await applications()).map(({ status }) => status)).toEqual(['coming'])
  })
  await page.context().close()
})

test('somebody of 16 takes away the sheet that a parent signs, without a network', async ({ browser }) => {
  test.setTimeout(180_000)
  const title = 'Ranger les livres'
  const { publishes } = await associationOf(server.origin, 'lila@livres.example', 'Les Livres')
  await publishes(title, { '': 2 }, 2)
  const { person } = await somebody(browser)
  const { page } = person
  await opensFromList(person, title)
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Je me propose' }).click()
  await page
    .getByRole('checkbox', { name: /^samedi/i })
    .first()
    .check()
  await page.getByLabel('Votre prénom').fill('Bruno')
  await page.getByText('16 ou 17 ans').click()
  await page.getByRole('button', { name: 'Envoyer ma proposition' }).click()
  await page.getByRole('link', { name: 'Mes engagements' }).click()
  await page.getByRole('link', { name: 'La feuille à faire signer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Accord d’un parent/ })).toBeFocused()
  const paper = page.locator('.consent-paper')
  for (const said of ['Bruno', title, 'avec Les Livres', 'Rennes', /samedi \d+/]) {
    await expect(paper).toContainText(said)
  }
  expect(await faultsOf(page)).toEqual([])
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden()
  await expect(page.locator('nav')).toBeHidden()
  await expect(paper).toHaveCSS('color', 'rgb(0, 0, 0)')
})
