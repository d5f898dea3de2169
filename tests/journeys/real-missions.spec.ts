import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startServer, type TestServer } from '../support/start-server.ts'
import { test as base, expect, type Person } from './elan.ts'

const REAL = '../shared/data/real'
const FILES = ['service-civique-1592.json', 'missions-with-descriptions-107.json']
const DAY = '2023-09-15'

type Summary = Record<'read' | 'new' | 'merged' | 'expired', number> & { refused: Record<string, number> }
type Real = { imported: { summary: Summary; dataDir: string } }

/** A server of the real missions alone, imported as the README says before it first starts. */
const test = base.extend<object, Real>({
  imported: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'elan-real-'))
      const files = FILES.map((name) => `${REAL}/${name}`)
      const { stdout } = await promisify(execFile)(
        'npm',
        ['run', '--silent', 'missions:import', '--', '--as-of', DAY, '--json', ...files],
        { env: { ...process.env, DATA_DIR: dataDir } },
      )
      await use({ summary: JSON.parse(stdout), dataDir })
      rmSync(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  server: [
    async ({ imported }, use) => {
      const server: TestServer = await startServer({}, imported.dataDir)
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

test.skip(!existsSync(REAL), `${REAL} is absent: the real missions are not read`)

/** Opens the lane of civic service, reserves and firefighters: real missions of 2023 are all there but three. */
async function looksForLong({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: /^Long/ }).click()
  await expect(page.locator('.card').first()).toBeVisible()
}

const firstCard = (person: Person) => person.cards().first().innerText()

test('accounts for each of the 1,699 records, and hides the examples', async ({ imported, server }) => {
  const { summary } = imported
  expect(summary).toMatchObject({ read: 1699, new: 1347, merged: 5, expired: 326 })
  expect(summary.refused).toEqual({ outside_france: 21 })
  expect(summary.new + summary.merged + summary.expired + 21).toBe(summary.read)
  const health = await (await fetch(`${server.origin}/health`)).json()
  expect(health).toMatchObject({ ok: true, asOf: DAY, pendingBuilds: 0, heldImports: [] })
  expect(await (await fetch(`${server.origin}/`)).text()).not.toContain('ribbon">')
})

const PLACES = [
  { name: 'Rennes', postcode: '35000', area: '35', first: /Rennes/, km: 5 },
  { name: 'Lille', postcode: '59000', area: '59', first: /Lille/, km: 5 },
  { name: 'Guéret', postcode: '23000', area: '23', first: /SDIS de la Creuse · Guéret/, km: 5 },
  { name: 'Saint-Denis', postcode: '97400', area: '974', first: /Saint-Denis/, km: 5 },
  { name: 'Autrêches', postcode: '60350', area: '60', first: /SDIS de l'Aisne · Vic-sur-Aisne/, km: 30 },
]

for (const { name, postcode, area, first, km } of PLACES) {
  test(`in ${name} real missions show a reason and a distance, and again in a tunnel`, async ({
    person,
    context,
  }) => {
    await person.opens()
    await person.livesIn(postcode, name)
    await person.isWhole(area)
    await looksForLong(person)
    const online = await person.cards().allInnerTexts()
    for (const card of online) expect(card).toMatch(/d’après le texte/)
    await expect(person.page.locator('.ribbon')).toHaveCount(0)
    const seen = await firstCard(person)
    expect(seen).toMatch(first)
    const away = /à (?:environ ([\d,]+)|moins d’un) km/.exec(seen.replaceAll(/\s/g, ' '))
    expect(Number(away?.[1]?.replace(',', '.') ?? (away ? 1 : Number.NaN))).toBeLessThan(km)

    await context.setOffline(true)
    await person.page.reload()
    await person.awake()
    await expect(person.page.getByRole('heading', { level: 1, name })).toBeVisible()
    await looksForLong(person)
    expect(await person.cards().allInnerTexts()).toEqual(online)
    await person.cards().first().getByRole('link').click()
    await expect(person.page.getByText('Estimé d’après le texte de l’annonce')).toBeVisible()
  })
}

test('a mission of no place but its département stands there, and nowhere else', async ({ person }) => {
  const { page } = person
  await person.opens()
  await person.livesIn('23000', 'Guéret')
  await person.isWhole('23')
  await looksForLong(person)
  await expect(page.getByText('SDIS de la Guadeloupe')).toHaveCount(0)
  await expect(page.locator('.card', { hasText: 'Police nationale' })).toContainText('partout en France')
  await person.livesIn('97139', 'Les Abymes')
  await person.isWhole('971')
  await expect(page.getByText('SDIS de la Guadeloupe')).toHaveCount(1)
})

test('who signs up on another site is asked one day whether they did it, and nobody is told', async ({
  person,
  context,
}) => {
  const { page } = person
  await person.opens()
  await person.livesIn('60350', 'Autrêches')
  await person.isWhole('60')
  await looksForLong(person)
  const title = await page.locator('.card h2, .card h3').first().innerText()
  await person.cards().first().getByRole('link').click()
  await context.route('https://**', (route) => route.fulfill({ body: 'ailleurs' }))
  const [elsewhere] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: /^Aller sur/ }).click(),
  ])
  await elsewhere.close()
  const asked: string[] = []
  context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.getByRole('link', { name: /L’avez-vous fait/ }).click()
  const card = page.getByRole('listitem').filter({ hasText: title })
  await expect(card).toContainText('Page ouverte sur')
  await expect(card.getByRole('button', { name: /^Oui/ })).toHaveCount(0)

  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('elan-elsewhere') ?? '[]')
    localStorage.setItem(
      'elan-elsewhere',
      JSON.stringify(kept.map((one: { at: number }) => ({ ...one, at: one.at - 13 * 3_600_000 }))),
    )
  })
  await page.reload()
  await card.getByRole('button', { name: /^Oui/ }).click()
  await expect(card).toContainText('C’est fait.')
  await page.reload()
  await expect(card).toContainText('C’est fait.')
  expect(asked.filter((request) => request.includes(title) || request.includes('/api/push'))).toEqual([])
})
