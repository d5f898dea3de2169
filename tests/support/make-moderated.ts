import { TEST_NOW } from './make-edge.ts'
import { makeVisitor } from './make-visitor.ts'
import { makeWorkEdge, write } from './work-edge.ts'

export const HOUR = 3_600_000
export const ADMIN = 'admin@elan.example'

/** An edge whose clock moves, and people who sign in there and push as themselves. */
export async function makeModerated() {
  let now = TEST_NOW
  const edge = await makeWorkEdge({ now: () => now })
  let visitors = 0
  async function somebody(email: string) {
    const visitor = makeVisitor(edge, `192.0.2.${++visitors}`)
    const { body } = await visitor.signIn(email)
    const { account, isAdministrator } = body.me as { account: string; isAdministrator: boolean }
    return { ...visitor, ...edge.person(isAdministrator, account), email }
  }
  const admin = await somebody(ADMIN)
  async function reader(email: string, area = '35') {
    const one = await somebody(email)
    await admin.push(write('catalyst_appoint', { area, account: one.account }))
    return one
  }
  return {
    ...edge,
    admin,
    somebody,
    reader,
    wait: (ms: number) => (now += ms),
    mailed: () => edge.mails.filter(({ text }) => !/^\d{6}$/m.test(text)),
  }
}
export type Moderated = Awaited<ReturnType<typeof makeModerated>>
export type Somebody = Awaited<ReturnType<Moderated['somebody']>>

export const queueOf = async (who: Somebody) =>
  (await who.ask('GET', '/api/reviews')).body as {
    areas: string[]
    reviews: Record<string, unknown>[]
    reported: Record<string, unknown>[]
  }
export const verdict = (organisation: string, mission: string, given = {}) =>
  write('mission_review', {
    organisation,
    mission,
    area: '35',
    verdict: 'accept',
    rule: null,
    sentence: null,
    ...given,
  })
