import { foldLetters } from '../place/fold-name.ts'
import type { Fields } from './fields.ts'

/** Names of publishers that feeds only give a short key for. */
const KNOWN: Record<string, string> = {
  jeveuxaider: 'JeVeuxAider.gouv.fr',
  'service-civique': 'Service Civique',
  sdis: 'Sapeurs-pompiers (SDIS)',
  dgpn: 'Police nationale',
  dggn: 'Gendarmerie nationale',
}

/**
 * Who published a record in a feed that holds several publishers' missions: its own `source` key, else the publisher's name,
 * else its id. Null when the record does not say, and the feed itself is the publisher.
 */
export function readPublisher(fields: Fields): { key: string; name: string } | null {
  const name = fields.text('publisherName', 'partnerName')
  const written = fields.text('source') ?? name ?? fields.text('publisherId', 'partnerId')
  if (written === null) return null
  const key = keyOf(written)
  return key === '' ? null : { key, name: KNOWN[key] ?? name ?? written }
}

/** A key for addresses and identifiers: lower case ASCII letters and digits with hyphens; may be empty. */
export function keyOf(name: string): string {
  return foldLetters(name).replaceAll(' ', '-').slice(0, 60)
}
