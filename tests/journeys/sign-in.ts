import { expect, type Person } from './elan.ts'

/** Asks a code for an address on the screen that is open, and reads it on the page that shows mails. */
export async function asksCode({ page, origin }: Person, email: string): Promise<string> {
  await page.getByLabel('Votre adresse e-mail').fill(email)
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  await expect(page.getByText(`six chiffres à ${email}`)).toBeVisible()
  return codeFor({ page, origin }, email)
}

/** The code of the last mail to an address. */
export async function codeFor(
  { page, origin }: Pick<Person, 'page' | 'origin'>,
  email: string,
): Promise<string> {
  const mailbox = await page.context().newPage()
  await mailbox.goto(`${origin}/mailbox`)
  const mail = mailbox.locator('article').filter({ hasText: email }).first()
  const code = /^\d{6}$/m.exec(await mail.locator('pre').innerText())?.[0] ?? ''
  await mailbox.close()
  return code
}

/** Signs in where the screen that is open asks for it. */
export async function signsInHere(person: Person, email: string): Promise<void> {
  await person.page.getByLabel('Les six chiffres').fill(await asksCode(person, email))
}

/** Signs in on the account's screen. */
export async function signsIn(person: Person, email: string): Promise<void> {
  await person.opens('/#/account')
  await signsInHere(person, email)
  await expect(person.page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeFocused()
}
