/** Words of the first screen, in the first bytes: keep them few. */
export const list = {
  skip: 'Aller à la liste',
  question: 'Cette fois, qu’est-ce qui vous ferait envie ?',
  privacy: 'Pas de bonne réponse. Vos choix restent sur ce téléphone.',
  motors: {
    be_useful: { name: 'Se rendre utile', line: 'Faire du concret : trier, porter, réparer.' },
    take_care: { name: 'Prendre soin', line: 'Être là : écouter, visiter, accompagner.' },
    grow_skills: { name: 'Développer mes compétences', line: 'Apprendre, essayer, progresser.' },
    build_ties: { name: 'Créer des liens', line: 'Rencontrer, faire équipe, connaître mon coin.' },
  },
  wishes: ['peu importe', 'un peu', 'beaucoup', 'avant tout'],
  less: (motor: string) => `${motor} : moins`,
  onlyOne: 'Si vous n’en gardiez qu’un ?',
  onlyOneSkip: 'Passer',
  place: 'Où ?',
  placeHint: 'Code postal ou ville',
  placeChange: 'Changer de lieu',
  placeNone: 'Partout en France',
  placeNoneLine: 'Dix missions de dix régions. Et près de vous ?',
  here: 'Près de moi',
  days: { today: 'Aujourd’hui', saturday: 'Samedi', sunday: 'Dimanche', month: 'Ce mois-ci' },
  daysLabel: 'Quand',
  lanesLabel: 'Quel genre',
  filters: 'Filtrer',
  filtersOn: (n: number) => `Filtrer (${n})`,
  lanes: { main: 'Près d’ici', once: 'Une fois', regular: 'Régulier', long: 'Long', remote: 'À distance' },
  sure: 'C’est sûr',
  toCheck: 'À vérifier',
  missions: (n: number) => (n === 1 ? '1 mission' : `${n} missions`),
  othersOf: (n: number) => (n === 1 ? '1 autre de cette association' : `${n} autres de cette association`),
  example: 'exemple',
  remote: 'à distance',
  everywhere: 'partout en France',
  updated: (first: string | null) =>
    first === null
      ? 'Liste mise à jour : aucune mission pour ces choix'
      : `Liste mise à jour. En premier : ${first}`,
  more: 'Voir plus de missions',
  nav: { list: 'Missions', map: 'Carte', kept: 'Gardées', work: 'Publier', settings: 'Réglages' },
  navLabel: 'Menu principal',
  loading: 'Chargement…',
  screenFailed: 'Cet écran n’a pas pu se charger. Rien n’est perdu. Réessayez quand le réseau revient.',
  retry: 'Réessayer',
}
export type ListWords = typeof list

/** What the page says of itself in its head: no script needs it. */
export const head = {
  title: 'Élan, des missions près de chez vous',
  description:
    'Des missions de bénévolat près de chez vous, choisies selon ce qui vous motive. Vos choix restent sur votre téléphone.',
}
export type HeadWords = typeof head
