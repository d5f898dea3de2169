import type { Request } from '@playwright/test'
import { faultsOf } from './axe.ts'
import { expect, Person, test } from './elan.ts'
import { asksCode, codeFor, signsIn } from './sign-in.ts'

test('a person signs in by a code from the settings, says a name, and signs out', async ({ person }) => {
  const { page } = person
  await person.opens('/#/settings')
  await page.getByRole('link', { name: /Mon compte/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeFocused()

  await page.getByLabel('Votre adresse e-mail').fill('lea')
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'n’est pas complète' })).toBeVisible()
  await expect(page.getByLabel('Votre adresse e-mail')).toBeFocused()

  const code = await asksCode(person, 'lea@seuil.example')
  const field = page.getByLabel('Les six chiffres')
  await expect(field).toBeFocused()
  await field.fill(code === '000000' ? '000001' : '000000')
  await expect(page.getByRole('alert').filter({ hasText: 'Ce n’est pas ce code' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'reste sur ce téléphone' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await field.pressSequentially(code)
  await expect(page.getByText('lea@seuil.example')).toBeVisible()
  await expect(page.getByText('Chrome sur Linux')).toBeVisible()

  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('Votre prénom').fill('Léa')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('Prénom enregistré.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Votre prénom')).toHaveValue('Léa')

  const cookies = await page.context().cookies(`${person.origin}/api/session`)
  expect(cookies).toMatchObject([{ name: 'elan_session', httpOnly: true, sameSite: 'Lax', path: '/api' }])
  expect(await page.evaluate(() => document.cookie)).toBe('')
  await page.getByRole('button', { name: 'Me déconnecter de cet appareil' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible()
  expect(await page.context().cookies(`${person.origin}/api/session`)).toEqual([])
})

test('the cookie goes along under /api and nowhere else', async ({ person }) => {
  const { page } = person
  await signsIn(person, 'nour@seuil.example')
  const asked: Request[] = []
  page.on('request', (request) => asked.push(request))
  await person.opens('/')
  await person.livesIn('35000', 'Rennes')
  await page.goto(`${person.origin}/#/account`)
  await expect(page.getByText('nour@seuil.example')).toBeVisible()
  await expect(page.getByText('Chrome sur Linux')).toBeVisible()
  const headers = await Promise.all(asked.map((request) => request.allHeaders()))
  const withCookie = asked
    .filter((_, i) => headers[i]?.cookie !== undefined)
    .map((request) => new URL(request.url()).pathname)
  expect(withCookie).toContain('/api/session')
  expect(withCookie.filter((path) => !path.startsWith('/api/'))).toEqual([])
})

test('a code that is over is renewed by itself', async ({ person }) => {
  const { page } = person
  await person.opens('/#/account')
  await page.getByLabel('Votre adresse e-mail').fill('paul@seuil.example')
  await page.getByRole('button', { name: 'J’ai déjà un code' }).click()
  await page.getByLabel('Les six chiffres').fill('123456')
  await expect(page.getByText('nous venons d’en envoyer un autre')).toBeVisible()
  const code = await codeFor(person, 'paul@seuil.example')
  await page.getByLabel('Les six chiffres').fill(code)
  await expect(page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible()
})

test('without a network it is said that what was written stays', async ({ person }) => {
  const { page } = person
  await person.opens('/#/account')
  // The rest of the app arrives after the list: what is cut here is the network alone.
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Votre adresse e-mail').fill('ana@seuil.example')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Pas de réseau' })).toBeVisible()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  await expect(page.getByLabel('Les six chiffres')).toBeVisible()
})

test('a passkey signs in without a code, and a device is signed out from another', async ({
  context,
  server,
  browser,
}) => {
  // A passkey belongs to a name: a bare address has none.
  const origin = server.origin.replace('127.0.0.1', 'localhost')
  const person = new Person(await context.newPage(), origin)
  const { page } = person
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await signsIn(person, 'zoe@seuil.example')
  await page.getByRole('button', { name: 'Se connecter sans code sur ce téléphone' }).click()
  await expect(page.getByText('C’est prêt.')).toBeVisible()
  await expect(page.getByText(/Chrome sur Linux, depuis le/)).toBeVisible()

  await page.getByRole('button', { name: 'Me déconnecter de cet appareil' }).click()
  await page.getByRole('button', { name: 'Se connecter sans code', exact: true }).click()
  await expect(page.getByText('zoe@seuil.example')).toBeVisible()

  const elsewhere = await browser.newContext()
  const laptop = new Person(await elsewhere.newPage(), origin)
  await signsIn(laptop, 'zoe@seuil.example')
  await page.reload()
  await page.getByRole('button', { name: 'Déconnecter Chrome sur Linux' }).first().click()
  await expect(page.getByText('Appareil déconnecté.')).toBeVisible()
  await laptop.page.reload()
  await expect(laptop.page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible()

  await page.getByRole('button', { name: /Retirer la clé/ }).click()
  await expect(page.getByText('Clé retirée.')).toBeVisible()
  await elsewhere.close()
})
