import { inspectPhoto } from '../../domain/photos.ts'
import { SMALL_PHOTOS } from '../support/small-photos.ts'
import { createsAssociation, findsInRennes, putsOnline } from './association.ts'
import { faultsOf } from './axe.ts'
import { expect, test } from './elan.ts'

const WHERE = '48.1113 N, 1.6800 W'

/** A photo as a camera writes it, with a segment that says where it was taken. */
function fromACamera(): Buffer {
  const said = Buffer.from(`Exif\0\0MM\0*\0\0\0\x08\0\0${WHERE}`, 'latin1')
  const head = Buffer.from([0xff, 0xe1, 0, said.length + 2])
  const [start, rest] = [SMALL_PHOTOS.baseline.subarray(0, 2), SMALL_PHOTOS.baseline.subarray(2)]
  return Buffer.concat([start, head, said, rest])
}

test('a photo is made small on the phone, sent before its need, read with it, and seen by citizens', async ({
  person,
  somebody,
}) => {
  test.setTimeout(240_000)
  const { page, origin } = person
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await createsAssociation(person, {
    email: 'zelie@photo.example',
    name: 'La Chambre claire',
    member: 'Zélie',
  })

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
  await page.getByLabel('Choisir une photo').setInputFiles({
    name: 'IMG_0042.jpg',
    mimeType: 'image/jpeg',
    buffer: fromACamera(),
  })
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

  await test.step('the reader sees it, and puts it online', async () => {
    await putsOnline(await somebody(), 'Repeindre la salle', 'Un mur blanc')
  })

  const citizen = await somebody()
  await test.step('a citizen reads its description, and fetches it by a touch, without what the camera wrote', async () => {
    await findsInRennes(citizen, 'Repeindre la salle')
    await expect(citizen.page.getByText('Un mur blanc')).toBeVisible()
    await expect(citizen.page.getByRole('img', { name: 'Un mur blanc' })).toHaveCount(0)
    const fetched = citizen.page.waitForResponse((one) => one.url().includes('/photos/'))
    await citizen.page.getByRole('button', { name: 'Voir la photo' }).click()
    const image = citizen.page.getByRole('img', { name: 'Un mur blanc' })
    await expect(image).toBeVisible()
    const width = () => image.evaluate((one: HTMLImageElement) => one.naturalWidth)
    await expect.poll(width, 'it is drawn').toBe(6)
    expect((await fetched).url()).toBe(address.replace('/api/', '/'))
    const bytes = await (await fetched).body()
    expect(bytes.includes('Exif')).toBe(false)
    expect(bytes.includes(WHERE)).toBe(false)
    expect(inspectPhoto(bytes)).toMatchObject({ ok: true })
    expect(await faultsOf(citizen.page)).toEqual([])
    expect(await citizen.page.context().cookies()).toEqual([])
  })
})
