import {
  begins,
  createsAssociation,
  does,
  goesWithoutNetwork,
  letsIn,
  looksAgain,
  need,
  publishesFromHome,
  rewrites,
} from './association.ts'
import { faultsOf } from './axe.ts'
import { expect, type Person, test } from './elan.ts'
import { tabTo } from './keyboard.ts'
import { smallTargets } from './targets.ts'

const DELETED = 'Supprimé pendant que vous écriviez'
const VERSIONS = 'deux versions à départager'

/** Opens the only conflict there is, and looks whether its screen is for everybody. */
async function opensConflict({ page }: Person, title: string, about: string): Promise<void> {
  await page.getByRole('link', { name: /^En attente d’envoi/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'En attente d’envoi' })).toBeFocused()
  await page.getByRole('link', { name: `${about} Choisir` }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  expect(await faultsOf(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
}

/** Picks by keyboard alone, and is led back to the list. */
async function picks({ page }: Person, choice: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: choice }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mes besoins' })).toBeFocused()
}

test('two decisions about one need are shown to both, and one of them is picked', async ({
  person: lea,
  somebody,
}) => {
  test.setTimeout(180_000)
  const title = 'Relire la gazette'
  await createsAssociation(lea, { email: 'lea@gazette.example', name: 'La Gazette', member: 'Léa' })
  await lea.opens('/#/work')
  await publishesFromHome(lea, title, 'On relit ensemble.')
  await expect(need(lea, title)).toContainText('en relecture')
  const paul = await somebody()
  await letsIn(lea, paul, { email: 'paul@gazette.example', member: 'Paul' })
  await looksAgain(lea)

  await test.step('he pauses it without a network, she has closed it', async () => {
    await goesWithoutNetwork(paul)
    await does(lea, 'Clore', title)
    await expect(need(lea, title)).toContainText(/clos(?! enregistré)/)
    await does(paul, 'Mettre en pause', title)
    await expect(need(paul, title)).toContainText('sera mis en pause enregistré sur ce téléphone')
    await paul.page.context().setOffline(false)
    await expect(need(paul, title)).toContainText(VERSIONS)
    await looksAgain(lea)
    await expect(need(lea, title)).toContainText(VERSIONS)
  })

  await test.step('he reads both and picks his: it is paused for both', async () => {
    await opensConflict(paul, 'Deux décisions', `publication de « ${title} »`)
    await expect(paul.page.getByText('Ce besoin est clos. On avait aussi demandé')).toContainText('en pause')
    await picks(paul, 'Le mettre en pause')
    for (const who of [paul, lea]) {
      await looksAgain(who)
      await expect(need(who, title)).toContainText('en pause')
      await expect(need(who, title)).not.toContainText(VERSIONS)
    }
  })

  await test.step('he puts it online without a network, she has closed it and lets it stay closed', async () => {
    await goesWithoutNetwork(paul)
    await does(lea, 'Clore', title)
    await does(paul, 'Remettre en ligne', title)
    await paul.page.context().setOffline(false)
    await expect(need(paul, title)).toContainText(VERSIONS)
    await looksAgain(lea)
    await opensConflict(lea, 'Deux décisions', `publication de « ${title} »`)
    await expect(lea.page.getByText('On avait aussi demandé : publier')).toBeVisible()
    await picks(lea, 'Le laisser clos')
    for (const who of [paul, lea]) {
      await looksAgain(who)
      await expect(need(who, title)).toContainText('clos')
      await expect(need(who, title)).not.toContainText(VERSIONS)
    }
  })
})

test('what was deleted under somebody’s pen is brought back with their words, or let go by either', async ({
  person: lea,
  somebody,
}) => {
  test.setTimeout(180_000)
  const title = 'Tenir la caisse'
  await createsAssociation(lea, { email: 'lea@bal.example', name: 'Le Bal', member: 'Léa' })
  await lea.opens('/#/work')
  await begins(lea, title)
  const paul = await somebody()
  await letsIn(lea, paul, { email: 'paul@bal.example', member: 'Paul' })
  await looksAgain(lea)

  await test.step('she deletes it while he adds a sentence without a network', async () => {
    await goesWithoutNetwork(paul)
    await does(lea, 'Supprimer', title)
    await expect(need(lea, title)).toHaveCount(0)
    await rewrites(paul, title, 'On compte à deux, à la fin.')
    await paul.page.context().setOffline(false)
    await expect(need(paul, title)).toHaveCount(0)
    await looksAgain(lea)
    await opensConflict(lea, DELETED, `suppression de « ${title} »`)
    await expect(lea.page.getByText('Paul a changé ce besoin')).toBeVisible()
    await expect(lea.page.getByText('On compte à deux, à la fin.')).toBeVisible()
    await expect(lea.page.getByRole('button', { name: 'Restaurer avec ces changements' })).toBeVisible()
  })

  await test.step('he brings it back with his words, on her screen too', async () => {
    await opensConflict(paul, DELETED, `suppression de « ${title} »`)
    await expect(paul.page.getByText('Vos changements sont gardés.')).toBeVisible()
    await picks(paul, 'Restaurer avec vos changements')
    for (const who of [paul, lea]) {
      await looksAgain(who)
      await who.page.getByRole('link', { name: `Modifier, ${title}` }).click()
      await expect(who.page.getByLabel('Que fera la personne')).toHaveValue('On compte à deux, à la fin.')
      await expect(who.page.getByText(VERSIONS)).toHaveCount(0)
    }
  })

  await test.step('the next time she lets it go, and his screen says that it is settled', async () => {
    await goesWithoutNetwork(paul)
    await looksAgain(lea)
    await does(lea, 'Supprimer', title)
    await rewrites(paul, title, 'On compte à trois.')
    await paul.page.context().setOffline(false)
    await opensConflict(paul, DELETED, `suppression de « ${title} »`)
    await looksAgain(lea)
    await opensConflict(lea, DELETED, `suppression de « ${title} »`)
    await picks(lea, 'Laisser supprimé')
    await expect(lea.page.getByText('Rien d’écrit pour l’instant')).toBeVisible()
    await paul.page.reload()
    await expect(paul.page.getByRole('heading', { level: 1, name: 'Ce choix est fait' })).toBeVisible()
    await paul.page.getByRole('link', { name: 'Mes besoins' }).click()
    await expect(paul.page.getByText('Rien d’écrit pour l’instant')).toBeVisible()
    await expect(paul.page.getByRole('link', { name: /^En attente d’envoi/ })).toHaveCount(0)
  })
})
