import { expect, test } from 'vitest'
import { FARTHEST_KM } from '#domain/transfer/baggage.ts'
import { TRAVELS } from '#domain/vocabulary.ts'
import { FAR_KM, NO_NARROWING } from '#domain/wishes.ts'
import { FAR_STEPS, farStep } from '../../../../app/features/list/far-steps.ts'

test('each way of travelling starts on a step of its own distance', () => {
  for (const travel of TRAVELS) expect(FAR_STEPS[farStep(FAR_KM[travel])]).toBe(FAR_KM[travel])
})

test('a distance between two steps stands at the lower one, the least at the first', () => {
  expect(FAR_STEPS[farStep(9)]).toBe(8)
  expect(FAR_STEPS[farStep(0.5)]).toBe(1)
  expect(FAR_STEPS[farStep(9999)]).toBe(FAR_STEPS.at(-1))
})

test('every step can move to another phone', () => {
  expect(Math.max(...FAR_STEPS)).toBeLessThanOrEqual(FARTHEST_KM)
  expect(NO_NARROWING.causes).toBe(0)
})
