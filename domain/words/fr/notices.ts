/** Words of what is said quietly above the bar, and of how fresh the list is. */
export const notices = {
  label: 'À savoir',
  version: 'Une nouvelle version est prête.',
  takeVersion: 'L’ouvrir',
  outdated:
    'Cette version est trop ancienne pour les nouvelles missions. Ce que vous gardez est en sécurité.',
  reload: 'Mettre à jour',
  memory: 'Ce navigateur ne garde rien : tout disparaîtra en fermant cette page.',
  full: 'Ce téléphone n’a plus de place : ce qui est nouveau disparaîtra en fermant cette page.',
  fresh: (n: number) =>
    n === 1
      ? 'Une nouvelle mission correspond à votre alerte.'
      : `${n} nouvelles missions correspondent à votre alerte.`,
  see: 'Voir',
  close: 'Fermer',
  elsewhere: 'Cette page demande le réseau. Voici votre liste, telle que ce téléphone la garde.',
  /** Beside the place, when the last check failed. */
  checked: (days: number) =>
    days === 0 ? 'vérifié aujourd’hui' : days === 1 ? 'vérifié hier' : `vérifié il y a ${days} jours`,
}
export type NoticeWords = typeof notices
