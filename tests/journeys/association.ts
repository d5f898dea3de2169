import { expect, type Person } from './elan.ts'
import { signsIn, signsInHere } from './sign-in.ts'

/** The card of a need in « Mes besoins », or in what waits. */
export const need = ({ page }: Person, title: string) => page.getByRole('listitem').filter({ hasText: title })

/** Creates an association on its screen. */
export async function createsAssociation(
  person: Person,
  { email, name, member }: { email: string; name: string; member: string },
): Promise<void> {
  const { page } = person
  await person.opens('/#/organisation')
  await signsInHere(person, email)
  await page.getByLabel('Son nom').fill(name)
  await page.getByLabel('Votre prénom').fill(member)
  await page.getByRole('button', { name: 'Créer', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Qui en fait partie' })).toBeVisible()
}

/** Lets somebody in by a link; they say who they are there, unless they did before. */
export async function letsIn(
  owner: Person,
  guest: Person,
  { email, member }: { email: string | null; member: string },
): Promise<void> {
  await owner.opens('/#/organisation')
  await owner.page.getByRole('button', { name: 'Créer un lien' }).click()
  const link = owner.page.getByLabel('Le lien', { exact: true })
  await expect(link).toBeVisible()
  await expect(owner.page.getByText('Le lien marchera dans un instant')).toHaveCount(0)
  await guest.page.goto(await link.inputValue())
  if (email !== null) await signsInHere(guest, email)
  await guest.page.getByLabel('Votre prénom').fill(member)
  await guest.page.getByRole('button', { name: 'Rejoindre' }).click()
  await expect(guest.page.getByText('Vous faites partie de')).toBeVisible()
}

/** Begins a need of which only a title is known, and goes back to the list. */
export async function begins({ page }: Person, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Écrire un besoin' }).click()
  await page.getByRole('button', { name: 'Partir d’une page blanche' }).click()
  await page.getByLabel('En une ligne').fill(title)
  await page.getByRole('link', { name: 'Mes besoins' }).click()
}

/** Writes a need that lacks nothing, from home and whenever one likes, publishes it, and goes back to the list. */
export async function publishesFromHome({ page }: Person, title: string, description: string): Promise<void> {
  await page.getByRole('link', { name: 'Écrire un besoin' }).click()
  await page.getByRole('button', { name: 'Partir d’une page blanche' }).click()
  await page.getByLabel('En une ligne').fill(title)
  await page.getByLabel('Que fera la personne').fill(description)
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
}

/** Changes what the person will do, and goes back to the list. */
export async function rewrites({ page }: Person, title: string, sentence: string): Promise<void> {
  await page.getByRole('link', { name: `Modifier, ${title}` }).click()
  await page.getByLabel('Que fera la personne').fill(sentence)
  await page.getByRole('link', { name: 'Mes besoins' }).click()
}

/** Touches one of the « Autres actions » of a need. */
export async function does(person: Person, action: string, title: string): Promise<void> {
  const button = person.page.getByRole('button', { name: `${action}, ${title}` })
  if (!(await button.isVisible())) await need(person, title).getByText('Autres actions').click()
  await button.click()
}

/** Opens « Mes besoins » with all that others did, and cuts the network once the phone can do without. */
export async function goesWithoutNetwork(person: Person): Promise<void> {
  await person.opens('/#/work')
  await person.page.evaluate(() => navigator.serviceWorker.ready)
  await person.page.context().setOffline(true)
}

/** Reads again what everybody wrote. */
export async function looksAgain(person: Person): Promise<void> {
  await person.page.goto(`${person.origin}/#/work`)
  const pulled = person.page.waitForResponse((one) => one.url().endsWith('/api/pull') && one.ok())
  await person.page.reload()
  await person.awake()
  await pulled
}

/** The reader of Ille-et-Vilaine signs in, reads a need and puts it online; `seen` is looked for in it. */
export async function putsOnline(reader: Person, title: string, seen: string): Promise<void> {
  await signsIn(reader, 'relais.35@elan.example')
  await reader.opens('/#/reviews')
  const card = need(reader, title)
  await card.getByRole('button', { name: 'Lire' }).click()
  await expect(card.getByText(seen)).toBeVisible()
  await card.getByRole('button', { name: 'Mettre en ligne' }).click()
  await expect(card).toHaveCount(0)
}

/** Somebody who lives in Rennes looks until a mission stands in their list, and opens it. */
export async function findsInRennes(citizen: Person, title: string): Promise<void> {
  await citizen.opens()
  await citizen.livesIn('35000', 'Rennes')
  await expect(async () => {
    await citizen.page.reload()
    await citizen.isWhole('35')
    const more = citizen.page.getByRole('button', { name: /^Voir plus|^Voir les/ })
    while (!(await citizen.titles()).includes(title) && (await more.isVisible())) await more.click()
    expect(await citizen.titles()).toContain(title)
  }).toPass({ timeout: 90_000, intervals: [2_000] })
  await citizen.page.getByRole('link', { name: title }).click()
}
