/** Words of the screen of kept missions. */
export const kept = {
  title: 'Gardées',
  engagements: 'Mes engagements',
  engagementsLine: 'Ce que j’ai proposé, ce que l’on m’a répondu, où je vais.',
  count: (n: number) =>
    n === 1
      ? 'Une mission, copiée en entier : elle se lit sans réseau.'
      : `${n} missions, copiées en entier : elles se lisent sans réseau.`,
  emptyTitle: 'Rien de gardé pour l’instant',
  emptyLine: 'Sur une mission, touchez « Garder ». Elle sera copiée ici en entier, et se lira sans réseau.',
  toList: 'Voir les missions',
  remote: 'à distance',
  everywhere: 'partout en France',
  example: 'exemple',
  keptOn: (date: string) => `gardée le ${date}`,
  gone: {
    over: (date: string) =>
      `Terminée : ses dates sont passées. Elle a quitté la liste, ce téléphone l’a vu le ${date}.`,
    withdrawn: (date: string) =>
      `Retirée par l’association ou par le site d’où elle venait. Ce téléphone l’a vu le ${date}.`,
  },
  copyStays: 'Votre copie reste ici.',
  over: 'Ses dates sont passées.',
  remove: (title: string) => `Retirer ${title}`,
  removed: (title: string) => `« ${title} » n’est plus gardée.`,
  undo: 'Annuler',
  memory:
    'Ce navigateur refuse de garder des données, sans doute une navigation privée. Vos missions gardées disparaîtront en fermant cette page.',
  full: 'Ce téléphone n’a plus de place. Ce que vous gardez maintenant disparaîtra en fermant cette page. Libérez un peu de place, puis gardez de nouveau.',
  sevenDays:
    'Safari efface ce que garde un site après sept jours sans visite. Installée sur l’écran d’accueil, l’application n’est pas concernée.',
}
export type KeptWords = typeof kept
