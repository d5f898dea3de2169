import { expect, Person, test } from './elan.ts'
import { signsInHere } from './sign-in.ts'

/** Somebody in the village hall: a phone that saw Élan once, at home, and has no signal now. */
async function inTheVillageHall(person: Person): Promise<void> {
  await person.opens()
  await person.livesIn('35000', 'Rennes')
  await person.isWhole('35')
  await person.page.context().setOffline(true)
  await person.page.reload()
  await person.awake()
}

const need = (person: Person, title: string) => person.page.getByRole('listitem').filter({ hasText: title })

async function goToNeeds({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: 'Publier', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mes besoins' })).toBeFocused()
}

/** Writes a need of which only the first screen is filled, and goes back to the list. */
async function begins(person: Person, title: string): Promise<void> {
  const { page } = person
  await page.getByRole('link', { name: 'Écrire un besoin' }).click()
  await page.getByRole('button', { name: 'Partir d’une page blanche' }).click()
  await page.getByLabel('En une ligne').fill(title)
  await page.getByRole('link', { name: 'Mes besoins' }).click()
  await expect(need(person, title)).toContainText('brouillon enregistré sur ce téléphone')
}

test('a need is written in three screens without a network, and survives a tab that is killed', async ({
  person,
  context,
}) => {
  test.slow()
  await inTheVillageHall(person)
  await goToNeeds(person)
  await expect(person.page.getByText('Rien d’écrit pour l’instant')).toBeVisible()
  const { page } = person
  await page.getByRole('link', { name: 'Écrire un besoin' }).click()
  await page.getByRole('button', { name: 'Partir d’une page blanche' }).click()
  await page.getByLabel('En une ligne').fill('Trier les dons du samedi')
  await page.getByLabel('Que fera la personne').fill('On ouvre les sacs, on trie.')
  await page.getByRole('link', { name: 'Continuer' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Quand, où, combien' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Commune' }).fill('35000')
  await page.getByRole('option', { name: /^Rennes/ }).click()
  await page.getByRole('button', { name: 'Ajouter chaque semaine' }).click()
  await page.getByRole('radio', { name: 'mardi' }).check({ force: true })
  await page.getByLabel('Début').fill('14:00')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(page.getByText('tous les mardis, de 14 h à 16 h')).toBeVisible()
  await page.getByRole('button', { name: 'Une de plus, Personnes' }).click()
  await page.getByRole('link', { name: 'Continuer' }).click()

  await page.getByRole('radio', { name: 'une ou deux personnes' }).check()
  await page.getByLabel('Qui joindre').fill('Léa, à l’accueil')
  await page.getByRole('link', { name: 'Voir l’aperçu' }).click()
  await expect(page.getByText('Cette page est publique.')).toBeVisible()
  await page.getByRole('button', { name: 'Publier' }).click()
  await expect(page.getByText('le besoin sera publié')).toBeVisible()

  await page.getByRole('link', { name: 'Mes besoins' }).click()
  await expect(need(person, 'Trier les dons')).toContainText('sera publié enregistré sur ce téléphone')
  await page.getByRole('link', { name: 'Modifier, Trier les dons du samedi' }).click()
  // The last words are still in the field when the tab is killed.
  await page.getByLabel('Que fera la personne').pressSequentially(' Puis on range.')
  await page.close()

  const again = new Person(await context.newPage(), person.origin)
  await again.opens('/#/work')
  await again.page.getByRole('link', { name: 'Modifier, Trier les dons du samedi' }).click()
  await expect(again.page.getByLabel('Que fera la personne')).toHaveValue(
    'On ouvre les sacs, on trie. Puis on range.',
  )
})

test('without a network a need is changed, another deleted and brought back, and all of it waits', async ({
  person,
}) => {
  test.slow()
  const { page } = person
  await inTheVillageHall(person)
  await goToNeeds(person)
  await begins(person, 'Tenir la buvette')
  await begins(person, 'Conduire à la gare')
  await need(person, 'Conduire à la gare').getByText('Autres actions').click()
  await page.getByRole('button', { name: 'Supprimer, Conduire à la gare' }).click()
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused()
  await expect(need(person, 'Conduire à la gare')).toHaveCount(0)
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(need(person, 'Conduire à la gare')).toContainText('enregistré sur ce téléphone')
  await page.getByRole('link', { name: 'Modifier, Tenir la buvette' }).click()
  await page.getByLabel('En une ligne').fill('Tenir la buvette du bal')
  await page.goBack()
  await expect(need(person, 'Tenir la buvette du bal')).toBeVisible()

  await page.getByRole('link', { name: 'En attente d’envoi (2)' }).click()
  await expect(page.getByRole('heading', { name: 'Pour envoyer, dites-nous qui vous êtes' })).toBeVisible()
  await page.getByRole('button', { name: 'Retirer tout ce besoin, Conduire à la gare' }).click()
  await expect(need(person, 'Conduire à la gare')).toHaveCount(0)
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(need(person, 'Conduire à la gare')).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tout enregistrer dans un fichier' }).click()
  expect((await saving).suggestedFilename()).toMatch(/^elan-en-attente-\d{4}-\d{2}-\d{2}\.json$/)
})

test('a Tuesday alone, or from here on, is changed in its series', async ({ person }) => {
  const { page } = person
  await person.opens('/#/write/new')
  await page.getByRole('button', { name: 'Partir d’une page blanche' }).click()
  await page.getByLabel('En une ligne').fill('Atelier')
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByRole('button', { name: 'Ajouter chaque semaine' }).click()
  await page.getByRole('radio', { name: 'mardi' }).check({ force: true })
  await page.getByLabel('Début').fill('14:00')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByRole('button', { name: /^Changer tous les mardis/ }).click()
  await page.getByLabel('Début').fill('15:00')
  await page.getByRole('button', { name: /^Seulement ce mardi/ }).click()
  await expect(page.getByText(/^mardi .*, de 15\sh à 17\sh$/)).toBeVisible()
  await expect(page.getByText(/^tous les mardis, de 14\sh à 16\sh, sauf le/)).toBeVisible()
  await page.getByRole('button', { name: /^Changer tous les mardis/ }).click()
  await page.getByLabel('Début').fill('18:00')
  await page.getByRole('button', { name: /^À partir de ce mardi/ }).click()
  await expect(page.getByText(/^tous les mardis, de 18\sh à 20\sh/)).toBeVisible()
})

test('identity is asked when a need leaves, and the need is then read by somebody', async ({ person }) => {
  test.slow()
  const { page } = person
  await person.opens('/#/write/new')
  await page.getByRole('button', { name: 'Partir d’une page blanche' }).click()
  await page.getByLabel('En une ligne').fill('Relire des lettres')
  await page.getByLabel('Que fera la personne').fill('On relit ensemble.')
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByRole('checkbox', { name: /^À distance/ }).check()
  await page.getByRole('checkbox', { name: /^Quand vous voulez/ }).check()
  await page.getByRole('button', { name: 'Une de plus, Personnes' }).click()
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByLabel('Qui joindre').fill('Léa')
  await page.getByRole('link', { name: 'Voir l’aperçu' }).click()
  await page.getByRole('button', { name: 'Publier' }).click()
  await expect(page.getByText('le besoin sera publié')).toBeVisible()

  await page.getByRole('link', { name: 'Mes besoins' }).click()
  await page.getByRole('link', { name: 'En attente d’envoi (1)' }).click()
  await page.getByRole('link', { name: 'Dire qui je suis' }).click()
  await signsInHere(person, 'paule@lettres.example')
  await page.getByRole('link', { name: 'Publier', exact: true }).click()
  await page.getByRole('link', { name: 'En attente d’envoi (1)' }).click()
  await expect(page.getByRole('heading', { name: 'Au nom de quelle association' })).toBeVisible()
  await page.getByLabel('Son nom').fill('Les Lettres')
  await page.getByLabel('Votre prénom').fill('Paule')
  await page.getByRole('button', { name: 'Créer', exact: true }).click()
  await expect(page.getByText('Rien n’attend')).toBeVisible()
  await page.getByRole('link', { name: 'Mes besoins' }).click()
  await expect(need(person, 'Relire des lettres')).toContainText('en relecture, réponse avant')
})
