/** Words about missions for which one signs up on another site. */
export const elsewhere = {
  heading: 'Sur un autre site',
  lead: 'Élan ne sait pas ce qui s’y passe : vos réponses restent sur ce téléphone.',
  opened: (source: string, day: string) => `Page ouverte sur ${source}, ${day}.`,
  question: 'L’avez-vous fait ?',
  answers: { done: 'Oui', not_yet: 'Pas encore', given_up: 'Je n’irai pas' },
  done: 'C’est fait.',
  notYet: 'Pas encore. La page de la mission vous attend.',
  reopen: 'Revoir la mission',
  change: 'Changer ma réponse',
  forgotten: 'Retirée de cette liste.',
  undo: 'Annuler',
  of: (what: string, title: string) => `${what} : ${title}`,
}
export type ElsewhereWords = typeof elsewhere
