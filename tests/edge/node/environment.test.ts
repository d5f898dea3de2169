import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEnvironment } from '../../../edge/node/environment.ts'
import { WrongSetting } from '../../../edge/sources.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

test('needs nothing to start on a laptop', () => {
  expect(readEnvironment({})).toEqual({
    port: 8787,
    host: '127.0.0.1',
    dataDir: '.data',
    databaseUrl: 'file:.data/elan.db',
    databaseToken: undefined,
    origin: null,
    sources: [],
    secret: null,
    administrators: [],
    operator: { name: null, contact: null, address: null, director: null, host: null },
    mail: null,
    trustProxy: false,
  })
})

test('reads sources from a variable or from a file', () => {
  const source = { id: 'hub', name: 'API Engagement', url: 'https://hub.example/v0/mission', apiKey: 'k' }
  expect(readEnvironment({ SOURCES: JSON.stringify([source]) }).sources).toEqual([source])
  const file = join(temporaryFolder(), 'sources.json')
  writeFileSync(file, JSON.stringify([{ id: 'xml', name: 'Flux', url: 'https://flux.example/feed.xml' }]))
  expect(readEnvironment({ SOURCES_FILE: file }).sources).toHaveLength(1)
})

test('keeps of the origin what an address starts with', () => {
  expect(readEnvironment({ ORIGIN: 'https://elan.example/' }).origin).toBe('https://elan.example')
})

test('reads who answers for the instance and how mails leave', () => {
  const { administrators } = readEnvironment({ ADMINISTRATORS: ' Admin@Elan.example, lea@seuil.example,' })
  expect(administrators).toEqual(['admin@elan.example', 'lea@seuil.example'])
  const from = 'Élan <bonjour@elan.example>'
  const smtpUrl = 'smtp://u:p@mail.example:587'
  expect(readEnvironment({ SMTP_URL: smtpUrl, MAIL_FROM: from }).mail).toEqual({ from, smtpUrl })
  const url = 'https://mail.example/send'
  expect(readEnvironment({ MAIL_URL: url, MAIL_TOKEN: 't', MAIL_FROM: from }).mail).toEqual({
    from,
    url,
    token: 't',
  })
  expect(readEnvironment({ TRUST_PROXY: 'yes' }).trustProxy).toBe(true)
  expect(readEnvironment({ TRUST_PROXY: 'no' }).trustProxy).toBe(false)
})

test('says in one sentence which setting is wrong', () => {
  const wrong: Record<string, string>[] = [
    { PORT: 'abc' },
    { PORT: '99999' },
    { ORIGIN: 'elan.example' },
    { SOURCES: '{' },
    { ADMINISTRATORS: 'lea' },
    { MAIL_FROM: '', SMTP_URL: 'smtp://mail.example' },
    { SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.example' },
    { MAIL_URL: 'mail.example', MAIL_FROM: 'a@b.example' },
    { SOURCES: '[{"id":"a"}]' },
    { SOURCES_FILE: '/nowhere/sources.json' },
  ]
  for (const env of wrong) {
    expect(() => readEnvironment(env)).toThrow(WrongSetting)
    expect(() => readEnvironment(env)).toThrow(new RegExp(Object.keys(env)[0] ?? ''))
  }
})
