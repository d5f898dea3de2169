import { vocabulary } from './vocabulary.ts'

/** Words of the sheet « Filtrer », and of what a person says of themselves. */
export const filters = {
  vocabulary,
  title: 'Filtrer',
  close: 'Fermer',
  see: (n: number) => (n === 0 ? 'Aucune pour ces choix' : n === 1 ? 'Voir 1 mission' : `Voir ${n} missions`),
  clear: 'Tout enlever',
  none: 'Élargissez un peu : plus loin, une autre cause, ou à distance.',
  lane: 'Quel rythme ?',
  laneAny: 'Une fois ou régulier',
  causes: 'Quelles causes ?',
  causesHint: 'Rien de choisi : toutes.',
  travel: 'Comment vous déplacez-vous ?',
  far: 'Jusqu’où ?',
  farLess: 'Moins loin',
  farMore: 'Plus loin',
  km: (km: number) => `${km} km`,
  farLine: (km: number) => `Jusqu’à ${km} km, à vol d’oiseau`,
  farNoHome: 'Dites d’abord où vous êtes, en haut de la liste.',
  age: 'Votre âge, si vous avez moins de 18 ans',
  ages: { any: '18 ans et plus', sixteen: '16-17 ans', under16: 'Moins de 16 ans' },
  ageHint: 'Avant 16 ans, on vient avec une personne adulte. Quand l’annonce ne dit rien : à demander.',
  accessible: 'Accessible en fauteuil',
  accessibleHint: 'Quand l’annonce ne dit rien : à demander.',
  me: 'Ce que je peux dire de moi',
  meLine: 'Mes moments libres, mes savoir-faire : ils changent l’ordre, sans rien cacher.',
}
export type FilterWords = typeof filters
