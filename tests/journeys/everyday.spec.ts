import {
  createsAssociation,
  does,
  goesWithoutNetwork,
  letsIn,
  looksAgain,
  need,
  publishesFromHome,
} from './association.ts'
import { faultsOf } from './axe.ts'
import { expect, type Person, test } from './elan.ts'
import { smallTargets } from './targets.ts'

const TITLE = 'Relire la gazette'

/** A member of an association with one need, which waits for its reader. */
async function hasANeed(person: Person, name: string): Promise<void> {
  await createsAssociation(person, {
    email: `lea@${name.toLowerCase()}.example`,
    name,
    member: 'Léa',
  })
  await person.opens('/#/work')
  await publishesFromHome(person, TITLE, 'On relit ensemble.')
  await expect(need(person, TITLE)).toContainText('en relecture')
}

/** The button that undoes has the focus; it is pressed, and the need’s title has it then. */
async function undoes({ page }: Person): Promise<void> {
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Annuler' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: TITLE, exact: true })).toBeFocused()
}

test('pausing and closing are undone where they were done, before and after they have left', async ({
  person,
}) => {
  test.slow()
  await hasANeed(person, 'Pause')
  const { page } = person
  for (const isAway of [false, true]) {
    await test.step(isAway ? 'without a network' : 'with a network', async () => {
      if (isAway) await goesWithoutNetwork(person)
      const now = (state: string) => (isAway ? `sera ${state}` : state)
      await does(person, 'Mettre en pause', TITLE)
      await expect(need(person, TITLE)).toContainText(now(isAway ? 'mis en pause' : 'en pause'))
      expect(await faultsOf(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      await undoes(person)
      await expect(need(person, TITLE)).toContainText('en relecture')
      await does(person, 'Clore', TITLE)
      await expect(page.getByRole('region', { name: 'Terminés' })).toContainText(now('clos'))
      await undoes(person)
      await expect(page.getByRole('region', { name: 'Publiés' })).toContainText(TITLE)
      await expect(need(person, TITLE)).toContainText('en relecture')
    })
  }
  await page.context().setOffline(false)
  await looksAgain(person)
  await does(person, 'Mettre en pause', TITLE)
  await expect(need(person, TITLE)).toContainText('en pause')
  await does(person, 'Clore', TITLE)
  await expect(page.getByRole('region', { name: 'Terminés' })).toContainText('clos')
  await undoes(person)
  await expect(need(person, TITLE)).toContainText('en pause')
  await looksAgain(person)
  await expect(need(person, TITLE)).toContainText('en pause')
})

test('a deletion is undone after it has left', async ({ person }) => {
  const { page } = person
  await hasANeed(person, 'Retour')
  await does(person, 'Clore', TITLE)
  await expect(page.getByRole('region', { name: 'Terminés' })).toContainText('clos')
  const pushed = page.waitForResponse((one) => one.url().endsWith('/api/push') && one.ok())
  await does(person, 'Supprimer', TITLE)
  await pushed
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(need(person, TITLE)).toContainText('clos')
  await looksAgain(person)
  await expect(need(person, TITLE)).toContainText('clos')
})

test('a publication that has left shows no way back that does nothing', async ({ person }) => {
  const { page } = person
  await hasANeed(person, 'Parution')
  await does(person, 'Dupliquer', TITLE)
  await page.getByLabel('En une ligne').fill('Plier la gazette')
  const pushed = page.waitForResponse((one) => one.url().endsWith('/api/push') && one.ok())
  await page.getByRole('link', { name: 'Mes besoins' }).click()
  await pushed
  await need(person, 'Plier la gazette').getByText('Autres actions').click()
  await page.getByRole('link', { name: 'Aperçu, Plier la gazette' }).click()
  await page.getByRole('button', { name: 'Publier' }).click()
  await expect(page.getByText('en relecture, réponse avant')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Annuler' })).toHaveCount(0)
})

test('a copy is a draft with the same words, and the first need stays as it was', async ({ person }) => {
  const { page } = person
  await hasANeed(person, 'Copie')
  await does(person, 'Dupliquer', TITLE)
  await expect(page.getByRole('heading', { level: 1, name: 'Quoi' })).toBeFocused()
  await expect(page.getByLabel('En une ligne')).toHaveValue(TITLE)
  await expect(page.getByLabel('Que fera la personne')).toHaveValue('On relit ensemble.')
  await page.getByLabel('En une ligne').fill('Plier la gazette')
  await page.getByRole('link', { name: 'Mes besoins' }).click()
  await looksAgain(person)
  await expect(page.getByRole('region', { name: 'À finir' })).toContainText('Plier la gazette')
  await expect(need(person, 'Plier la gazette')).toContainText('brouillon confirmé')
  await expect(page.getByRole('region', { name: 'Publiés' })).toContainText(TITLE)
})

test('a template is published once its brackets are filled, its series is changed from here on, and a citizen sees it so', async ({
  person,
}) => {
  test.slow()
  const { page } = person
  await createsAssociation(person, { email: 'lea@visites.example', name: 'Les Visites', member: 'Léa' })
  await person.opens('/#/write/new')
  await page.getByRole('button', { name: /^Visite à domicile/ }).click()
  await expect(page.getByLabel('En une ligne')).toHaveValue(/^Passer une heure par semaine/)
  const mission = /write\/([^.]+)\./.exec(page.url())?.[1] ?? ''
  await page.goto(`${person.origin}/#/write/${mission}.preview`)
  await expect(page.getByText('Il reste 2 passages à compléter, entre crochets.')).toBeVisible()
  await page.goto(`${person.origin}/#/write/${mission}.what`)
  await page.getByLabel('En une ligne').fill(TITLE)
  await page.getByLabel('Que fera la personne').fill('On bavarde, on joue aux cartes.')
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByRole('combobox', { name: 'Commune' }).fill('35000')
  await page.getByRole('option', { name: /^Rennes/ }).click()
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByLabel('Qui joindre').fill('Léa')
  await page.getByRole('link', { name: 'Voir l’aperçu' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Aperçu' })).toBeFocused()
  await expect(page.getByText('Cette page est publique.')).toBeVisible()
  await expect(page.getByText(/à compléter, entre crochets/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Publier' }).click()
  await expect(page.getByText('en relecture, réponse avant')).toBeVisible()

  await test.step('from a date on the hours are others, and the dates before keep theirs', async () => {
    await page.getByRole('link', { name: 'Modifier', exact: true }).click()
    await page.getByRole('link', { name: 'Continuer' }).click()
    await page.getByRole('button', { name: /^Changer tous les/ }).click()
    await page.getByLabel(/^Quel \S+\s\?/).selectOption({ index: 2 })
    await page.getByLabel('Début').fill('18:00')
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: /^À partir de ce/ }).click()
    await expect(page.getByText(/^tous les .*jusqu’au/)).toBeVisible()
    await expect(page.getByText(/^tous les .*de 18\sh/)).toBeVisible()
  })

  await test.step('the preview says it as a citizen reads it', async () => {
    await page.getByRole('link', { name: 'Continuer' }).click()
    await page.getByRole('link', { name: 'Voir l’aperçu' }).click()
    await expect(page.getByText('Cette page est publique.')).toBeVisible()
    await expect(page.getByText('On bavarde, on joue aux cartes.')).toBeVisible()
    await expect(page.getByText('Les Visites').first()).toBeVisible()
    await expect(page.getByText(/18\sh/).first()).toBeVisible()
    await expect(page.getByText('Le contact n’est jamais montré ici.')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  })
})

test('who only reads opens a need, is told whom to ask, and is offered nothing that would be refused', async ({
  person: lea,
  somebody,
}) => {
  test.slow()
  await hasANeed(lea, 'Lecture')
  const paul = await somebody()
  const { page } = paul
  await letsIn(lea, paul, { email: 'paul@lecture.example', member: 'Paul' })
  await lea.page.reload()
  await lea.page.getByLabel('Ce que Paul peut faire').selectOption({ label: 'lit' })
  await expect(lea.page.getByText('voit tout, ne change rien')).toBeVisible()
  await expect(async () => {
    await looksAgain(paul)
    await expect(page.getByText('Vous pouvez tout lire ici.')).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByRole('link', { name: 'Écrire un besoin' })).toHaveCount(0)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: `Aperçu, ${TITLE}` }).click()
  await expect(page.getByText('Vous pouvez lire ce besoin.')).toBeVisible()
  await expect(page.getByText('On relit ensemble.')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Étapes' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Publier' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Modifier' })).toHaveCount(0)
  expect(await faultsOf(page)).toEqual([])
})
