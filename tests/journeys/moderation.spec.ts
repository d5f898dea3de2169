import { type Browser, expect, test } from '@playwright/test'
import { startServer, type TestServer } from '../support/start-server.ts'
import { wholeMission } from '../support/work-edge.ts'
import { faultsOf } from './axe.ts'
import { Person, watch } from './elan.ts'
import { signsInHere } from './sign-in.ts'

let server: TestServer
test.beforeAll(async () => {
  server = await startServer({ ADMINISTRATORS: 'admin@elan.example' })
})
test.afterAll(() => server.stop())

/** Somebody with a phone of their own; `faults` collects what their pages must never do. */
async function somebody(browser: Browser, faults: string[] = []): Promise<Person> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const seen = watch(context)
  context.on('close', () => faults.push(...seen))
  return new Person(await context.newPage(), server.origin)
}

/** Creates an association on its screen; answers its id as the server knows it. */
async function createsAssociation(person: Person, email: string, name: string): Promise<string> {
  const { page } = person
  await person.opens('/#/organisation')
  await signsInHere(person, email)
  await page.getByLabel('Son nom').fill(name)
  await page.getByLabel('Votre prénom').fill('Paule')
  const pushed = page.waitForResponse((response) => response.url().endsWith('/api/push') && response.ok())
  await page.getByRole('button', { name: 'Créer', exact: true }).click()
  const { mutations } = (await pushed).request().postDataJSON()
  await expect(page.getByRole('heading', { name: 'Qui en fait partie' })).toBeVisible()
  return mutations[0].args.organisation
}

/** Publishes a whole mission of Rennes as a device does. */
async function publishes(
  { page }: Person,
  organisation: string,
  mission: string,
  title: string,
): Promise<void> {
  const args = wholeMission({
    organisation,
    mission,
    texts: { title, description: 'Une matinée au local.', contact: 'Paule' },
  })
  const step = { organisation, mission, from: 'draft', to: 'published' }
  const codes = await page.evaluate(
    async ([create, status]) => {
      const id = () => crypto.randomUUID()
      const mutations = [
        { id: id(), name: 'mission_create', args: create },
        { id: id(), name: 'mission_status', args: status },
      ]
      const answer = await fetch('/api/push', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version: 1, device: id(), mutations }),
      })
      return ((await answer.json()) as { answers: { code: string }[] }).answers.map(({ code }) => code)
    },
    [args, step] as const,
  )
  expect(codes).toEqual(['applied', 'applied'])
}

test('a new association publishes and waits; the reader of Ille-et-Vilaine accepts, and it is online', async ({
  browser,
}) => {
  const faults: string[] = []
  const paule = await somebody(browser, faults)
  const organisation = await createsAssociation(paule, 'paule@seuil.example', 'Le Seuil')
  await publishes(paule, organisation, '0192a000-0000-7000-8000-00000000a001', 'Trier les dons')
  await expect(paule.page.getByText('Pas encore vérifiée')).toBeVisible()
  expect(await faultsOf(paule.page)).toEqual([])

  const reader = await somebody(browser, faults)
  await reader.opens('/#/reviews')
  await signsInHere(reader, 'relais.35@elan.example')
  await expect(reader.page.getByText('Vous relisez pour : Ille-et-Vilaine.')).toBeVisible()
  const card = reader.page.getByRole('listitem').filter({ hasText: 'Trier les dons' })
  await expect(card.getByText(/^réponse avant /)).toBeVisible()
  await expect(card.getByRole('button', { name: 'Mettre en ligne' })).toHaveCount(0)
  await card.getByRole('button', { name: 'Lire' }).click()
  await expect(card.getByText('Une matinée au local.')).toBeVisible()
  await expect(card.getByText('Avant de décider')).toBeVisible()
  expect(await faultsOf(reader.page)).toEqual([])
  await card.getByRole('button', { name: 'Mettre en ligne' }).click()
  await expect(reader.page.getByText('Rien n’attend.')).toBeVisible()

  const listed = await reader.page.request.get(`${server.origin}/sitemap/missions-1.xml`)
  const address = /<loc>([^<]+)<\/loc>/.exec(await listed.text())?.[1] ?? ''
  const page = await reader.page.request.get(address)
  expect(await page.text()).toContain('Trier les dons')
  await Promise.all([paule.page.context().close(), reader.page.context().close()])
  expect(faults).toEqual([])
})

test('a refusal asks for the rule and the sentence, and leaves the queue', async ({ browser }) => {
  const paule = await somebody(browser)
  const organisation = await createsAssociation(paule, 'rose@seuil.example', 'La Grange')
  await publishes(paule, organisation, '0192a000-0000-7000-8000-00000000a002', 'Vendre des montres')
  const reader = await somebody(browser)
  await reader.opens('/#/reviews')
  await signsInHere(reader, 'relais.35@elan.example')
  const card = reader.page.getByRole('listitem').filter({ hasText: 'Vendre des montres' })
  await card.getByRole('button', { name: 'Lire' }).click()
  await card.getByRole('button', { name: 'Refuser…' }).click()
  await card.getByRole('button', { name: 'Envoyer le refus' }).click()
  await expect(card.getByText('Choisissez la règle')).toBeVisible()
  await card.getByLabel('La règle').selectOption('paid_job')
  await card.getByLabel('La phrase à changer').fill('Dites qui vend, et pour qui.')
  await card.getByRole('button', { name: 'Envoyer le refus' }).click()
  await expect(reader.page.getByText('Refus envoyé, avec votre phrase.').first()).toBeVisible()
  await expect(card).toHaveCount(0)
  await Promise.all([paule.page.context().close(), reader.page.context().close()])
})

test('who is refused reads the rule, and asks somebody else once', async ({ browser }) => {
  const paule = await somebody(browser)
  const organisation = await createsAssociation(paule, 'nina@seuil.example', 'Le Lavoir')
  await publishes(paule, organisation, '0192a000-0000-7000-8000-00000000a003', 'Laver le lavoir')
  const reader = await somebody(browser)
  await reader.opens('/#/reviews')
  await signsInHere(reader, 'relais.35@elan.example')
  const card = (who: Person) => who.page.getByRole('listitem').filter({ hasText: 'Laver le lavoir' })
  await card(reader).getByRole('button', { name: 'Lire' }).click()
  await card(reader).getByRole('button', { name: 'Refuser…' }).click()
  await card(reader).getByLabel('La règle').selectOption('uninsured')
  await card(reader).getByLabel('La phrase à changer').fill('Dites qui assure les personnes.')
  await card(reader).getByRole('button', { name: 'Envoyer le refus' }).click()
  await expect(card(reader)).toHaveCount(0)

  await paule.opens('/#/work')
  await paule.page.reload()
  await expect(card(paule)).toContainText('Les bénévoles doivent être assurés.')
  await expect(card(paule)).toContainText('Dites qui assure les personnes.')
  await card(paule).getByText('Demander une autre lecture').click()
  await card(paule).getByRole('button', { name: 'Envoyer la demande' }).click()
  await expect(card(paule).getByText('Écrivez une phrase')).toBeVisible()
  await card(paule).getByLabel('Pourquoi ce besoin respecte la règle').fill('La mairie nous assure.')
  expect(await faultsOf(paule.page)).toEqual([])
  await card(paule).getByRole('button', { name: 'Envoyer la demande' }).click()
  await expect(card(paule)).toContainText('en relecture')

  await reader.page.reload()
  await card(reader).getByRole('button', { name: 'Lire' }).click()
  await expect(card(reader)).toContainText('La mairie nous assure.')
  await expect(card(reader)).toContainText('quelqu’un d’autre doit la relire')
  await expect(card(reader).getByRole('button', { name: 'Mettre en ligne' })).toHaveCount(0)

  await publishes(paule, organisation, '0192a000-0000-7000-8000-00000000a004', 'Balayer la place')
  const admin = await somebody(browser)
  await admin.opens('/#/reviews')
  await signsInHere(admin, 'admin@elan.example')
  await card(admin).getByRole('button', { name: 'Vérifier et mettre en ligne son besoin' }).click()
  await expect(admin.page.getByText('Ce qui attendait est en ligne.').first()).toBeVisible()
  await card(admin).getByRole('button', { name: 'Lire' }).click()
  await card(admin).getByRole('button', { name: 'Mettre en ligne', exact: true }).click()
  await expect(card(admin)).toHaveCount(0)
  await paule.page.reload()
  await expect(card(paule)).toContainText('en ligne')
  const released = paule.page.getByRole('listitem').filter({ hasText: 'Balayer la place' })
  await expect(released).toContainText('en ligne')
  await Promise.all([paule, reader, admin].map(({ page }) => page.context().close()))
})

test('a link lets a colleague in once, and a removed one is out', async ({ browser }) => {
  const paule = await somebody(browser)
  await createsAssociation(paule, 'iris@seuil.example', 'Le Fournil')
  await paule.page.getByRole('button', { name: 'Créer un lien' }).click()
  const link = await paule.page.getByLabel('Le lien', { exact: true }).inputValue()
  expect(await faultsOf(paule.page)).toEqual([])
  await expect(paule.page.getByText('Le lien marchera dans un instant')).toHaveCount(0)
  await paule.page.getByRole('button', { name: 'C’est noté' }).click()
  await expect(paule.page.getByLabel('Le lien', { exact: true })).toHaveCount(0)
  await expect(paule.page.getByRole('heading', { name: 'Invitations en attente' })).toBeVisible()

  const ali = await somebody(browser)
  await ali.page.goto(link)
  await expect(ali.page.getByRole('heading', { level: 1, name: 'Le Fournil vous invite' })).toBeFocused()
  expect(await faultsOf(ali.page)).toEqual([])
  await signsInHere(ali, 'ali@seuil.example')
  await ali.page.getByLabel('Votre prénom').fill('Ali')
  await ali.page.getByRole('button', { name: 'Rejoindre' }).click()
  await expect(ali.page.getByText('Vous faites partie de Le Fournil')).toBeVisible()
  const late = await somebody(browser)
  await late.page.goto(link)
  await expect(late.page.getByRole('heading', { level: 1, name: 'n’est plus valable' })).toBeVisible()

  await paule.page.reload()
  await paule.page.getByRole('button', { name: 'Retirer Ali' }).click()
  await paule.page.getByRole('button', { name: 'Oui, retirer' }).click()
  await expect(paule.page.getByText('Ali', { exact: true })).toHaveCount(0)
  await expect(
    paule.page
      .getByText('La seule personne qui gère', { exact: false })
      .or(paule.page.getByText('Vous êtes la seule personne qui gère')),
  ).toBeVisible()
  await ali.page.goto(`${server.origin}/#/organisation`)
  await ali.page.reload()
  await expect(ali.page.getByRole('heading', { name: 'Créer votre association' })).toBeVisible()
  await Promise.all([paule, ali, late].map(({ page }) => page.context().close()))
})

test('anyone reports a mission, and the reader answers', async ({ browser }) => {
  const lea = await somebody(browser)
  await lea.opens()
  await lea.livesIn('35000', 'Rennes')
  await lea.cards().first().locator('a').first().click()
  const title = await lea.page.locator('h1.mission-title').innerText()
  await lea.page.getByRole('link', { name: 'Signaler cette mission' }).click()
  await expect(lea.page.getByRole('heading', { level: 1, name: 'Signaler cette mission' })).toBeFocused()
  await lea.page.getByRole('button', { name: 'Envoyer' }).click()
  await expect(lea.page.getByText('Choisissez ce qui ne va pas.')).toBeVisible()
  expect(await faultsOf(lea.page)).toEqual([])
  await lea.page.getByText('C’est dangereux').click()
  const sent = lea.page.waitForRequest((request) => request.url().endsWith('/api/reports'))
  await lea.page.getByRole('button', { name: 'Envoyer' }).click()
  expect((await (await sent).allHeaders()).cookie).toBeUndefined()
  await expect(lea.page.getByText('Merci. Un relais local la lira.')).toBeVisible()

  const admin = await somebody(browser)
  await admin.opens('/#/reviews')
  await signsInHere(admin, 'admin@elan.example')
  const card = admin.page.locator('.queued').filter({ hasText: title }).filter({ hasText: 'C’est dangereux' })
  await expect(card).toBeVisible()
  await expect(admin.page.getByText('relais.35@elan.example')).toBeVisible()
  expect(await faultsOf(admin.page)).toEqual([])
  await card.getByRole('button', { name: 'Laisser en ligne' }).click()
  await expect(card).toHaveCount(0)
  await Promise.all([lea, admin].map(({ page }) => page.context().close()))
})
