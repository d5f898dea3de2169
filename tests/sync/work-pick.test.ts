import { expect, test } from 'vitest'
import type { Waiting, WorkState } from '../../app/local/work/schema.ts'
import { newPass, pick } from '../../app/sync/work/pick.ts'

const STATE = { account: 'paul', made: 'made' } as WorkState

let position = 0
const entry = (given: Partial<Waiting> = {}): Waiting => {
  position++
  return {
    id: `${position}`,
    position,
    owner: 'paul',
    name: 'mission_seats',
    args: { organisation: 'seuil', mission: 'm' },
    schema: 1,
    madeAt: 0,
    leftAt: null,
    sentAt: null,
    errors: 0,
    ...given,
  }
}
const of = (organisation: string, mission?: string) => ({ args: { organisation, mission } })

test('entries of nobody, of somebody else and for no organisation yet do not go out', () => {
  const mine = entry()
  const others = [entry({ owner: null }), entry({ owner: 'emma' }), entry(of('made', 'm'))]
  expect(pick([...others, mine], STATE, newPass())).toEqual([mine])
})

test('what needs something that was not recorded waits, and the rest goes on', () => {
  const [before, behind, beside, elsewhere] = [
    entry(of('seuil', 'a')),
    entry(of('seuil', 'b')),
    entry(of('seuil', 'c')),
    entry(of('rameau', 'd')),
  ]
  const all = [before, behind, beside, elsewhere]
  const held = (name: string) => ({ ...newPass(), held: new Set([name]) })
  expect(pick(all, STATE, held('mission/b'))).toEqual([before, beside, elsewhere])
  expect(pick(all, STATE, held('organisation/seuil'))).toEqual([elsewhere])
})

test('a batch has twenty entries, or fewer long ones, and one that is longer than all goes alone', () => {
  const short = Array.from({ length: 30 }, () => entry())
  expect(pick(short, STATE, newPass())).toEqual(short.slice(0, 20))
  const long = Array.from({ length: 4 }, () =>
    entry({ args: { organisation: 'seuil', text: 'é'.repeat(60_000) } }),
  )
  expect(pick(long, STATE, newPass())).toHaveLength(2)
  const longest = entry({ args: { organisation: 'seuil', text: 'é'.repeat(500_000) } })
  expect(pick([longest, ...short], STATE, newPass())).toEqual([longest])
})

test('what cannot be written on the wire spoils no batch', () => {
  const odd = entry({ args: { organisation: 'seuil', odd: 1n } })
  expect(pick([odd, entry()], STATE, newPass())).toHaveLength(2)
})
