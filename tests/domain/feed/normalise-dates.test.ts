import { expect, test } from 'vitest'
import { codes, read } from './read-record.ts'

test('takes the start that the hub wrote for lack of one as unknown', () => {
  const stamp = '2022-10-31T09:09:09.312Z'
  expect(read({ startAt: stamp, updatedAt: stamp }).record.startsOn).toBeNull()
  expect(codes({ startAt: stamp, updatedAt: stamp })).toEqual(['date_attributed'])
  expect(read({ startAt: '2022-10-31T09:00:00Z', updatedAt: stamp }).record.startsOn).toBe('2022-10-31')
})

test('counts a civic service in months, and trusts no other duration', () => {
  const civic = { type: 'volontariat_service_civique', startAt: '2024-01-08', duration: 8 }
  expect(read(civic).record.endsOn).toBe('2024-09-08')
  expect(read({ ...civic, duration: undefined, durationText: '6 mois' }).record.endsOn).toBe('2024-07-08')
  expect(codes({ ...civic, duration: 21570 })).toEqual(['duration_ignored'])
  expect(read({ startAt: '2024-01-08', duration: 8 }).record.endsOn).toBeNull()
  expect(codes({ startAt: '2024-01-08', duration: 8 })).toEqual(['duration_ignored'])
})

test('drops an end that comes before its start', () => {
  const { record, mended } = read({ startAt: '2024-05-01', endAt: '2024-04-01' })
  expect([record.startsOn, record.endsOn]).toEqual(['2024-05-01', null])
  expect(mended.map((note) => note.code)).toEqual(['dates_contradict'])
})

test('puts a dated mission of a day or two in the lane « once », day by day', () => {
  const oneDay = read({
    startAt: 'Sat, 20 Apr 2024 09:00:00 +0100',
    endAt: 'Sat, 20 Apr 2024 17:00:00 +0100',
  }).record
  expect(oneDay.lane).toBe('once')
  expect(oneDay.slots).toEqual([
    { date: '2024-04-20', weekday: null, start: '09:00', part: null, minutes: 480 },
  ])
  const weekend = read({ startAt: '20/04/2024', endAt: '21/04/2024' }).record
  expect(weekend.slots.map((slot) => slot.date)).toEqual(['2024-04-20', '2024-04-21'])
  expect(read({ startAt: '20/04/2024', endAt: '20/12/2024' }).record.lane).toBe('regular')
})
