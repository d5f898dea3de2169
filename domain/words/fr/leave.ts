/** Asked before signing out, or erasing this phone, while something waits to be sent. */
export const leave = {
  title: 'Tout n’est pas encore parti',
  line: (count: number) =>
    count === 1
      ? 'Une chose que vous avez écrite n’est que sur ce téléphone.'
      : `${count} choses que vous avez écrites ne sont que sur ce téléphone.`,
  stays:
    'Si vous vous déconnectez, elles restent ici, cachées. Elles partiront quand vous reviendrez sur ce téléphone.',
  save: 'Les enregistrer dans un fichier',
  saved: 'C’est enregistré dans vos téléchargements.',
  fileName: (day: string) => `elan-en-attente-${day}.json`,
  stay: 'Rester',
  go: 'Me déconnecter quand même',
}
export type LeaveWords = typeof leave
