/** Why an entry does not leave by itself any more, where no rule refused it. */
export const parked = {
  failing:
    'Le serveur n’a pas réussi à lire ceci, plusieurs fois. Réessayez demain, ou enregistrez-le dans un fichier.',
  reused: 'Le serveur a déjà reçu autre chose sous ce numéro. Réessayez : Élan lui en donnera un autre.',
  too_old: 'Ceci attend depuis plus d’un an. Relisez, puis réessayez ou retirez.',
  unreadable: 'Élan ne sait plus relire ceci. Enregistrez-le dans un fichier, puis retirez-le.',
}
export type ParkedWords = typeof parked
