import { inferGrid } from '../infer-grid.ts'
import { foldLetters } from '../place/fold-name.ts'
import type { Kind, Remote } from '../vocabulary.ts'
import { readActivities, skillsOf } from './activities.ts'
import { calmCapitals } from './calm-capitals.ts'
import { causesOf, goalsOf } from './causes.ts'
import { readFeedDate } from './feed-date.ts'
import type { FeedAddress, FeedMission, FeedOrganisation, Note, Read, Refused } from './feed-mission.ts'
import { type Fields, fieldsOf, flagOf, numberOf, textsOf } from './fields.ts'
import { mendMojibake, mendText } from './mend-text.ts'
import { readOrganisation, webAddress } from './organisation.ts'
import { readPublisher } from './publisher.ts'
import { readAddresses } from './read-addresses.ts'
import { readWhen } from './read-when.ts'
import { readAudience, readMinAge, readSeats } from './read-who.ts'

/** What reading a record needs from outside: the day of the import, and HTML as text with its paragraphs and lists. */
export type Reading = { today: string; toPlain: (html: string) => string }

/**
 * One raw record of any form (API Engagement v0 and v2, the partners' XML as a plain object, the Service Civique's, a hub's
 * mix) as a mission in our words, with a note for all that was put right; or why it is refused.
 */
export function normalise(raw: unknown, reading: Reading): Read<FeedMission> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return refuse('not_a_record', String(JSON.stringify(raw)).slice(0, 80))
  }
  const notes: Note[] = []
  const fields = fieldsOf(mendStrings(raw, notes) as object, notes)
  const plain = (written: string | null) => readText(written, reading, notes)
  const title = readTitle(plain(fields.text('title', 'titre')), notes)
  const organisation = readOrganisation(fields, notes)
  const clientId = readId(fields, title, organisation, notes)
  const refusal = refusalOf(fields, title, organisation, clientId)
  if (refusal !== null || title === null || organisation === null || clientId === null) {
    return refusal ?? refuse('no_id', '')
  }
  const description = plain(fields.text('descriptionHtml', 'description')) ?? ''
  const named = { ...organisation, name: plain(organisation.name) ?? organisation.name }
  const record = readMission(fields, { clientId, title, description, organisation: named }, reading, notes)
  return { ok: true, record, mended: onceEach(notes) }
}

type Head = Pick<FeedMission, 'clientId' | 'title' | 'description' | 'organisation'>

function readMission(fields: Fields, head: Head, reading: Reading, notes: Note[]): FeedMission {
  const kind = readKind(fields)
  const addresses = readAddresses(fields, notes)
  const remote = readRemote(fields, head, addresses, notes)
  const schedule = readText(fields.text('schedule'), reading, notes)
  const activities = readActivities(textsOf(fields.get('activities', 'activity', 'action')))
  const causes = causesOf(fields.list('domain', 'domains', 'domainLabel'))
  const skills = skillsOf(activities)
  const isOpenToAll = kind !== 'volunteering'
  noteCompensation(fields, notes)
  return {
    ...head,
    organisation: {
      ...head.organisation,
      description: readText(head.organisation.description, reading, notes),
    },
    publisher: readPublisher(fields),
    kind,
    remote,
    causes,
    goals: goalsOf(causes, activities),
    activities,
    grid: inferGrid({ ...head, activities, causes, kind }),
    addresses,
    ...readWhen(fields, { kind, remote, schedule, today: reading.today }, notes),
    seatsLeft: readSeats(fields, notes),
    minAge: readMinAge(fields, head.description, notes),
    accessible: flagOf(fields.get('reducedMobilityAccessible')),
    closeToTransport: flagOf(fields.get('closeToTransport')),
    // Civic service and reserves ask for no skill and train for what is done there; volunteering asks for what it names.
    skillsBrought: isOpenToAll ? [] : skills,
    skillsTaught: isOpenToAll ? skills : [],
    audience: readAudience(fields, notes),
    requirements: fields.list('requirements'),
    postedOn: readFeedDate(fields.get('postedAt', 'createdAt'), reading.today).on,
    applicationUrl: webAddress(fields.text('applicationUrl', 'url', 'link'), notes),
  }
}

function refusalOf(
  fields: Fields,
  title: string | null,
  organisation: FeedOrganisation | null,
  clientId: string | null,
): Refused | null {
  const detail = title ?? clientId ?? ''
  if (title === null) return refuse('no_title', detail)
  if (flagOf(fields.get('deleted')) === true || fields.text('deletedAt') !== null)
    return refuse('deleted', detail)
  if (fields.text('statusCode')?.toUpperCase() === 'REFUSED') {
    return refuse('moderated', fields.text('statusComment') ?? detail)
  }
  if (clientId === null) return refuse('no_id', detail)
  return organisation === null ? refuse('no_organisation', detail) : null
}

/** On one line, without the dashes that some put around it, and calm. */
function readTitle(written: string | null, notes: Note[]): string | null {
  const line = written?.replace(/\s+/g, ' ').replace(/^[-–—•* ]+|[-–—•* ]+$/g, '') ?? ''
  if (line === '') return null
  const title = calmCapitals(line)
  if (title !== line) notes.push({ code: 'capitals', detail: line.slice(0, 80) })
  return title
}

/** The source's own id, else the address where one applies, else title and organisation together. */
function readId(
  fields: Fields,
  title: string | null,
  organisation: FeedOrganisation | null,
  notes: Note[],
): string | null {
  const given = fields.text('clientId', 'missionId') ?? fields.text('id', '_id')
  if (given !== null) return given
  const url = fields.text('applicationUrl')
  const derived = url ?? (title === null || organisation === null ? null : `${title} | ${organisation.name}`)
  if (derived !== null) notes.push({ code: 'id_derived', detail: derived.slice(0, 120) })
  return derived
}

function readKind(fields: Fields): Kind {
  const type = foldLetters(fields.text('type', 'missionType') ?? '')
  if (type.includes('civique')) return 'civic_service'
  if (type.includes('pompier')) return 'firefighter'
  if (type.includes('reserve')) return 'reserve'
  if (type !== '') return 'volunteering'
  const coded = ['part_time', 'full_time', 'special'].includes(fields.text('schedule') ?? '')
  const isCivic =
    readPublisher(fields)?.key.includes('service-civique') || (coded && fields.get('duration') !== undefined)
  return isCivic ? 'civic_service' : 'volunteering'
}

const EVERYWHERE =
  /pres de chez (vous|moi|soi)|partout en france|toute la france|france entiere|tout le territoire/

/** YAML 1.1 reads an unquoted `no` as false. A mission without any place is « local » when it says that it is everywhere. */
function readRemote(fields: Fields, head: Head, addresses: readonly FeedAddress[], notes: Note[]): Remote {
  const written = fields.get('remote')
  if (written === false || written === 'false') {
    notes.push({ code: 'remote_was_false', detail: 'no' })
    return 'no'
  }
  const text = foldLetters(String(written ?? ''))
  if (/^(full|yes|true|oui|distance|distanciel|a distance|teletravail)$/.test(text)) return 'full'
  if (/^(possible|partial|hybride|mixte)$/.test(text)) return 'possible'
  if (text === 'local') return 'local'
  if (!/^(no|non|presentiel|)$/.test(text))
    notes.push({ code: 'remote_unreadable', detail: text.slice(0, 80) })
  if (addresses.length > 0 || !EVERYWHERE.test(foldLetters(`${head.title} ${head.description}`))) return 'no'
  return 'local'
}

function noteCompensation(fields: Fields, notes: Note[]): void {
  const amount = numberOf(fields.get('compensationAmount'))
  if (amount !== null && amount < 0) notes.push({ code: 'compensation_invalid', detail: String(amount) })
}

function readText(written: string | null, reading: Reading, notes: Note[]): string | null {
  if (written === null) return null
  const { text, codes } = mendText(written, reading.toPlain)
  for (const code of codes) notes.push({ code, detail: text.slice(0, 80) })
  return text === '' ? null : text
}

/** Every text of a record with its encoding mended: names and cities suffer as much as descriptions. */
function mendStrings(value: unknown, notes: Note[]): unknown {
  if (typeof value === 'string') {
    // Half a pair of UTF-16, as a text cut in the middle of a picture leaves it, cannot be stored.
    const sound = value.toWellFormed()
    const mended = mendMojibake(sound)
    if (mended !== sound) notes.push({ code: 'mojibake', detail: mended.slice(0, 80) })
    return mended
  }
  if (Array.isArray(value)) return value.map((one) => mendStrings(one, notes))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mendStrings(one, notes)]))
}

function onceEach(notes: readonly Note[]): Note[] {
  return notes.filter((note, i) => notes.findIndex((other) => other.code === note.code) === i)
}

function refuse(code: Refused['code'], detail: string): Refused {
  return { ok: false, code, detail: detail.slice(0, 200) }
}
