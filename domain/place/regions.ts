const REGIONS: Record<string, { name: string; areas: string }> = {
  '01': { name: 'Guadeloupe', areas: '971' },
  '02': { name: 'Martinique', areas: '972' },
  '03': { name: 'Guyane', areas: '973' },
  '04': { name: 'La Réunion', areas: '974' },
  '06': { name: 'Mayotte', areas: '976' },
  11: { name: 'Île-de-France', areas: '75 77 78 91 92 93 94 95' },
  24: { name: 'Centre-Val de Loire', areas: '18 28 36 37 41 45' },
  27: { name: 'Bourgogne-Franche-Comté', areas: '21 25 39 58 70 71 89 90' },
  28: { name: 'Normandie', areas: '14 27 50 61 76' },
  32: { name: 'Hauts-de-France', areas: '02 59 60 62 80' },
  44: { name: 'Grand Est', areas: '08 10 51 52 54 55 57 67 68 88' },
  52: { name: 'Pays de la Loire', areas: '44 49 53 72 85' },
  53: { name: 'Bretagne', areas: '22 29 35 56' },
  75: { name: 'Nouvelle-Aquitaine', areas: '16 17 19 23 24 33 40 47 64 79 86 87' },
  76: { name: 'Occitanie', areas: '09 11 12 30 31 32 34 46 48 65 66 81 82' },
  84: { name: 'Auvergne-Rhône-Alpes', areas: '01 03 07 15 26 38 42 43 63 69 73 74' },
  93: { name: "Provence-Alpes-Côte d'Azur", areas: '04 05 06 13 83 84' },
  94: { name: 'Corse', areas: '2A 2B' },
  975: { name: 'Saint-Pierre-et-Miquelon', areas: '975' },
  977: { name: 'Saint-Barthélemy', areas: '977' },
  978: { name: 'Saint-Martin', areas: '978' },
  984: { name: 'Terres australes et antarctiques françaises', areas: '984' },
  986: { name: 'Wallis et Futuna', areas: '986' },
  987: { name: 'Polynésie française', areas: '987' },
  988: { name: 'Nouvelle-Calédonie', areas: '988' },
  989: { name: 'Île de Clipperton', areas: '989' },
}

const REGION_OF = new Map(
  Object.entries(REGIONS).flatMap(([code, { name, areas }]) =>
    areas.split(' ').map((area) => [area, { code, name }] as const),
  ),
)

/** INSEE code and name of the region of an area; an overseas collectivity stands as its own. Throws RangeError for an unknown code. */
export function regionOf(area: string): { code: string; name: string } {
  const region = REGION_OF.get(area)
  if (region === undefined) throw new RangeError(`not an area: ${area}`)
  return region
}

/** Codes of the regions and of the collectivities that stand as one, in order. */
export const REGION_CODES: readonly string[] = Object.keys(REGIONS).sort()
