import { dayAt, isoOf } from '../../domain/days.ts'
import { attendanceId } from '../../domain/work/attendance-doc.ts'
import type { Doc } from '../../domain/work/documents.ts'
import { DAY } from './clock.ts'
import { inOffice } from './office.ts'
import type { Person, Wish } from './people.ts'
import { readDocs } from './server-state.ts'
import { happens, type World } from './world.ts'

/** In these histories people propose themselves for each other's missions, and answer; the others draw as if nobody ever had. */
export const hasApplicants = (seed: number): boolean => seed % 5 === 2

export const KINDS_OF_STEP = {
  apply: 12,
  confirm: 60,
  come: 30,
  host: 40,
  withdraw: 14,
  answer: 60,
  consent: 6,
} as const
export type KindOfStep = keyof typeof KINDS_OF_STEP

type Application = Extract<Doc, { kind: 'application' }>

/** What this person could do of that kind about who comes; null when nothing on the screen allows it. */
export function stepOf(kind: KindOfStep, person: Person): Wish | null {
  const { random, view, account, organisation, missions, words } = person
  if (kind === 'come') return come(person)
  if (kind === 'host') return host(person)
  const all = view.docs.filter((doc): doc is Application => doc.kind === 'application')
  if (kind === 'apply') {
    const found = missions()
    if (found.length === 0) return null
    const args = { name: 'Moi', word: words(), age: random.pick(['adult', 'adult', '16_17']), phone: null }
    return wish('application_send', {
      ...random.pick(found),
      ...args,
      wishes: [{ session: 'all', date: null }],
    })
  }
  if (kind === 'confirm' || kind === 'withdraw') {
    const may = kind === 'confirm' ? ['offered'] : ['proposed', 'waitlisted', 'offered', 'coming', 'coming']
    const mine = may.flatMap((status) =>
      all.filter(({ value }) => value.account === account && value.status === status),
    )
    if (mine.length === 0) return null
    const { value } = random.pick(mine)
    const named = { organisation: value.organisation, mission: value.mission }
    if (kind === 'withdraw') return wish('application_withdraw', named)
    return wish('application_confirm', { ...named, slots: value.slots })
  }
  const theirs = all.filter(({ value }) => value.organisation === organisation)
  if (theirs.length === 0) return null
  const { value } = random.pick(theirs)
  const named = { organisation, mission: value.mission, account: value.account }
  if (kind === 'consent') return wish('application_consent', named)
  const answer = random.pick(['offer', 'offer', 'offer', 'wait', 'decline', 'cancel'] as const)
  return wish('application_answer', {
    ...named,
    from: value.status,
    answer,
    slots: answer === 'offer' ? [{ session: 'all', date: null, role: '' }] : [],
    reason: answer === 'decline' ? 'full' : null,
    message: words(),
  })
}

const wish = (name: string, args: Record<string, unknown>): Wish => ({ name, args, seen: {} })

const ALL = { session: 'all', date: null } as const

/** What a person says of a day on which they come. */
function come({ random, view, account, now }: Person): Wish | null {
  const mine = view.docs.filter(
    (doc): doc is Application =>
      doc.kind === 'application' && doc.value.account === account && doc.value.status === 'coming',
  )
  if (mine.length === 0) return null
  const held = heldOf(random.pick(mine), now)
  const said = view.docs.find(
    (doc) => doc.kind === 'attendance' && doc.id === attendanceId(held, account ?? ''),
  )
  const isAway = said?.kind === 'attendance' && ['absent', 'excused'].includes(said.value.presence)
  if (isAway && random.chance(0.5)) return wish('presence_answer', { ...held, wasHere: true, text: '' })
  if (random.chance(0.5)) return wish('check_in', { ...held, code: random.pick(CODES), at: now })
  return wish('hours_propose', { ...held, minutes: random.pick([60, 90, 120]) })
}

/** What an association says of who comes to it. */
function host({ random, view, organisation, now }: Person): Wish | null {
  const coming = view.docs.filter(
    (doc): doc is Application =>
      doc.kind === 'application' && doc.value.organisation === organisation && doc.value.status === 'coming',
  )
  if (coming.length === 0) return null
  const doc = random.pick(coming)
  const { account } = doc.value
  const held = heldOf(doc, now)
  const found = view.docs.find((one) => one.kind === 'attendance' && one.id === attendanceId(held, account))
  const { presence, hours, minutes } = found?.kind === 'attendance' ? found.value : NOTHING
  if (random.chance(0.2)) return wish('presence_code', { ...held, code: random.pick(CODES) })
  if (random.chance(0.5)) {
    const to = random.pick(['present', 'present', 'excused', 'absent', 'unsaid'] as const)
    return wish('presence_mark', { ...held, account, from: presence, to })
  }
  const other = random.pick([60, 90, 120])
  if (hours === 'signed') return wish('hours_correct', { ...held, account, from: minutes, minutes: other })
  const seen = hours === 'proposed' ? minutes : null
  return wish('hours_sign', { ...held, account, seen, minutes: seen ?? other, word: '' })
}

const NOTHING = { presence: 'unsaid', hours: 'none', minutes: 0 } as const
/** Few, so that some are right. */
const CODES = ['0421', '7316'] as const

const heldOf = ({ value }: Application, now: number) => ({
  organisation: value.organisation,
  mission: value.mission,
  session: 'all' as const,
  date: isoOf(dayAt(now, 'Europe/Paris')),
})

/** Before a history begins some have proposed themselves, and most of them were offered a place. */
export async function proposeFirst(world: World): Promise<void> {
  const { server, cast, random } = world
  for (const doc of [...(await readDocs(server.client())).values()]) {
    if (doc.kind !== 'mission' || doc.gone || doc.value.review.state !== 'accepted') continue
    const named = { organisation: doc.value.organisation, mission: doc.id }
    const isFirst = named.organisation === cast.first
    for (const who of isFirst ? (['cleo', 'ben'] as const) : (['ana', 'ben'] as const)) {
      const me = { name: who, word: '', age: 'adult', phone: null, wishes: [ALL] }
      await inOffice(world, who, 'application_send', { ...named, ...me })
      if (random.chance(0.2)) continue
      const given = {
        from: 'proposed',
        answer: 'offer',
        slots: [{ ...ALL, role: '' }],
        reason: null,
        message: '',
      }
      await inOffice(world, isFirst ? 'ana' : 'cleo', 'application_answer', {
        ...named,
        account: cast[who],
        ...given,
      })
    }
  }
}

/** Time passes, and the edge ends what was left in silence. */
export async function silence(world: World): Promise<void> {
  const { clock, random, server, oracle, newId } = world
  if (random.chance(0.3)) clock.pass(Math.round(random.next() * 4 * DAY))
  for (const doc of (await readDocs(server.client())).values()) {
    if (doc.kind !== 'application') continue
    const { status, answerBy, offerUntil, organisation, mission, account } = doc.value
    const until = status === 'proposed' ? answerBy : status === 'offered' ? offerUntil : null
    if (until === null || until > clock.now()) continue
    const sent = { id: newId(), name: 'application_expire', args: { organisation, mission, account } }
    oracle.make({ ...sent, device: 'office', account: null, seen: {}, state: 'maybe', at: world.tick })
    oracle.carry(null, [sent])
    await server.sayByClock(sent)
    happens(world, 'silence ends')
  }
}
