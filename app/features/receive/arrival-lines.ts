import { MOTORS } from '#domain/motors.ts'
import { hasOwnWeights } from '#domain/transfer/baggage.ts'
import { CAUSES, membersOf, SKILLS } from '#domain/vocabulary.ts'
import type { ListWords } from '#domain/words/fr/list.ts'
import type { TransferWords } from '#domain/words/fr/transfer.ts'
import type { Arrival } from './arrival.ts'

export type ArrivalLine = { label: string; said: string }

/** What arrives, in words, an answer a line; what the other phone had not said is left out. */
export function arrivalLines(arrival: Arrival, words: TransferWords, list: ListWords): ArrivalLine[] {
  const { wishes } = arrival
  const { receive, vocabulary } = words
  const motors = MOTORS.filter((motor) => wishes.grid[motor] > 0).map(
    (motor) => `${list.motors[motor].name} (${list.wishes[wishes.grid[motor]]})`,
  )
  const travel = [
    ...(wishes.travel === null ? [] : [vocabulary.travels[wishes.travel]]),
    ...(wishes.farKm === null ? [] : [receive.far(wishes.farKm)]),
  ]
  const slots = membersOf(
    Array.from({ length: 21 }, (_, bit) => String(bit)),
    wishes.slots,
  ).length
  const kept = arrival.numbers.length + arrival.copies.length
  const lines: [string, string][] = [
    [receive.motors, motors.join(', ')],
    [receive.place, wishes.home?.name ?? ''],
    [receive.travel, travel.join(', ')],
    [receive.slots, slots === 0 ? '' : receive.slotsSaid(slots)],
    [receive.brought, skillNames(wishes.skillsBrought, words)],
    [receive.wanted, skillNames(wishes.skillsWanted, words)],
    [
      receive.causes,
      membersOf(CAUSES, wishes.causes)
        .map((cause) => vocabulary.causes[cause])
        .join(', '),
    ],
    [receive.weights, hasOwnWeights(wishes) ? receive.weightsOwn : ''],
    [receive.kept, kept === 0 ? '' : receive.keptSaid(kept)],
  ]
  return lines.filter(([, said]) => said !== '').map(([label, said]) => ({ label, said }))
}

function skillNames(mask: number, { vocabulary }: TransferWords): string {
  return membersOf(SKILLS, mask)
    .map((skill) => vocabulary.skills[skill])
    .join(', ')
}
