import { readFile } from 'node:fs/promises'
import {
  begins,
  createsAssociation,
  goesWithoutNetwork,
  letsIn,
  looksAgain,
  need,
  rewrites,
} from './association.ts'
import { faultsOf } from './axe.ts'
import { expect, type Person, test } from './elan.ts'
import { smallTargets } from './targets.ts'

const REFUSED = 'Votre compte ne peut pas écrire pour cette association. Demandez une invitation'

/** What a file holds that a button hands out. */
async function saved({ page }: Person, button: string): Promise<string> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/^elan-en-attente-\d{4}-\d{2}-\d{2}\.json$/)
  return readFile(await file.path(), 'utf8')
}

const parked = ({ page }: Person) => page.getByRole('region', { name: 'Ce qui n’a pas été accepté' })

/** Léa’s association with a need, and Paul in it, who has one of his own besides. */
async function twoAssociations(lea: Person, paul: Person, name: string): Promise<void> {
  const at = `${name.toLowerCase()}.example`
  await createsAssociation(paul, { email: `paul@${at}`, name: `${name} d’à côté`, member: 'Paul' })
  await paul.opens('/#/work')
  await begins(paul, 'Balayer le préau')
  await createsAssociation(lea, { email: `lea@${at}`, name, member: 'Léa' })
  await lea.opens('/#/work')
  await begins(lea, 'Garder la halle')
  await expect(need(lea, 'Garder la halle')).toContainText('confirmé')
  await letsIn(lea, paul, { email: null, member: 'Paul' })
}

/** Without a network he changes both needs; that of his own association arrives, the other one is refused. */
async function comesBackRefused(paul: Person): Promise<void> {
  await paul.page.context().setOffline(false)
  await expect(paul.page.getByText('Une chose demande votre attention.')).toBeVisible()
  await expect(need(paul, 'Balayer le préau')).toContainText('brouillon confirmé')
  await paul.page.getByRole('link', { name: 'En attente d’envoi (1)' }).click()
  await expect(parked(paul)).toContainText('Changer : description')
  await expect(parked(paul)).toContainText(REFUSED)
  await expect(parked(paul)).toContainText('On ferme à six heures.')
  await expect(parked(paul)).not.toContainText('On commence par la cour.')
}

test('who may only read any more keeps the words that were refused, and sends them once they may write again', async ({
  person: lea,
  somebody,
}) => {
  test.setTimeout(180_000)
  const paul = await somebody()
  const { page } = paul
  await twoAssociations(lea, paul, 'Halle')
  const givesRole = async (role: string) => {
    await lea.opens('/#/organisation')
    await lea.page.reload()
    await lea.page.getByLabel('Ce que Paul peut faire').selectOption({ label: role })
    await expect(lea.page.getByLabel('Ce que Paul peut faire').locator('option:checked')).toHaveText(role)
    await expect(lea.page.getByText('voit tout, ne change rien')).toHaveCount(role === 'lit' ? 1 : 0)
  }

  await test.step('she lets him only read while he writes without a network', async () => {
    await goesWithoutNetwork(paul)
    await rewrites(paul, 'Garder la halle', 'On ferme à six heures.')
    await rewrites(paul, 'Balayer le préau', 'On commence par la cour.')
    const pushed = lea.page.waitForResponse((one) => one.url().endsWith('/api/push') && one.ok())
    await givesRole('lit')
    await pushed
    await comesBackRefused(paul)
    expect(await faultsOf(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  })

  await test.step('the words leave in a file, and what he takes away comes back', async () => {
    expect(await saved(paul, 'Enregistrer dans un fichier, Changer : description')).toContain(
      'On ferme à six',
    )
    expect(await saved(paul, 'Tout enregistrer dans un fichier')).toContain('On ferme à six heures.')
    await page.getByRole('button', { name: 'Retirer : Changer : description' }).click()
    await expect(parked(paul)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(parked(paul)).toContainText('On ferme à six heures.')
  })

  await test.step('tried again too early, it is refused again and nothing is lost', async () => {
    const pushed = page.waitForResponse((one) => one.url().endsWith('/api/push') && one.ok())
    await page.getByRole('button', { name: 'Réessayer, Changer : description' }).click()
    await pushed
    await expect(parked(paul)).toContainText('On ferme à six heures.')
  })

  await test.step('he may write again, tries again, and she reads his words', async () => {
    const pushed = lea.page.waitForResponse((one) => one.url().endsWith('/api/push') && one.ok())
    await givesRole('écrit')
    await pushed
    await page.getByRole('button', { name: 'Réessayer, Changer : description' }).click()
    await expect(page.getByText('Rien n’attend')).toBeVisible()
    await expect(async () => {
      await looksAgain(lea)
      await lea.page.getByRole('link', { name: 'Modifier, Garder la halle' }).click()
      const field = lea.page.getByLabel('Que fera la personne')
      await expect(field).toHaveValue('On ferme à six heures.', { timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
  })

  await test.step('refused words are written on where the need is written', async () => {
    await goesWithoutNetwork(paul)
    await rewrites(paul, 'Garder la halle', 'On ferme à sept heures.')
    const pushed = lea.page.waitForResponse((one) => one.url().endsWith('/api/push') && one.ok())
    await givesRole('lit')
    await pushed
    await page.context().setOffline(false)
    await expect(page.getByText('Une chose demande votre attention.')).toBeVisible()
    await page.getByRole('link', { name: 'En attente d’envoi (1)' }).click()
    await page.getByRole('link', { name: 'Modifier, Changer : description' }).click()
    await expect(page.getByLabel('Que fera la personne')).toHaveValue('On ferme à sept heures.')
  })
})

test('who was removed sees the need no more, and still has the words, to take away or to let go', async ({
  person: lea,
  somebody,
}) => {
  test.setTimeout(180_000)
  const paul = await somebody()
  const { page } = paul
  await twoAssociations(lea, paul, 'Lavoir')
  await goesWithoutNetwork(paul)
  await rewrites(paul, 'Garder la halle', 'On ferme à six heures.')
  await rewrites(paul, 'Balayer le préau', 'On commence par la cour.')
  await lea.opens('/#/organisation')
  await lea.page.reload()
  await lea.page.getByRole('button', { name: 'Retirer Paul' }).click()
  const removed = lea.page.waitForResponse((one) => one.url().endsWith('/api/push') && one.ok())
  await lea.page.getByRole('button', { name: 'Oui, retirer' }).click()
  await removed
  await comesBackRefused(paul)
  await expect(page.getByText('Garder la halle')).toHaveCount(0)
  expect(await faultsOf(page)).toEqual([])
  expect(await saved(paul, 'Enregistrer dans un fichier, Changer : description')).toContain('On ferme à six')
  await page.getByRole('button', { name: 'Retirer : Changer : description' }).click()
  await expect(page.getByText('Retiré : Changer : description').first()).toBeVisible()
  await page.getByRole('link', { name: 'Mes besoins' }).click()
  await expect(need(paul, 'Balayer le préau')).toBeVisible()
  await expect(page.getByRole('link', { name: /^En attente d’envoi/ })).toHaveCount(0)
})
