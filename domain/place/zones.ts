import { isArea } from './areas.ts'

const ZONES: Record<string, string> = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  975: 'America/Miquelon',
  976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy',
  978: 'America/Marigot',
  984: 'Indian/Kerguelen',
  986: 'Pacific/Wallis',
  987: 'Pacific/Tahiti',
  988: 'Pacific/Noumea',
  989: 'Etc/GMT+8',
}

const MARQUESAS = ['98718', '98723', '98731', '98746', '98756', '98757']
const GAMBIER = '98719'

/**
 * IANA zone in which clocks are set in an area: Europe/Paris in métropole and for `remote`. With the commune's code it also
 * tells the Marquesas and the Gambier from Tahiti. Throws RangeError for an unknown area.
 */
export function zoneOf(area: string, insee?: string | null): string {
  if (area !== 'remote' && !isArea(area)) throw new RangeError(`not an area: ${area}`)
  if (insee === GAMBIER) return 'Pacific/Gambier'
  if (insee != null && MARQUESAS.includes(insee)) return 'Pacific/Marquesas'
  return ZONES[area] ?? 'Europe/Paris'
}
