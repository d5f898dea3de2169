import { writeFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'
import { carriedWishes } from '#domain/transfer/baggage.ts'
import { toShortCode } from '#domain/transfer/code.ts'
import { NO_WISHES } from '#domain/wishes.ts'
import { expect, type Person, test } from './elan.ts'

const NO_SUCH_PLACES = [
  '/nulle-part',
  '/en/nowhere',
  '/departement/99',
  '/departement/Rennes',
  '/mission/4000000000',
  '/mission/0',
  '/mission/douze',
  '/commune/99999-nulle-part',
  '/en/mission/99999999999999999999',
]

test('an address of no page, mission, commune or département is a 404 page that leads on', async ({
  person,
}) => {
  const { page } = person
  for (const path of NO_SUCH_PLACES) {
    await test.step(path, async () => {
      expect((await page.goto(person.origin + path))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  }
  await page.goto(`${person.origin}/nulle-part`)
  await page.locator('main').getByRole('link').first().click()
  await person.awake()
  await expect(person.cards()).toHaveCount(10)
})

test('an unknown area, format, blob or method gets its status and no list', async ({ server, request }) => {
  const status = async (path: string) => (await request.get(server.origin + path)).status()
  expect(await status('/c/1/99/index')).toBe(404)
  expect(await status('/c/1/35/indexes')).toBe(404)
  expect(await status(`/c/1/${'0'.repeat(64)}`)).toBe(404)
  expect(await status('/c/1/..%2f..%2fetc%2fpasswd')).toBe(404)
  expect(await status('/c/99/35/index')).toBeGreaterThanOrEqual(404)
  expect((await request.post(`${server.origin}/`, { data: 'x' })).status()).toBe(404)
})

test('an address in the app that leads nowhere says so, or is the list', async ({ person }) => {
  const { page } = person
  await person.opens('/#/mission/4000000000')
  await expect(page.getByText('Cette mission n’est pas sur ce téléphone')).toBeVisible()
  await person.opens('/#/mission/douze')
  await expect(page.getByText('Cette mission n’est pas sur ce téléphone')).toBeVisible()
  await person.opens('/#/nulle-part/%E0%A4%A')
  await expect(person.cards()).toHaveCount(10)
})

type Answer = { status?: number; contentType?: string; body: string | Buffer }
const PORTAL: Answer = {
  contentType: 'text/html',
  body: '<!doctype html><title>Wi-Fi</title><h1>Connexion</h1>',
}
const BROKEN: Answer = { status: 500, contentType: 'text/plain', body: 'no' }

/** What may come in place of an index; undefined is the true one, naming a base that the phone lacks. */
const FAULTS: Record<string, { index?: Answer; blob?: (whole: Buffer) => Answer }> = {
  'a portal’s page in place of everything': { index: PORTAL, blob: () => PORTAL },
  'a server that fails': { index: BROKEN },
  'an index that is cut': { index: { contentType: 'application/json', body: '{"format":1,"area":"35","na' } },
  'an index that is something else': { index: { contentType: 'application/json', body: '[null]' } },
  'a blob that is cut': { blob: (whole) => ({ body: whole.subarray(0, whole.length >> 1) }) },
  'a blob that does not end': { blob: (whole) => ({ body: Buffer.concat(Array(50).fill(whole)) }) },
  'bytes that are not those of their hash': { blob: (whole) => ({ body: whole }) },
  'a blob that the server cannot give': { blob: () => BROKEN },
  'a portal’s page in place of a blob': { blob: () => PORTAL },
}

/** From now on the area's index names another base, and both answer as a fault says. Returns what was asked. */
async function breakArea(context: BrowserContext, person: Person, fault: (typeof FAULTS)[string]) {
  const asked: string[] = []
  const other = 'a'.repeat(64)
  const index = await (await fetch(`${person.origin}/c/1/35/index`)).json()
  const whole = Buffer.from(await (await fetch(`${person.origin}/c/1/${index.base.hash}`)).arrayBuffer())
  const body = JSON.stringify({ ...index, base: { ...index.base, hash: other }, deltas: [] })
  await context.route('**/c/1/35/index', (route) => {
    asked.push('index')
    return route.fulfill(fault.index ?? { contentType: 'application/json', body })
  })
  await context.route(`**/c/1/${other}`, (route) => {
    asked.push('blob')
    return route.fulfill(fault.blob?.(whole) ?? BROKEN)
  })
  return asked
}

test('what breaks on the way leaves the last good list in place, and the next whole answer mends it', async ({
  person,
  context,
}) => {
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await person.isWhole('35')
  const before = await person.titles()
  for (const [name, fault] of Object.entries(FAULTS)) {
    await test.step(name, async () => {
      const asked = await breakArea(context, person, fault)
      await person.page.reload()
      await person.awake()
      await expect.poll(() => asked).toContain(fault.index === undefined ? 'blob' : 'index')
      await expect(person.page.getByText('vérifié aujourd’hui').first()).toBeVisible()
      expect(await person.titles()).toEqual(before)
      await context.unrouteAll()
    })
  }
  await person.touches('Prendre soin', 3)
  await expect(person.cards().first()).toContainText(/soin/i)
  await person.page.reload()
  await person.isWhole('35')
  await expect(person.page.getByText('vérifié aujourd’hui')).toHaveCount(0)
  await expect(person.cards()).toHaveCount(10)
})

test('texts that do not come are said, and a mission opens with what is known', async ({
  person,
  context,
}) => {
  const { page } = person
  const index = await (await fetch(`${person.origin}/c/1/35/index`)).json()
  await context.route(`**/c/1/${index.texts.hash}`, (route) => route.fulfill(PORTAL))
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await expect(person.cards()).toHaveCount(10)
  await person.cards().first().getByRole('link').click()
  await expect(page.getByText('n’est pas encore sur ce téléphone').first()).toBeVisible()
  await expect(page.getByText('Voir le calcul').first()).toBeVisible()
})

test('where storage is refused a mission can be kept until the page closes, and that is said', async ({
  person,
}) => {
  const { page } = person
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await person.opens()
  await expect(person.cards()).toHaveCount(10)
  await person.livesIn('59000', 'Lille')
  await expect(page.getByRole('region', { name: 'À savoir' })).toContainText('ne garde rien')
  await person.touches('Prendre soin', 3)
  await expect(person.cards().first()).toContainText(/soin/i)
  const title = await person.cards().first().locator('h3').innerText()
  await person.cards().first().getByRole('link').click()
  await page.getByRole('button', { name: 'Garder', exact: true }).click()
  await expect(page.getByText('Gardée jusqu’à la fermeture de cette page')).toBeVisible()
  await page.getByRole('link', { name: 'Gardées' }).click()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
})

test('what was chosen the moment before the page goes away is there when it opens again', async ({
  person,
}) => {
  await person.opens()
  await person.livesIn('97400', 'Saint-Denis')
  await person.page.reload()
  await person.awake()
  await expect(person.page.getByRole('heading', { level: 1, name: 'Saint-Denis' })).toBeVisible()
})

const NO_PLACES = [
  ['99999', 'Aucune commune n’a ce code postal. Vérifiez ses cinq chiffres'],
  ['00000', 'Aucune commune n’a ce code postal. Vérifiez ses cinq chiffres'],
  ['350', 'Un code postal a cinq chiffres'],
  ['350000', 'Aucune commune n’a ce code postal'],
  ['Zzyzxville', 'Pour un village, tapez votre code postal'],
  ['<b>35</b>', 'Pour un village, tapez votre code postal'],
] as const

test('a postcode or a name that is none gets a sentence that says what to type', async ({ person }) => {
  await person.opens()
  for (const [typed, sentence] of NO_PLACES) {
    await test.step(typed, async () => {
      await person.page.getByRole('combobox').fill(typed)
      await expect(person.page.getByText(sentence).first()).toBeVisible()
      await expect(person.page.getByRole('option')).toHaveCount(0)
      await expect(person.cards()).toHaveCount(10)
      await person.page.getByRole('combobox').fill('')
    })
  }
})

const FILES = {
  'a file of something else': ['{"liste":[1,2]}', 'Ce fichier ne vient pas d’Élan'],
  'a file that is no JSON': ['%PDF-1.7 …', 'Ce fichier ne vient pas d’Élan'],
  'an empty file': ['', 'Ce fichier ne vient pas d’Élan'],
} as const

test('a file that is none of ours is refused with a sentence, and nothing changes', async ({
  person,
}, info) => {
  await person.opens('/#/settings/move')
  for (const [name, [content, sentence]] of Object.entries(FILES)) {
    await test.step(name, async () => {
      await person.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'elan.json', mimeType: 'application/json', buffer: Buffer.from(content) })
      await expect(person.page.getByText(sentence).first()).toBeVisible()
      await expect(person.page.getByRole('button', { name: 'Remplacer' })).toHaveCount(0)
    })
  }
  const huge = info.outputPath('elan-huge.json')
  writeFileSync(huge, ' '.repeat(10_000_001))
  await person.page.locator('input[type=file]').setInputFiles(huge)
  await expect(person.page.getByText('bien trop gros pour venir d’Élan')).toBeVisible()
})

test('a code that arrives damaged is refused with a sentence, and stays in no address', async ({
  person,
}) => {
  const { page } = person
  const grid = { be_useful: 0, take_care: 3, grow_skills: 0, build_ties: 0 } as const
  const { code } = toShortCode({ wishes: { ...carriedWishes(NO_WISHES), grid }, kept: [] }, 300)
  const middle = code.length >> 1
  const damaged = code.slice(0, middle) + (code[middle] === 'A' ? 'B' : 'A') + code.slice(middle + 1)
  for (const [bad, sentence] of [
    [damaged, 'Le code est arrivé abîmé'],
    [code.slice(0, middle), /abîmé|ne contient pas ce qu’il faut/],
    ['%00%ff', 'ne contient pas ce qu’il faut'],
    ['', 'ne contient pas ce qu’il faut'],
  ] as const) {
    await page.goto('about:blank')
    await person.opens(`/#/receive/${bad}`)
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page).toHaveURL(/#\/receive$/)
  }
})
