import { begins, findsInRennes, letsIn, need as needOf, putsOnline, rewrites } from './association.ts'
import { expect, type Person, test } from './elan.ts'
import { signsInHere } from './sign-in.ts'

const SENTENCE = 'On ouvre les sacs, on trie.'
const TITLE = 'Trier les dons de la kermesse'

/** Writes a need that lacks nothing, in the three screens, and publishes it. */
async function writesAndPublishes({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: 'Écrire un besoin' }).click()
  await page.getByRole('button', { name: 'Partir d’une page blanche' }).click()
  await page.getByLabel('En une ligne').fill(TITLE)
  await page.getByLabel('Que fera la personne').fill(SENTENCE)
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByRole('combobox', { name: 'Commune' }).fill('35000')
  await page.getByRole('option', { name: /^Rennes/ }).click()
  await page.getByRole('button', { name: 'Ajouter chaque semaine' }).click()
  await page.getByRole('radio', { name: 'mardi' }).check({ force: true })
  await page.getByLabel('Début').fill('14:00')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByRole('button', { name: 'Une de plus, Personnes' }).click()
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByRole('radio', { name: 'une ou deux personnes' }).check()
  await page.getByLabel('Qui joindre').fill('Léa, à l’accueil')
  await page.getByRole('link', { name: 'Voir l’aperçu' }).click()
  await page.getByRole('button', { name: 'Publier' }).click()
  await expect(page.getByText('le besoin sera publié')).toBeVisible()
  await page.getByRole('link', { name: 'Mes besoins' }).click()
}

test('what was written in a village hall arrives once, both versions are shown, and a citizen finds it', async ({
  person: lea,
  somebody,
}) => {
  test.setTimeout(240_000)
  const need = (who: Person, title = TITLE) => needOf(who, title)

  await test.step('without a network and without an account, she writes, edits and closes', async () => {
    await lea.opens()
    await lea.livesIn('35000', 'Rennes')
    await lea.isWhole('35')
    await lea.page.context().setOffline(true)
    await lea.opens('/#/work')
    await writesAndPublishes(lea)
    await expect(need(lea)).toContainText('sera publié enregistré sur ce téléphone')
    await begins(lea, 'Tenir la buvette')
    await lea.page.getByRole('link', { name: 'Modifier, Tenir la buvette' }).click()
    await lea.page.getByLabel('En une ligne').fill('Tenir la buvette du bal')
    await lea.page.getByRole('link', { name: 'Mes besoins' }).click()
    await begins(lea, 'Conduire à la gare')
    await need(lea, 'Conduire à la gare').getByText('Autres actions').click()
    await lea.page.getByRole('button', { name: 'Supprimer, Conduire à la gare' }).click()
    await expect(need(lea, 'Conduire à la gare')).toHaveCount(0)
  })

  await test.step('at home she says who she is, and everything leaves in order', async () => {
    await lea.page.context().setOffline(false)
    await lea.page.getByRole('link', { name: /^En attente d’envoi/ }).click()
    await lea.page.getByRole('link', { name: 'Dire qui je suis' }).click()
    await signsInHere(lea, 'lea@kermesse.example')
    await lea.page.goto(`${lea.origin}/#/outbox`)
    await expect(lea.page.getByRole('heading', { name: 'Au nom de quelle association ?' })).toBeVisible()
    await lea.page.getByLabel('Son nom').fill('La Kermesse')
    await lea.page.getByLabel('Votre prénom').fill('Léa')
    await lea.page.getByRole('button', { name: 'Créer', exact: true }).click()
    await expect(lea.page.getByText('Rien n’attend')).toBeVisible()
    await lea.opens('/#/work')
    await expect(need(lea)).toContainText(/en relecture, réponse avant/)
    await expect(need(lea, 'Tenir la buvette du bal')).toBeVisible()
    await expect(lea.page.getByText('Conduire à la gare')).toHaveCount(0)
  })

  const paul = await somebody()
  await test.step('a colleague joins on a laptop', async () => {
    await letsIn(lea, paul, { email: 'paul@kermesse.example', member: 'Paul' })
  })

  await test.step('both change the same sentence, she without a network', async () => {
    await lea.opens('/#/work')
    await expect(need(lea)).toContainText('en relecture')
    await lea.page.context().setOffline(true)
    await rewrites(lea, TITLE, `${SENTENCE} Puis on range les tables.`)
    await paul.opens('/#/work')
    await rewrites(paul, TITLE, `${SENTENCE} On finit par un goûter.`)
    await expect(need(paul)).not.toContainText('enregistrés sur ce téléphone')
    await lea.page.context().setOffline(false)
    await expect(need(lea)).toContainText('deux versions à départager')
  })

  await test.step('she reads both and keeps a third text made of the two', async () => {
    const { page } = lea
    await page.getByRole('link', { name: /deux versions à départager/ }).click()
    await page.getByRole('link', { name: /Choisir$/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Deux versions' })).toBeFocused()
    await expect(page.getByText('Puis on range les tables.')).toBeVisible()
    await expect(page.getByText('On finit par un goûter.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Celle de Paul' })).toBeVisible()
    await page.getByRole('button', { name: 'Garder les deux' }).click()
    await page
      .getByLabel('Votre texte, à partir des deux')
      .fill(`${SENTENCE} Puis on range les tables, et on finit par un goûter.`)
    await page.getByRole('button', { name: 'Garder ce texte' }).click()
    await expect(lea.page.getByRole('heading', { level: 1, name: 'Mes besoins' })).toBeFocused()
    await expect(need(lea)).not.toContainText('deux versions')
    await expect(need(lea)).not.toContainText('enregistrés sur ce téléphone')
  })

  const reader = await somebody()
  await test.step('the reader of the territory puts it online', async () => {
    await putsOnline(reader, TITLE, 'et on finit par un goûter.')
    await lea.page.reload()
    await expect(need(lea)).toContainText('en ligne')
  })

  const citizen = await somebody()
  await test.step('minutes later a citizen of Rennes has it in the list, and never the contact', async () => {
    await findsInRennes(citizen, TITLE)
    await expect(citizen.page.getByText('et on finit par un goûter.')).toBeVisible()
    await expect(citizen.page.getByText('Léa, à l’accueil')).toHaveCount(0)
  })
})
