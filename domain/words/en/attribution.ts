import type { AttributionWords } from '../fr/attribution.ts'

export const attribution: AttributionWords = {
  title: 'Where the data comes from',
  communes: {
    text: 'Communes, postcodes and population: Code officiel géographique 2026, Insee, La Poste, DGCL, Etalab.',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  },
  positions: {
    text: 'Positions of communes: GeoNames, modified by us.',
    licence: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  outlines: {
    text: 'Outlines of départements: Natural Earth.',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com',
  },
  estimated: 'A position marked “estimated” is the mean of neighbouring communes, right to a few kilometres.',
}
