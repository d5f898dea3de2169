import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_WISHES } from '#domain/wishes.ts'
import { settings as words } from '#domain/words/fr/settings.ts'
import { meSaid } from '../../../../app/features/settings/me-said.ts'
import { sizeWords } from '../../../../app/features/settings/size-words.ts'
import { dayMask, EVENINGS, hasAll, toggled, WEEKEND } from '../../../../app/features/settings/slots.ts'
import { plain } from '../../../support/plain.ts'

test('what someone says of themselves fits a line, and silence says so', () => {
  expect(meSaid(NO_WISHES, words)).toBe('Rien pour l’instant')
  expect(meSaid({ ...NO_WISHES, slots: WEEKEND, skillsBrought: 1, causes: 3, travel: 'bike' }, words)).toBe(
    '6 moments libres, 1 savoir-faire, 2 causes, À vélo',
  )
})

test('goals that an alliance set count for no cause of the list', () => {
  expect(meSaid({ ...NO_WISHES, causes: (1 << 20) >>> 0 }, words)).toBe('Rien pour l’instant')
})

test('touching a whole day, weekend or evenings fills it first and empties it next, and touches nothing else', () => {
  const week = fc.nat({ max: 0x1f_ffff })
  fc.assert(
    fc.property(week, fc.constantFrom(WEEKEND, EVENINGS, dayMask(3)), (slots, mask) => {
      const once = toggled(slots, mask)
      expect(once & ~mask).toBe(slots & ~mask)
      expect(hasAll(once, mask)).toBe(!hasAll(slots, mask))
      if (hasAll(slots, mask)) expect(once & mask).toBe(0)
    }),
  )
})

test('sizes read as a person says them', () => {
  expect(plain(sizeWords(1, 'fr'))).toBe('1 ko')
  expect(plain(sizeWords(340_400, 'fr'))).toBe('340 ko')
  expect(plain(sizeWords(1_240_000, 'fr'))).toBe('1,2 Mo')
  expect(plain(sizeWords(1_240_000, 'en'))).toBe('1.2 MB')
  expect(plain(sizeWords(999_600, 'fr'))).toBe('1 Mo')
})
