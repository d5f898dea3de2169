import type { GivenGrid, Placement, Session } from '../mission.ts'
import type { Cause, Kind, Lane, MinAge, Remote, Skill } from '../vocabulary.ts'

/** What was put right in a record, and taken: a count by code, with what was seen as detail. */
export const NOTE_CODES = [
  'field_misspelt',
  'id_derived',
  'html',
  'literal_newlines',
  'hard_wraps',
  'mojibake',
  'text_cut',
  'capitals',
  'date_from_text',
  'date_unreadable',
  'date_implausible',
  'date_attributed',
  'dates_contradict',
  'duration_ignored',
  'places_attributed',
  'places_unreadable',
  'false_in_list',
  'remote_unreadable',
  'remote_was_false',
  'age_from_text',
  'rna_invalid',
  'siren_invalid',
  'url_invalid',
  'compensation_invalid',
  'address_abroad',
  'address_unknown',
  'address_estimated',
  'city_from_coordinates',
  'city_is_postcode',
  'city_wrong',
  'city_contradicted',
  'city_unconfirmed',
  'postcode_wrong',
  'coordinates_far',
  'everywhere',
] as const
export type NoteCode = (typeof NOTE_CODES)[number]
export type Note = { code: NoteCode; detail: string }

/** Why a record was not taken. `repeated_id`: another record of the same reading has the same id, and the last one is kept. */
export const REFUSED_CODES = [
  'not_a_record',
  'no_title',
  'no_id',
  'no_organisation',
  'deleted',
  'moderated',
  'outside_france',
  'no_place',
  'repeated_id',
] as const
export type RefusedCode = (typeof REFUSED_CODES)[number]

export type Refused = { ok: false; code: RefusedCode; detail: string }
export type Read<T> = { ok: true; record: T; mended: Note[] } | Refused

/** An address as a feed gives it; null is silence. Degrees. `country` null or 'FR' is France. */
export type FeedAddress = {
  street: string | null
  postcode: string | null
  city: string | null
  area: string | null
  country: string | null
  lat: number | null
  lon: number | null
}

export type FeedOrganisation = {
  kind: 'association' | 'company' | 'public_body'
  name: string
  rna: string | null
  siren: string | null
  url: string | null
  description: string | null
}

/** A session before its place, hence its time zone, is known. */
export type Slot = Omit<Session, 'zone' | 'seats'>

/** A mission of a feed in our words, before its addresses are found in the gazetteer. Null is the source's silence. */
export type FeedMission = {
  clientId: string
  /** Who publishes it in a hub's feed: a key for the sub-source, and its name. */
  publisher: { key: string; name: string } | null
  title: string
  description: string
  kind: Kind
  lane: Lane
  remote: Remote
  causes: Cause[]
  goals: number[]
  activities: string[]
  grid: GivenGrid
  organisation: FeedOrganisation
  addresses: FeedAddress[]
  startsOn: string | null
  endsOn: string | null
  slots: Slot[]
  schedule: string | null
  seatsLeft: number | null
  minAge: MinAge | null
  accessible: boolean | null
  closeToTransport: boolean | null
  skillsBrought: Skill[]
  skillsTaught: Skill[]
  audience: string[]
  requirements: string[]
  postedOn: string | null
  applicationUrl: string | null
}

/** The same once it stands somewhere: what an import stores and applies. */
export type PlacedMission = Omit<FeedMission, 'addresses' | 'slots'> & {
  placements: Placement[]
  sessions: Session[]
}
