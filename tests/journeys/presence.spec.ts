import { type Browser, expect, test } from '@playwright/test'
import { NO_FACTS } from '../../domain/work/mission-doc.ts'
import { startServer, type TestServer } from '../support/start-server.ts'
import { RENNES } from '../support/work-edge.ts'
import { faultsOf } from './axe.ts'
import { associationOf, freshId, type Need, signedIn } from './callers.ts'
import { Person, watch } from './elan.ts'
import { signsIn } from './sign-in.ts'

let server: TestServer
test.beforeAll(async () => {
  server = await startServer({ ADMINISTRATORS: 'admin@elan.example' })
})
test.afterAll(() => server.stop())

const faults: string[] = []
test.afterEach(() => expect(faults.splice(0)).toEqual([]))

async function phoneOf(browser: Browser, email: string): Promise<Person> {
  const context = await browser.newContext()
  const seen = watch(context)
  context.on('close', () => faults.push(...seen))
  const person = new Person(await context.newPage(), server.origin)
  await signsIn(person, email)
  return person
}

/** A need of this very day, of two hours since midnight. */
async function today(by: Awaited<ReturnType<typeof associationOf>>): Promise<Need> {
  const [mission, session] = [freshId(), freshId()]
  const { organisation } = by
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(Date.now())
  const sent = await by.owner.push(
    {
      name: 'mission_create',
      args: {
        organisation,
        mission,
        texts: { title: 'Préparer les colis', description: 'Au local.', contact: 'Paule, 06 00 00 00 00' },
        facts: { ...NO_FACTS, place: RENNES, replyDays: 3 },
        sessions: {
          [session]: { kind: 'once', date, start: '00:00', part: null, minutes: 120, zone: 'Europe/Paris' },
        },
        seats: { [session]: { '': 5 } },
      },
    },
    { name: 'mission_status', args: { organisation, mission, from: 'draft', to: 'published' } },
  )
  expect(sent).toEqual(['applied', 'applied'])
  return { mission, organisation, wishes: [{ session, date }] }
}

async function comes(need: Need, owner: Awaited<ReturnType<typeof signedIn>>, email: string, name: string) {
  const citizen = await signedIn(server.origin, email)
  const { mission, organisation, wishes } = need
  const names = { organisation, mission }
  const slots = wishes.map((wish) => ({ ...wish, role: '' }))
  const said = { name, word: '', age: 'adult', phone: null, wishes }
  const offer = {
    account: citizen.account,
    from: 'proposed',
    answer: 'offer',
    slots,
    reason: null,
    message: '',
  }
  expect([
    ...(await citizen.push({ name: 'application_send', args: { ...names, ...said } })),
    ...(await owner.push({ name: 'application_answer', args: { ...names, ...offer } })),
    ...(await citizen.push({ name: 'application_confirm', args: { ...names, slots } })),
  ]).toEqual(['applied', 'applied', 'applied'])
  return citizen
}

const cut = ({ page }: Person, isCut: boolean) => page.context().setOffline(isCut)
const line = ({ page }: Person, name: string) => page.locator('.presence-person').filter({ hasText: name })

test('one types the digits without a network, one shows theirs, hours are signed with a word, and it is read first', async ({
  browser,
}) => {
  test.slow()
  const seuil = await associationOf(server.origin, 'paule@colis.example')
  const need = await today(seuil)
  await comes(need, seuil.owner, 'lou@citoyens.example', 'Lou')
  await comes(need, seuil.owner, 'awa@citoyens.example', 'Awa')
  await comes(need, seuil.owner, 'driss@citoyens.example', 'Driss')
  const paule = await phoneOf(browser, 'paule@colis.example')
  const lou = await phoneOf(browser, 'lou@citoyens.example')
  const awa = await phoneOf(browser, 'awa@citoyens.example')

  await paule.page.goto(`${server.origin}/#/people/${need.mission}`)
  await paule.page.getByRole('link', { name: 'Feuille de présence et heures' }).click()
  await expect(paule.page.getByRole('heading', { level: 1, name: 'Feuille de présence' })).toBeFocused()
  for (const { page } of [lou, awa]) {
    await page.goto(`${server.origin}/#/engagements`)
    await page.getByRole('link', { name: 'Mes heures' }).click()
    await expect(page.getByLabel('Je suis là')).toBeVisible()
  }
  expect(await faultsOf(paule.page)).toEqual([])
  expect(await faultsOf(lou.page)).toEqual([])

  for (const one of [paule, lou, awa]) await cut(one, true)
  await paule.page.getByRole('button', { name: 'Montrer le code' }).click()
  const digits = (await paule.page.locator('.presence-digits').innerText()).replaceAll(/\D/g, '')
  expect(digits).toMatch(/^\d{4}$/)
  await lou.page.getByLabel('Je suis là').fill(digits)
  await lou.page.getByRole('button', { name: 'Je suis là' }).click()
  await expect(lou.page.getByText('Vos chiffres sont notés')).toBeVisible()
  const shown = /\d{4}/.exec(await awa.page.getByText('Ou montrez ceux-ci').innerText())?.[0] ?? ''
  await paule.page.getByLabel('Chiffres montrés par une personne').fill(shown)
  await paule.page.getByRole('button', { name: 'Cocher' }).click()
  await expect(line(paule, 'Awa').getByRole('radio', { name: 'Là', exact: true })).toBeChecked()
  await line(paule, 'Driss').getByText('Absence').click()
  await expect(line(paule, 'Driss')).toContainText('s’efface au bout de trois mois')

  await cut(lou, false)
  await expect
    .poll(async () => (await seuil.owner.docs()).some(({ kind }) => kind === 'attendance'))
    .toBe(true)
  await cut(paule, false)
  await expect(line(paule, 'Lou').getByRole('radio', { name: 'Là', exact: true })).toBeChecked({
    timeout: 30_000,
  })
  await expect(line(paule, 'Lou')).toContainText('a tapé le code')

  await cut(paule, true)
  await paule.page.getByLabel('Un mot pour tout le monde').fill('Grâce à vous, 42 colis sont partis.')
  await paule.page.getByRole('button', { name: 'Signer les heures' }).click()
  await expect(paule.page.getByText('Heures signées pour 2 personnes.')).toBeVisible()
  expect(await faultsOf(paule.page)).toEqual([])
  await cut(paule, false)

  await expect
    .poll(
      async () => {
        const docs = await seuil.owner.docs()
        return docs.filter(
          ({ kind, value }) => kind === 'attendance' && (value as { hours: string }).hours === 'signed',
        ).length
      },
      { timeout: 30_000 },
    )
    .toBe(2)
  await lou.page.goto(`${server.origin}/#/engagements`)
  await lou.page.reload()
  await expect(lou.page.locator('.thanks')).toContainText('42 colis')
  await lou.page.getByRole('link', { name: 'Mes heures' }).click()
  await expect(lou.page.getByText(/^\d{4}, .* : 2 h signées/)).toBeVisible()
  expect(await faultsOf(lou.page)).toEqual([])
  for (const { page } of [paule, lou, awa]) await page.context().close()
})
