import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween, monthsAfter, readFeedDate } from '#domain/feed/feed-date.ts'

const TODAY = '2023-09-15'
const read = (value: unknown) => readFeedDate(value, TODAY)

test.each([
  ['2023-09-01', '2023-09-01', null],
  ['2023-09-01T00:00:00.000Z', '2023-09-01', null],
  ['2023-09-03T22:00:00.000Z', '2023-09-04', null],
  ['2023-11-30T23:00:00Z', '2023-12-01', null],
  ['2023-07-01T08:30:00.000Z', '2023-07-01', '10:30'],
  ['2024-04-20T09:00:00+01:00', '2024-04-20', '09:00'],
  ['11/01/2025', '2025-01-11', null],
  ['1.2.2024', '2024-02-01', null],
  ['01/02/2024 18h30', '2024-02-01', '18:30'],
  ['Wed, 01 Mar 2024 09:00:00 +0100', '2024-03-01', '09:00'],
  ['Fri, 10 March 2023 22:49:39 GMT', '2023-03-10', '23:49'],
  [1_700_000_000_000, '2023-11-14', '23:13'],
])('reads %s', (written, on, at) => {
  expect(read(written)).toEqual({ on, at, code: null })
})

test.each([
  ['à partir du 1 septembre 2023', '2023-09-01'],
  ['1er février 2024', '2024-02-01'],
  ['Dès le 15 AOÛT 2023, pour 6 mois', '2023-08-15'],
  ['du 03/10/2023 au 05/10/2023', '2023-10-03'],
])('reads the French prose of « %s » and says so', (written, on) => {
  expect(read(written)).toEqual({ on, at: null, code: 'date_from_text' })
})

test.each(['dès que possible', '31/02/2023', '2023-13-01', '09/30/2023', 'septembre 2023'])(
  'leaves « %s » unknown, with a note',
  (written) => {
    expect(read(written)).toEqual({ on: null, at: null, code: 'date_unreadable' })
  },
)

test.each(['3023-09-04T00:00:00.000Z', '01/01/1970', '2034-01-01'])(
  'takes the year of %s for a slip of the pen',
  (written) => {
    expect(read(written)).toEqual({ on: null, at: null, code: 'date_implausible' })
  },
)

test('is silent about silence', () => {
  for (const nothing of [null, undefined, '', '  ', {}, []]) expect(read(nothing).code).toBeNull()
})

test('gives back any plausible day in each of the written forms', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2033-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, (on) => {
      const [year, month, date] = on.split('-')
      for (const written of [
        on,
        `${date}/${month}/${year}`,
        `${on}T00:00:00.000Z`,
        new Date(on).toUTCString(),
      ]) {
        expect(read(written).on).toBe(on)
      }
    }),
  )
})

test('ends a month later on the last day where the month is shorter', () => {
  expect(monthsAfter('2023-01-31', 1)).toBe('2023-02-28')
  expect(monthsAfter('2023-11-15', 8)).toBe('2024-07-15')
  expect(daysBetween('2023-02-27', '2023-03-01')).toBe(2)
})
