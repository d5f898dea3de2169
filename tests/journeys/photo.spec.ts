import { expect, test } from './elan.ts'
import { codeFor, signsInHere } from './sign-in.ts'

test('a photo is made small on the phone, sent before its need, and read with it', async ({ person }) => {
  test.slow()
  const { page, origin } = person
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await page.goto(`${origin}/#/organisation`)
  await signsInHere(person, 'zelie@photo.example')
  await page.getByLabel('Son nom').fill('La Chambre claire')
  await page.getByLabel('Votre prénom').fill('Zélie')
  await page.getByRole('button', { name: 'Créer', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Qui en fait partie' })).toBeVisible()

  const asked: string[] = []
  page.on('request', (request) => {
    if (/\/api\/(push|photos)/.test(request.url()) && request.method() !== 'GET') asked.push(request.url())
  })
  await page.goto(`${origin}/#/write/new`)
  await page.getByRole('button', { name: 'Partir d’une page blanche' }).click()
  await page.getByLabel('En une ligne').fill('Repeindre la salle')
  await page.getByLabel('Que fera la personne').fill('On peint le mur du fond.')
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByRole('combobox', { name: 'Commune' }).fill('35000')
  await page.getByRole('option', { name: /^Rennes/ }).click()
  await page.getByLabel('Quand vous voulez').check({ force: true })
  await page.getByRole('button', { name: 'Une de plus, Personnes' }).click()
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByLabel('Qui joindre').fill('Zélie')
  await page.getByRole('link', { name: /^Préciser/ }).click()
  await page.context().setOffline(true)
  await page.getByLabel('Choisir une photo').setInputFiles('docs/pictures/list-phone.png')
  await page.getByRole('button', { name: 'Ajouter cette photo' }).click()
  await expect(page.getByText('Décrivez la photo')).toBeVisible()
  await page.getByLabel('Que voit-on sur la photo ?').fill('Un mur blanc')
  await page.getByLabel('Les personnes visibles sont d’accord.').check()
  await page.getByRole('button', { name: 'Ajouter cette photo' }).click()
  await expect(page.getByRole('img', { name: 'Un mur blanc' })).toBeVisible()
  await page.getByRole('link', { name: 'Voir l’aperçu' }).click()
  await page.getByRole('button', { name: 'Publier' }).click()
  await expect(page.getByText('le besoin sera publié')).toBeVisible()
  asked.length = 0
  await page.context().setOffline(false)
  await page.goto(`${origin}/#/work`)
  const need = page.getByRole('listitem').filter({ hasText: 'Repeindre la salle' })
  await expect(need).toContainText('en relecture', { timeout: 20_000 })
  expect(asked[0], 'the photo goes before what cites it').toMatch(/\/api\/photos\/[0-9a-f]{64}$/)

  const address = asked[0] ?? ''
  const toCitizens = await page.request.get(address.replace('/api/', '/'))
  expect(toCitizens.status(), 'it waits: no citizen sees it').toBe(404)
  const photo = await page.request.get(address)
  expect([photo.status(), photo.headers()['content-type']]).toEqual([
    200,
    expect.stringMatching(/^image\/(webp|jpeg)$/),
  ])
  expect((await photo.body()).length).toBeLessThanOrEqual(200_000)

  const asking = { email: 'relais.35@elan.example', language: 'fr' }
  const json = { origin, 'content-type': 'application/json' }
  const reader = await page.context().browser()?.newContext()
  if (reader === undefined) throw new Error('no browser')
  await reader.request.post(`${origin}/api/session/code`, { data: asking, headers: json })
  const code = await codeFor({ page, origin }, asking.email)
  await reader.request.post(`${origin}/api/session`, {
    data: { ...asking, code, device: 'Test' },
    headers: json,
  })
  const queue = await (await reader.request.get(`${origin}/api/reviews`)).json()
  expect(JSON.stringify(queue)).toContain('Un mur blanc')
  await reader.close()
})
