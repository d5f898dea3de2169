import { expect, test } from 'vitest'
import type { AttendanceDoc } from '../../domain/work/attendance-doc.ts'
import { forgetAbsences } from '../../edge/jobs/forget-absences.ts'
import { TEST_NOW } from '../support/make-edge.ts'
import { aroundWrites, makeWorkEdge, write } from '../support/work-edge.ts'

const DAY = 86_400_000
const DATE = '2026-09-12'
const SLOTS = [{ session: 'all' as const, date: null, role: '' }]
const LOU = {
  name: 'Lou',
  word: '',
  age: 'adult' as const,
  phone: null,
  wishes: [{ session: 'all' as const, date: null }],
}
type Docs = { docs: { kind: string; gone: boolean; value: unknown }[] }
const attendanceIn = ({ docs }: Docs) => docs.find(({ kind }) => kind === 'attendance')

/** A mission without dates to which somebody is coming. */
async function hall() {
  const edge = await makeWorkEdge()
  const { owner, organisation } = await edge.association(true)
  const { mission } = await edge.publish(owner, organisation, { seats: { all: { '': 4 } } })
  const names = { organisation, mission }
  const held = { ...names, session: 'all' as const, date: DATE }
  const lou = edge.person()
  const theirs = { ...held, account: lou.account }
  await lou.push(write('application_send', { ...names, ...LOU }))
  const said = { from: 'proposed', answer: 'offer', slots: SLOTS, reason: null, message: '' } as const
  await owner.push(write('application_answer', { ...names, account: lou.account, ...said }))
  await lou.push(write('application_confirm', { ...names, slots: SLOTS }))
  const standing = async () => attendanceIn(await lou.pull())?.value as AttendanceDoc | undefined
  return { ...edge, owner, lou, names, held, theirs, standing }
}

test('signs hours once, however many machines sign and propose at once', async () => {
  const { owner, lou, held, theirs, deps, standing } = await hall()
  const machines = await Promise.all([1, 2, 3].map(() => aroundWrites(deps.db, (run) => run())))
  const sign = (minutes: number) => write('hours_sign', { ...theirs, seen: null, minutes, word: '' })
  const answers = await Promise.all([
    ...machines.map((db, index) => owner.through(db).push(sign(60 + 30 * index))),
    lou.push(write('hours_propose', { ...held, minutes: 45 })),
  ])
  const codes = answers.slice(0, 3).map(([answer]) => answer?.code)
  const doc = await standing()
  if (doc === undefined) throw new Error('nothing stands')
  expect(codes.filter((code) => code === 'applied').length).toBeLessThanOrEqual(1)
  expect(doc.hours).toBe(codes.includes('applied') ? 'signed' : 'proposed')
  expect([doc.minutes, doc.disputed]).toContain(45)
})

test('gives a person what came of their own dates, and the digits to members alone', async () => {
  const { owner, lou, held, theirs, person } = await hall()
  await owner.push(write('presence_code', { ...held, code: '4821' }))
  await owner.push(write('presence_mark', { ...theirs, from: 'unsaid', to: 'present' }))
  const mine = await lou.pull()
  expect(attendanceIn(mine)?.value).toMatchObject({ presence: 'present', title: 'Trier les dons' })
  expect(JSON.stringify(mine)).not.toContain('4821')
  const { docs } = await owner.pull()
  expect(docs.find(({ kind }) => kind === 'gathering')?.value).toMatchObject({ codes: ['4821'] })
  expect((await person().pull()).docs).toEqual([])
})

test('shows what came of a date to no other association', async () => {
  const { owner, theirs, association, lou } = await hall()
  await owner.push(write('presence_mark', { ...theirs, from: 'unsaid', to: 'absent' }))
  const other = await association(true)
  expect(attendanceIn(await other.owner.pull())).toBeUndefined()
  expect(attendanceIn(await lou.pull())).toBeDefined()
})

test('forgets an absence by the daily job three months later, on every device, and keeps hours', async () => {
  const { owner, lou, held, theirs, deps } = await hall()
  await lou.push(write('hours_propose', { ...held, date: '2026-09-11', minutes: 60 }))
  for (const date of [DATE, '2026-09-11']) {
    await owner.push(write('presence_mark', { ...theirs, date, from: 'unsaid', to: 'absent' }))
  }
  await lou.push(write('presence_answer', { ...held, wasHere: false, text: 'Mon fils était malade.' }))
  const { cursor } = await lou.pull()
  await forgetAbsences({ ...deps, now: () => TEST_NOW + 89 * DAY })
  expect((await lou.pull(cursor)).docs.filter(({ kind }) => kind === 'attendance')).toEqual([])
  await forgetAbsences({ ...deps, now: () => TEST_NOW + 90 * DAY })
  await forgetAbsences({ ...deps, now: () => TEST_NOW + 90 * DAY })
  const { docs } = await lou.pull(cursor)
  const left = docs.filter(({ kind }) => kind === 'attendance')
  expect(left).toHaveLength(2)
  expect(left.filter(({ gone }) => gone)).toHaveLength(1)
  expect(left.find(({ gone }) => !gone)?.value).toMatchObject({ presence: 'unsaid', minutes: 60 })
  const rows = await deps.db.all<{ value: string }>("select value from documents where kind = 'attendance'")
  expect(JSON.stringify(rows)).not.toMatch(/malade|absent"/)
})
