import { foldLetters } from '../place/fold-name.ts'
import type { MinAge } from '../vocabulary.ts'
import type { Note } from './feed-mission.ts'
import { type Fields, flagOf, numberOf } from './fields.ts'

/** The Service Civique's codes for who benefits, in the words of its site. */
const AUDIENCES: Record<string, string> = {
  tous_publics: 'Tous publics',
  young: 'Jeunes',
  adultes: 'Adultes',
  seniors: 'Personnes âgées',
  marginalisees_fragilisees: 'Personnes fragilisées',
  handicap: 'Personnes en situation de handicap',
  faune_flaure: 'Faune et flore',
}

const FROM_16 =
  /\b(des|a partir de|minimum|au moins) (l age de )?16 ans|\bage minimum( requis)? 16 ans|\bentre 16 (ans )?et/
const FROM_18 =
  /\b(des|a partir de|minimum|au moins) (l age de )?18 ans|\bage minimum( requis)? 18 ans|\bentre 18 (ans )?et|personnes majeures|etre majeur|majeurs uniquement|reserve aux majeurs/

/** Who may come: the feed's word for minors, else what the text says in so many words, else null, « à demander ». */
export function readMinAge(fields: Fields, description: string, notes: Note[]): MinAge | null {
  const open = flagOf(fields.get('openToMinors', 'minor', 'minors'))
  if (open !== null) return open ? 'sixteen' : 'adult'
  const text = foldLetters(description)
  const said = FROM_18.exec(text) ?? FROM_16.exec(text)
  if (said === null) return null
  notes.push({ code: 'age_from_text', detail: said[0] })
  return FROM_18.test(text) ? 'adult' : 'sixteen'
}

/** Seats left. The hub writes 1 where a partner gave none, and says so beside it: then they are unknown. */
export function readSeats(fields: Fields, notes: Note[]): number | null {
  const written = fields.get('places')
  if (written === undefined) return null
  if (fields.text('placesStatus') === 'ATTRIBUTED_BY_API') {
    notes.push({ code: 'places_attributed', detail: String(written) })
    return null
  }
  const seats = numberOf(written)
  if (seats !== null && Number.isInteger(seats) && seats >= 0 && seats < 1_000_000) return seats
  notes.push({ code: 'places_unreadable', detail: String(written).slice(0, 80) })
  return null
}

/** Who benefits, in words. A `no` that a YAML reader took for false is dropped. */
export function readAudience(fields: Fields, notes: Note[]): string[] {
  const written = fields.list('audience', 'beneficiary', 'beneficiaries')
  const said = written.filter((one) => !/^(true|false|null|undefined)$/i.test(one))
  if (said.length < written.length) notes.push({ code: 'false_in_list', detail: 'audience' })
  return [...new Set(said.map((one) => AUDIENCES[one] ?? one))]
}
