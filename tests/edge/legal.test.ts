import { expect, test } from 'vitest'
import { LEGAL_PAGES } from '#domain/pages.ts'
import { legalPath } from '#domain/public/addresses.ts'
import { KEPT } from '#domain/retention.ts'
import { legal as en } from '#domain/words/en/legal.ts'
import { legal as fr } from '#domain/words/fr/legal.ts'
import { readOperator } from '../../edge/settings.ts'
import { makeEdge, pageFrom } from '../support/make-edge.ts'

const NOBODY = readOperator({})
const SOMEBODY = readOperator({
  OPERATOR_NAME: 'Le Relais du Coglais',
  OPERATOR_CONTACT: ' a@relais.example ',
})

test('each legal page answers anyone alike, in both languages, with who answers for the instance', async () => {
  const { app } = await makeEdge({ operator: SOMEBODY })
  for (const about of LEGAL_PAGES) {
    for (const language of ['fr', 'en'] as const) {
      const path = legalPath(language, about)
      const alone = await app.request(path)
      const signedIn = await app.request(path, { headers: { cookie: `elan=${'a'.repeat(43)}` } })
      const html = await alone.text()
      expect([alone.status, alone.headers.get('set-cookie')]).toEqual([200, null])
      expect(alone.headers.get('cache-control')).toBe('public, max-age=300')
      expect(await signedIn.text()).toBe(html)
      expect(pageFrom(html)).toMatchObject({ kind: 'legal', language, about, operator: SOMEBODY })
    }
  }
})

test('the pages name who answers for the instance, and say so where nobody did', () => {
  for (const { texts } of [fr, en]) {
    const said = (operator: typeof NOBODY) =>
      LEGAL_PAGES.map((about) => JSON.stringify(texts[about](operator)))
    for (const text of said(SOMEBODY)) expect(text).toContain('a@relais.example')
    expect(said(SOMEBODY)[1]).toContain('Le Relais du Coglais')
    for (const text of said(NOBODY)) expect(text).not.toMatch(/null|undefined/)
    expect(said(NOBODY)[0]).toMatch(/pas encore renseigné|not given yet/)
  }
})

test('the page on privacy says every delay that a job keeps', () => {
  const months = (days: number) => String(Math.round(days / 30.4))
  for (const { texts } of [fr, en]) {
    const text = JSON.stringify(texts.privacy(NOBODY))
    for (const [name, figure] of Object.entries(KEPT)) {
      const isLong = name.endsWith('Days') && figure > 60
      expect(text, name).toMatch(new RegExp(`\\b${isLong ? months(figure) : figure}\\b`))
    }
  }
})
