import type { Travel } from '../../vocabulary.ts'

/** Words of the map. */
export const map = {
  title: 'Carte',
  skip: 'Passer la carte, aller à la liste',
  region: 'Carte des missions',
  keys: 'Les flèches déplacent la carte, plus et moins l’agrandissent et la réduisent.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  up: 'Vers le nord',
  down: 'Vers le sud',
  left: 'Vers l’ouest',
  right: 'Vers l’est',
  goTo: 'Aller à',
  home: 'Chez moi',
  places: {
    mainland: 'France, Corse comprise',
    guadeloupe: 'Guadeloupe',
    martinique: 'Martinique',
    guyane: 'Guyane',
    reunion: 'La Réunion',
    mayotte: 'Mayotte',
    miquelon: 'Saint-Pierre-et-Miquelon',
    polynesia: 'Polynésie',
    caledonia: 'Nouvelle-Calédonie',
  },
  you: (place: string) => `Vous : ${place}`,
  within: (km: number, place: string, travel: Travel) =>
    `Jusqu’à ${km} km de ${place}${{ foot: ', à pied', bike: ', à vélo', transit: ', en transports', car: '' }[travel]}.`,
  noHome: 'Dites où vous êtes, sur la liste, pour voir les vôtres.',
  km: (km: number) => `${km} km`,
  here: (n: number) =>
    n === 0
      ? 'Pas de mission dans ce cadre'
      : n === 1
        ? '1 mission dans ce cadre'
        : `${n} missions dans ce cadre`,
  atPoint: (n: number) => `${n} missions ici`,
  allHere: 'Voir tout le cadre',
  cluster: (n: number, place: string) =>
    place === '' ? `${n} missions, ouvrir` : `${n} missions vers ${place}, ouvrir`,
  point: (title: string, place: string) => (place === '' ? title : `${title}, ${place}`),
  noneHere: 'Éloignez-vous, ou revenez chez vous. Les missions à distance sont dans la liste.',
  none: 'Les missions de votre liste n’ont pas de lieu à montrer. Elles sont toutes dans la liste.',
  toList: 'Voir la liste',
  more: 'Voir plus de missions',
  most: (n: number) => `La carte montre les ${n} premières missions de votre liste.`,
  credit: 'Contours Natural Earth, villes GeoNames',
  attribution:
    'Carte dessinée sur ce téléphone, sans service de cartes : personne ne sait où vous regardez. Contours : Natural Earth. Villes : GeoNames (CC BY 4.0).',
}
export type MapWords = typeof map
