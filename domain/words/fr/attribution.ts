/** Whose data Élan rests on, shown in the settings and under public pages: their licences ask for it. */
export const attribution = {
  title: 'D’où viennent les données',
  communes: {
    text: 'Communes, codes postaux et population : Code officiel géographique 2026, Insee, La Poste, DGCL, Etalab.',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  },
  positions: {
    text: 'Position des communes : GeoNames, modifiée par nos soins.',
    licence: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
  },
  outlines: {
    text: 'Contours des départements : Natural Earth.',
    licence: 'domaine public',
    url: 'https://www.naturalearthdata.com',
  },
  estimated:
    'Une position marquée « estimée » est la moyenne de communes voisines, à quelques kilomètres près.',
}
export type AttributionWords = typeof attribution
