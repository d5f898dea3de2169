import { foldName } from '../place/fold-name.ts'
import type { FeedOrganisation, Note } from './feed-mission.ts'
import type { Fields } from './fields.ts'

const PUBLIC =
  /^(mairie|ville|commune|departement|conseil (regional|departemental)|region|metropole|communaute|cc|ccas|cias|direction|ddfip|academie|rectorat|dsden|dreal|dreets|prefecture|sous prefecture|sdis|service departemental|police|gendarmerie|ministere|office francais|universite|lycee|college|ecole|centre hospitalier|chu|parc (national|naturel)|syndicat mixte|pole emploi|france travail)\b/
const LEGAL_PUBLIC = /collectivite|etablissement public|public|administration|mairie|\betat\b/
const LEGAL_COMPANY = /entreprise|societe|\bs(a|as|arl|asu|ci|cop|cic)\b/

/** The organisation of a record; null when it has no name. A bad RNA or SIREN is left out and noted. */
export function readOrganisation(fields: Fields, notes: Note[]): FeedOrganisation | null {
  const name = fields.text('organizationName', 'associationName', 'organisationName', 'structureName')
  if (name === null) return null
  const rna = rnaOf(fields.text('organizationRNA', 'associationRNA', 'organisationRNA'), notes)
  const siren = sirenOf(
    fields.text('organizationSiren', 'associationSiren', 'organizationSiret', 'associationSiret'),
    notes,
  )
  const legal = fields.text('organizationStatusJuridique', 'organizationType') ?? ''
  return {
    kind: kindOf(foldName(name), foldName(legal), rna),
    name: name.replace(/\s+/g, ' '),
    rna,
    siren,
    url: webAddress(fields.text('organizationUrl', 'associationUrl'), notes),
    description: fields.text('organizationDescription', 'associationDescription'),
  }
}

/** What makes two organisations one: the RNA, else the SIREN, else the folded name within its source. */
export function organisationKey(organisation: FeedOrganisation, sourceId: string): string {
  if (organisation.rna !== null) return `rna:${organisation.rna}`
  if (organisation.siren !== null) return `siren:${organisation.siren}`
  return `name:${sourceId}:${foldName(organisation.name)}`
}

/** An http(s) address, mended when only its scheme is missing; null and a note for anything else. */
export function webAddress(written: string | null, notes: Note[]): string | null {
  if (written === null) return null
  const address = /^www\./i.test(written) ? `https://${written}` : written
  if (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address)) return address
  notes.push({ code: 'url_invalid', detail: written.slice(0, 200) })
  return null
}

/** Overseas numbers hold letters after the first digit; associations of Alsace-Moselle have none at all. */
function rnaOf(written: string | null, notes: Note[]): string | null {
  const rna = written?.replace(/[\s.]/g, '').toUpperCase()
  if (rna === undefined || rna === '') return null
  if (/^W[0-9][0-9A-Z][0-9]{7}$/.test(rna)) return rna
  notes.push({ code: 'rna_invalid', detail: rna.slice(0, 40) })
  return null
}

function sirenOf(written: string | null, notes: Note[]): string | null {
  const digits = written?.replace(/[\s.]/g, '')
  if (digits === undefined || digits === '') return null
  const siren = digits.slice(0, 9)
  if (/^\d{9}(\d{5})?$/.test(digits) && hasLuhnKey(siren)) return siren
  notes.push({ code: 'siren_invalid', detail: digits.slice(0, 40) })
  return null
}

function hasLuhnKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum > 0 && sum % 10 === 0
}

function kindOf(name: string, legal: string, rna: string | null): FeedOrganisation['kind'] {
  if (rna !== null || /association|1901|1908|fondation/.test(legal)) return 'association'
  if (LEGAL_PUBLIC.test(legal) || PUBLIC.test(name)) return 'public_body'
  return LEGAL_COMPANY.test(legal) ? 'company' : 'association'
}
