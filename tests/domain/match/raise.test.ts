import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slotBit } from '../../../domain/days.ts'
import { explain } from '../../../domain/match/explain.ts'
import { whatWouldRaise } from '../../../domain/match/raise.ts'
import { NO_WISHES } from '../../../domain/wishes.ts'
import { anyClock, anyPlacedRows, anyWishes, catalogueOf, RENNES, TODAY } from '../../support/match-cases.ts'
import { makeRow } from '../../support/rows.ts'

const CLOCK = { day: TODAY, part: null }
const FRIDAY_EVENING = slotBit(4, 'evening')

test('names the free slot that a match lacks', () => {
  const row = catalogueOf(makeRow({ slots: 1 << FRIDAY_EVENING }))
  const raise = whatWouldRaise(row, 0, { ...NO_WISHES, slots: 1 }, CLOCK)
  expect(raise).toEqual({ fact: { code: 'slot', weekday: 4, part: 'evening' }, points: 150 })
})

test('names the skill, or the way to travel, that adds most', () => {
  const row = catalogueOf(makeRow({ skillsBrought: 0b10, lat: RENNES.lat + 5 / 111.195, lon: RENNES.lon }))
  const wishes = { ...NO_WISHES, skillsBrought: 1 }
  expect(whatWouldRaise(row, 0, wishes, CLOCK)?.fact).toEqual({ code: 'bring', skill: 'teaching' })
  const onFoot = { ...wishes, home: RENNES, travel: 'foot' as const, farKm: 10 }
  expect(whatWouldRaise(row, 0, onFoot, CLOCK)?.fact).toEqual({ code: 'travel', travel: 'car' })
})

test('asks nothing of who said nothing, nor when nothing would help', () => {
  expect(whatWouldRaise(catalogueOf(makeRow({ slots: 1, skillsBrought: 1 })), 0, NO_WISHES, CLOCK)).toBeNull()
  const away = catalogueOf(makeRow({ lat: RENNES.lat + 5 / 111.195, lon: RENNES.lon }))
  expect(whatWouldRaise(away, 0, { ...NO_WISHES, home: RENNES, travel: 'car' }, CLOCK)).toBeNull()
  const fits = catalogueOf(makeRow({ slots: 1 }))
  expect(whatWouldRaise(fits, 0, { ...NO_WISHES, slots: 1 }, CLOCK)).toBeNull()
})

test('promises only points that would come', () => {
  fc.assert(
    fc.property(anyPlacedRows(3), anyWishes, anyClock, (rows, wishes, clock) => {
      const catalogue = catalogueOf(...rows)
      for (let row = 0; row < catalogue.rows; row++) {
        const raise = whatWouldRaise(catalogue, row, wishes, clock)
        if (raise?.fact.code !== 'slot') continue
        const { weekday, part } = raise.fact
        const slots = wishes.slots | (1 << slotBit(weekday, part))
        const gain =
          explain(catalogue, row, { ...wishes, slots }, clock).score -
          explain(catalogue, row, wishes, clock).score
        expect(raise.points).toBe(gain)
        expect(gain).toBeGreaterThan(0)
      }
    }),
  )
})
