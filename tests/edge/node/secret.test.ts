import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSecret } from '../../../edge/node/secret.ts'
import { WrongSetting } from '../../../edge/sources.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

test('makes a key once, for its owner alone', () => {
  const folder = temporaryFolder()
  const secret = readSecret(folder, null)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  expect(readSecret(folder, null)).toBe(secret)
  expect(readFileSync(join(folder, 'secret'), 'utf8').trim()).toBe(secret)
  expect(readSecret(temporaryFolder(), null)).not.toBe(secret)
})

test('a key that is set wins, and leaves no file', () => {
  const folder = temporaryFolder()
  expect(readSecret(folder, 'AB'.repeat(32))).toBe('ab'.repeat(32))
  expect(() => statSync(join(folder, 'secret'))).toThrow()
})

test('says in one sentence that a key is too short or not there to be read', () => {
  expect(() => readSecret(temporaryFolder(), 'short')).toThrow(WrongSetting)
  const broken = temporaryFolder()
  writeFileSync(join(broken, 'secret'), 'short\n')
  expect(() => readSecret(broken, null)).toThrow(/secret must be at least 64/)
  const gone = join(temporaryFolder(), 'nowhere')
  expect(() => readSecret(gone, null)).toThrow(WrongSetting)
})
