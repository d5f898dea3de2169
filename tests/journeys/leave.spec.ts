import type { Page } from '@playwright/test'
import { expect, test } from './elan.ts'
import { signsIn } from './sign-in.ts'

/** What `elan-work` holds: who is signed in there, and how much waits. */
const held = (page: Page): Promise<{ account: string | null; waiting: number }> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('elan-work')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['state', 'outbox'])
          const state = transaction.objectStore('state').get('state')
          const waiting = transaction.objectStore('outbox').count()
          transaction.oncomplete = () => {
            opening.result.close()
            resolve({ account: state.result?.account ?? null, waiting: waiting.result })
          }
        }
      }),
  )

/** One more place in a mission, as somebody who is signed in wrote it: it waits for an organisation. */
const writes = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('elan-work')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['state', 'outbox'], 'readwrite')
          const reading = transaction.objectStore('state').get('state')
          reading.onsuccess = () => {
            const { account, made, last } = reading.result
            const args = { organisation: made, mission: crypto.randomUUID(), session: 'all', role: '', by: 1 }
            const times = { madeAt: Date.now(), leftAt: null, sentAt: null, errors: 0 }
            const entry = {
              id: crypto.randomUUID(),
              owner: account,
              name: 'mission_seats',
              args,
              schema: 1,
              ...times,
            }
            transaction.objectStore('outbox').put(entry, last)
            transaction.objectStore('state').put({ ...reading.result, last: last + 1 }, 'state')
          }
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )

test('who signs out while something waits is asked, can take it away, and leaves it hidden behind', async ({
  person,
}) => {
  const { page } = person
  await person.opens('/#/work')
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('elan-work')
  await signsIn(person, 'zoe@seuil.example')
  await expect.poll(async () => (await held(page)).account).not.toBeNull()
  await writes(page)
  await page.reload()
  await person.awake()

  const signOut = page.getByRole('button', { name: 'Me déconnecter de cet appareil' })
  await signOut.click()
  const sheet = page.getByRole('dialog', { name: 'Tout n’est pas encore parti' })
  await expect(sheet).toContainText('Une chose que vous avez écrite')
  const saving = page.waitForEvent('download')
  await sheet.getByRole('button', { name: 'Les enregistrer dans un fichier' }).click()
  expect((await saving).suggestedFilename()).toMatch(/^elan-en-attente-\d{4}-\d{2}-\d{2}\.json$/)
  await sheet.getByRole('button', { name: 'Rester', exact: true }).last().click()
  await expect(sheet).toBeHidden()
  await expect(signOut).toBeVisible()

  await signOut.click()
  await sheet.getByRole('button', { name: 'Me déconnecter quand même' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible()
  await expect.poll(() => held(page)).toEqual({ account: null, waiting: 1 })
})

test('who erases the phone while something waits is told, and then nothing is there', async ({ person }) => {
  const { page } = person
  await signsIn(person, 'rose@seuil.example')
  await person.opens('/#/work')
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('elan-work')
  await writes(page)
  await page.goto(`${person.origin}/#/settings/erase`)
  await expect(page.getByText('Une chose écrite ici n’est pas encore partie.')).toBeVisible()
  await page.getByRole('button', { name: 'Tout effacer…' }).click()
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click()
  await page.waitForURL(`${person.origin}/`)
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .not.toContain('elan-work')
  const signedIn = async () => (await page.request.get(`${person.origin}/api/session`)).json()
  await expect.poll(signedIn, 'its session is over too').toEqual({ me: null })
})
