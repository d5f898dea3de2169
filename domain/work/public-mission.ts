import { dayOf, isoOf } from '../days.ts'
import { MOST_TOPS } from '../declared-grid.ts'
import { laneOf } from '../lane.ts'
import type { GivenGrid, Mission, Placement } from '../mission.ts'
import type { Motor } from '../motors.ts'
import { REMOTE_AREA } from '../place/areas.ts'
import { occurrencesOf, spanOf } from '../sessions/occurrences.ts'
import { type PublicWhen, publicSessionsOf } from '../sessions/public-sessions.ts'
import type { RosterDoc, Wish } from './application-doc.ts'
import type { Change } from './decision.ts'
import type { OrganisationDoc } from './documents.ts'
import { freeSeats } from './free-seats.ts'
import { gridOf } from './missing.ts'
import type { MissionDoc, MissionStatus, Place } from './mission-doc.ts'
import { OWN_SOURCE } from './own-source.ts'

/** What citizens read of a mission and that its document alone decides. */
export type PublicPart = Omit<Mission, 'id' | 'number' | 'organisation' | 'source' | 'example' | 'postedOn'>

/** In degrees. */
export type Position = { lat: number; lon: number }

/**
 * A mission as citizens read it on a day (day number). `centre` is where its commune lies, for a mission at somebody's home; without
 * it the position is rounded to about 5 km. Contact stays out. Seats are those of sessions that are not over and that nobody holds
 * (`roster`).
 */
export function publicPartOf(
  doc: MissionDoc,
  today: number,
  {
    centre = null,
    roster = null,
  }: { centre?: Position | null; roster?: Pick<RosterDoc, 'held'> | null } = {},
): PublicPart {
  const { texts, facts } = doc
  const { isOnce, ...when } = whenOf(doc, today)
  const isCivic = !facts.frames.includes('volunteering') && facts.frames.includes('civic_service')
  const kind = isCivic ? 'civic_service' : 'volunteering'
  const remote = facts.remote ? (facts.place === null ? 'full' : 'possible') : 'no'
  return {
    title: plain(texts.title).replace(/\s+/g, ' ').trim() || '…',
    description: plain(texts.description).trim(),
    kind,
    lane: laneOf(kind, remote, isOnce),
    remote,
    causes: [...new Set(facts.causes)],
    goals: [],
    activities: [],
    grid: publicGridOf(doc),
    placements: placementsOf(facts.place, facts.remote, centre),
    ...when,
    schedule: null,
    seatsLeft: seatsAhead(doc, roster ?? NOBODY, today),
    seatsTotal: null,
    minAge: facts.minAge,
    accessible: facts.accessible,
    closeToTransport: facts.closeToTransport,
    skillsBrought: [...new Set(facts.skillsBrought)],
    skillsTaught: [...new Set(facts.skillsTaught)],
    audience: [],
    requirements: [],
    tryOnce: facts.tryOnce,
    replyDays: facts.replyDays,
    applicationUrl: null,
    photo: facts.photo === null ? null : { ...facts.photo, description: plain(facts.photo.description) },
    conditions: {
      frames: [...new Set(facts.frames)],
      costs: plain(texts.costs).trim(),
      insurance: plain(texts.insurance).trim(),
      access: plain(texts.access).trim(),
      accompanied: facts.accompanied && (facts.place?.atHome ?? false),
    },
  }
}

/** A mission as its author sees it before it is published, exactly as a citizen will; numbers that are not given yet are 0. */
export function previewMission(
  id: string,
  doc: MissionDoc,
  organisation: Pick<OrganisationDoc, 'name' | 'url' | 'description'>,
  today: number,
): Mission {
  return {
    ...publicPartOf(doc, today),
    id,
    number: doc.number ?? 0,
    organisation: { number: 0, ...publicOrganisation(organisation) },
    source: { ...OWN_SOURCE },
    postedOn: isoOf(today),
    example: false,
  }
}

/** What citizens read of an organisation. */
export function publicOrganisation({
  name,
  url,
  description,
}: Pick<OrganisationDoc, 'name' | 'url' | 'description'>) {
  return { name: plain(name).trim() || '…', url, description: plain(description).trim() || null }
}

/** How a mission stands for citizens: they see it when it is `published` and `public`. */
export type PublicStanding = {
  status: MissionStatus
  visibility: 'public' | 'waiting' | 'refused' | 'hidden'
  visibilityReason: 'expired' | 'reported' | null
}

/** Where a mission stands on a day; a deleted one is closed. One that citizens saw and that was never read again waits. */
export function standingOf(
  { gone, value }: Pick<Change<'mission'>, 'gone' | 'value'>,
  { endsOn }: Pick<PublicPart, 'endsOn'>,
  today: number,
): PublicStanding {
  const status = gone ? 'closed' : value.status
  const { state } = value.review
  if (state === 'hidden') return { status, visibility: 'hidden', visibilityReason: 'reported' }
  if (state === 'refused') return { status, visibility: 'refused', visibilityReason: null }
  if (state !== 'accepted') return { status, visibility: 'waiting', visibilityReason: null }
  if (endsOn !== null && dayOf(endsOn) < today)
    return { status, visibility: 'hidden', visibilityReason: 'expired' }
  return { status, visibility: 'public', visibilityReason: null }
}

export const isPublicStanding = ({ status, visibility }: PublicStanding): boolean =>
  status === 'published' && visibility === 'public'

/** « Quand vous voulez » is never over: past sessions are forgotten. */
function whenOf({ facts, sessions }: MissionDoc, today: number): PublicWhen {
  const when = publicSessionsOf(sessions, today)
  const isOver = when.endsOn !== null && dayOf(when.endsOn) < today
  return facts.anytime && isOver ? { sessions: [], startsOn: null, endsOn: null, isOnce: false } : when
}

/** Beyond two proven tops the surplus counts as the middle answer, in the order of MOTORS. */
function publicGridOf(doc: Pick<MissionDoc, 'texts' | 'facts'>): GivenGrid {
  const declared = gridOf(doc)
  if (declared.ok) return declared.grid
  const lowered = declared.code === 'too_many_tops' ? declared.motors.slice(MOST_TOPS) : declared.motors
  const middle = Object.fromEntries(lowered.map((motor: Motor) => [`answer_${motor}`, 'middle']))
  return publicGridOf({ ...doc, facts: { ...doc.facts, ...middle } })
}

const NOBODY = { held: {} }
/** A series has as many seats left as the best of its dates in that many days. */
const SERIES_DAYS = 56

function seatsAhead(doc: MissionDoc, roster: Pick<RosterDoc, 'held'>, today: number): number {
  const ahead = Object.entries(doc.sessions).filter(
    ([, session]) => (spanOf(session)?.last ?? Number.NEGATIVE_INFINITY) >= today,
  )
  if (ahead.length === 0) return freeOn(doc, roster, { session: 'all', date: null })
  return ahead.reduce((sum, [id, session]) => {
    const until = session.kind === 'once' ? dayOf(session.date) : today + SERIES_DAYS
    const free = occurrencesOf(session, today, until).map(({ date }) =>
      freeOn(doc, roster, { session: id, date }),
    )
    return sum + (free.length === 0 ? freeOn(doc, NOBODY, { session: id, date: null }) : Math.max(...free))
  }, 0)
}

/** Seats of a date over all roles that nobody holds. */
function freeOn(doc: MissionDoc, roster: Pick<RosterDoc, 'held'>, wish: Wish): number {
  const roles = Object.keys(doc.seats[wish.session] ?? {})
  return roles.reduce((sum, role) => sum + freeSeats(doc, roster, { ...wish, role }), 0)
}

function placementsOf(place: Place | null, isRemote: boolean, centre: Position | null): Placement[] {
  if (place === null) return isRemote ? [ANYWHERE] : []
  const { atHome, area, insee, commune, postcode } = place
  const where = { ordinal: 0, area, insee, commune: plain(commune), postcode }
  if (!atHome) {
    const street = place.street === null ? null : plain(place.street)
    return [{ ...where, street, lat: place.lat, lon: place.lon, precision: place.precision }]
  }
  const { lat, lon } = centre ?? { lat: coarse(place.lat), lon: coarse(place.lon) }
  return [{ ...where, street: null, lat, lon, precision: 'commune' }]
}

const ANYWHERE: Placement = {
  ordinal: 0,
  area: REMOTE_AREA,
  insee: null,
  commune: null,
  postcode: null,
  street: null,
  lat: null,
  lon: null,
  precision: 'estimated',
}

const coarse = (degrees: number): number => Math.round(degrees * 20) / 20

/** Text that any store and any page can hold: no NUL, no half of a character. */
const plain = (text: string): string => text.toWellFormed().replaceAll('\0', '')
