import { createHash } from 'node:crypto'
import { type Doc, memberId } from '../../domain/work/documents.ts'
import type { View } from '../../domain/work/fold.ts'
import type { MissionDoc, MissionStatus, TextField } from '../../domain/work/mission-doc.ts'
import type { Random } from './random.ts'

type MissionDocument = Extract<Doc, { kind: 'mission' }>

/** What a person is about to do, and the texts that stand on the screen in the fields that it changes. */
export type Wish = { name: string; args: Record<string, unknown>; seen: Record<string, string> }

/** A mission as somebody opened it to change it; others may change it meanwhile. */
export type Editor = { mission: string; texts: MissionDoc['texts']; writers: Record<string, string> }

/** Who does it, where, with what before their eyes. `words` makes a text that nobody ever wrote. */
export type Person = {
  account: string | null
  organisation: string
  view: View
  editor: Editor | null
  random: Random
  newId: () => string
  words: () => string
  /** Missions that a citizen may have heard of. */
  missions: () => { organisation: string; mission: string }[]
  /** The device's clock, in ms. */
  now: number
  /** Hash of a photo that lies on the device. */
  photo: () => string | null
}

const FIELDS: readonly TextField[] = ['title', 'description', 'contact', 'access']
const AREAS = [
  { area: '35', insee: '35238', commune: 'Rennes', postcode: '35000' },
  { area: '02', insee: '02408', commune: 'Laon', postcode: '02000' },
  { area: '60', insee: '60032', commune: 'Autrêches', postcode: '60350' },
] as const

export const KINDS_OF_WISH = {
  create: 14,
  edit: 30,
  quickEdit: 12,
  facts: 10,
  seats: 12,
  publish: 12,
  step: 10,
  remove: 4,
  restore: 4,
  settle: 14,
  appeal: 3,
  describe: 3,
  invite: 3,
  expel: 2,
  role: 2,
} as const
export type KindOfWish = keyof typeof KINDS_OF_WISH

/** What this person could do of that kind; null when nothing on the screen allows it. */
export function wishOf(kind: KindOfWish, person: Person): Wish | null {
  const { random, view, organisation } = person
  const own = (doc: Doc): doc is MissionDocument =>
    doc.kind === 'mission' && doc.value.organisation === organisation
  const missions = view.docs.filter(own)
  const mission = missions.length === 0 ? undefined : random.pick(missions)
  if (kind === 'create') return create(person)
  if (kind === 'edit') return person.editor === null ? null : edit(person, person.editor)
  if (kind === 'settle') return settle(person)
  if (kind === 'describe') return about('organisation_edit', person, { description: person.words() })
  if (kind === 'invite' || kind === 'expel' || kind === 'role') return membership(kind, person)
  if (mission === undefined) return null
  if (kind === 'quickEdit') return edit(person, editorOf(mission))
  const named = { mission: mission.id }
  switch (kind) {
    case 'facts':
      return about('mission_edit', person, { ...named, texts: {}, ...facts(person, mission) })
    case 'seats':
      return about('mission_seats', person, {
        ...named,
        session: sessionOf(person, mission),
        role: '',
        by: random.pick([1, 2, 3, -1]),
      })
    case 'publish':
      return about('mission_status', person, { ...named, from: mission.value.status, to: 'published' })
    case 'step':
      return about('mission_status', person, {
        ...named,
        from: mission.value.status,
        to: random.pick(['paused', 'closed', 'published'] satisfies MissionStatus[]),
      })
    case 'remove':
      return {
        ...about('mission_delete', person, { ...named, seen: mission.writers }),
        seen: { ...mission.value.texts },
      }
    case 'restore':
      return about('mission_restore', person, named)
    case 'appeal':
      return about('mission_appeal', person, { ...named, text: person.words() })
  }
}

export const editorOf = ({ id, value, writers }: MissionDocument): Editor => ({
  mission: id,
  texts: value.texts,
  writers,
})

const about = (name: string, { organisation }: Person, args: Record<string, unknown>): Wish => ({
  name,
  args: { organisation, ...args },
  seen: {},
})

function create(person: Person): Wish {
  const { random, words, newId } = person
  const isWhole = random.chance(0.7)
  const photo = random.chance(0.1) ? person.photo() : null
  return about('mission_create', person, {
    mission: newId(),
    texts: {
      title: words(),
      ...(isWhole ? { description: words(), contact: words() } : {}),
    },
    facts: {
      anytime: isWhole,
      ...whereabouts(random),
      ...(photo === null ? {} : { photo: { hash: photo, description: 'Un jardin' } }),
    },
    sessions: {},
    seats: isWhole ? { all: { '': 5 } } : {},
  })
}

function edit(person: Person, { mission, texts, writers }: Editor): Wish {
  const { random, words } = person
  const fields = random.chance(0.3) ? [random.pick(FIELDS), random.pick(FIELDS)] : [random.pick(FIELDS)]
  const edits = Object.fromEntries(
    fields.map((field) => [field, { value: words(), over: writers[field] ?? null }]),
  )
  const wish = about('mission_edit', person, { mission, texts: edits, facts: {}, sessions: {} })
  return { ...wish, seen: Object.fromEntries(fields.map((field) => [field, texts[field]])) }
}

function facts({ random, newId, photo }: Person, { value }: MissionDocument) {
  const sessions = Object.keys(value.sessions)
  const gone = sessions.length > 0 && random.chance(0.5) ? random.pick(sessions) : null
  const hash = random.chance(0.3) ? photo() : null
  return {
    facts: {
      ...whereabouts(random),
      accessible: random.pick([true, false, null]),
      ...(hash === null ? {} : { photo: { hash, description: 'Un jardin' } }),
    },
    sessions: gone !== null ? { [gone]: null } : random.chance(0.4) ? { [newId()]: SESSION } : {},
  }
}

const SESSION = {
  kind: 'once',
  date: '2026-12-12',
  start: '14:00',
  part: null,
  minutes: 120,
  zone: 'Europe/Paris',
} as const

function sessionOf({ random }: Person, { value }: MissionDocument): string {
  const sessions = Object.keys(value.sessions)
  return sessions.length === 0 ? 'all' : random.pick(sessions)
}

/** In a commune, or now and then « en ligne ». */
function whereabouts(random: Random) {
  const place = placeIn(random.pick(AREAS))
  return random.chance(0.12) ? { place: null, remote: true } : { place, remote: false }
}

function placeIn(place: (typeof AREAS)[number]) {
  return { ...place, street: null, lat: 48.1, lon: -1.6, precision: 'commune', atHome: false }
}

function settle(person: Person): Wish | null {
  const { random, view, organisation, words } = person
  const open = view.docs.filter(
    (doc): doc is Extract<Doc, { kind: 'conflict' }> =>
      doc.kind === 'conflict' && doc.value.organisation === organisation,
  )
  if (open.length === 0) return null
  const { id, value } = random.pick(open)
  const mission = view.docs.find((doc) => doc.kind === 'mission' && doc.id === value.mission)
  const isText = value.field !== 'status' && value.field !== 'deleted'
  const choice = random.pick(isText ? (['keep', 'take', 'write'] as const) : (['keep', 'take'] as const))
  const field = value.field as TextField
  const wish = about('conflict_settle', person, {
    mission: value.mission,
    conflict: id,
    choice,
    text: choice === 'write' ? words() : null,
    over: isText ? (mission?.writers[field] ?? null) : null,
  })
  const standing = mission?.kind === 'mission' && isText ? mission.value.texts[field] : undefined
  return { ...wish, seen: choice === 'keep' || standing === undefined ? {} : { [field]: standing } }
}

/** The token of an invitation follows from its id, so that who accepts it knows it. */
export const tokenOf = (invitation: string): string => `token-of-${invitation}`

function membership(kind: 'invite' | 'expel' | 'role', person: Person): Wish | null {
  const { random, view, organisation, account, newId } = person
  const members = view.docs.filter((doc) => doc.kind === 'member' && doc.value.organisation === organisation)
  const me = members.find((doc) => doc.id === memberId(organisation, account ?? ''))
  if (me?.kind !== 'member' || me.value.role !== 'owner') return null
  if (kind === 'invite') {
    const invitation = newId()
    const tokenHash = createHash('sha256').update(tokenOf(invitation)).digest('hex')
    return about('invitation_create', person, {
      invitation,
      role: random.pick(['editor', 'owner']),
      tokenHash,
    })
  }
  const other = random.pick(members)
  if (other.kind !== 'member') return null
  const named = { account: other.value.account }
  return kind === 'expel'
    ? about('member_remove', person, named)
    : about('member_role', person, { ...named, role: random.pick(['reader', 'editor', 'owner']) })
}
