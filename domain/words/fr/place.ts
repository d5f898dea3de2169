/** Words of choosing a place, of a list with few missions, and of arriving from a public page. */
export const place = {
  results: 'Lieux trouvés',
  nowhere: 'Partout en France',
  nowhereLine: 'Dix missions de dix régions',
  found: (n: number, postcode: boolean) =>
    postcode
      ? n === 1
        ? 'Une commune a ce code postal.'
        : `${n} communes ont ce code postal : laquelle ?`
      : n === 1
        ? 'Une commune trouvée.'
        : `${n} communes trouvées.`,
  via: (name: string) => `pour ${name}`,
  searching: 'On cherche…',
  short: 'Un code postal a cinq chiffres. Une ville se trouve dès sa deuxième lettre.',
  no_postcode: 'Aucune commune n’a ce code postal. Vérifiez ses cinq chiffres, ou tapez le nom d’une ville.',
  none: 'Pas de ville de ce nom dans la liste. Pour un village, tapez votre code postal.',
  village: 'Votre village n’est pas là ? Tapez votre code postal.',
  away: 'Le réseau n’a pas répondu. Votre lieu d’avant est gardé. Réessayez quand il revient.',
  locating: 'On cherche où vous êtes…',
  refused:
    'Ce téléphone n’a pas donné sa position : c’est votre choix. Tapez votre code postal, cela marche aussi bien.',
  slow: 'La position se fait attendre. Réessayez dehors, ou tapez votre code postal.',
  unknown: 'Ce téléphone ne sait pas où il est. Tapez votre code postal.',
  abroad: 'Vous semblez loin des départements que nous connaissons. Tapez un code postal de France.',
  stays: 'Votre position reste sur ce téléphone.',
  chosen: (name: string) => `Lieu choisi : ${name}`,
  here: {
    titles: { searching: 'Un instant', missing: 'Commune introuvable', away: 'Le réseau manque' },
    searching: 'On prépare les missions de cette commune.',
    missing: 'Cette adresse ne mène à aucune commune. Tapez la vôtre en haut de la liste.',
    away: 'Le réseau n’a pas répondu. Réessayez quand il revient, ou voyez ce que ce téléphone garde déjà.',
    retry: 'Réessayer',
    toList: 'Voir les missions',
  },
  few: {
    notHere: 'Les missions d’ici ne sont pas encore sur ce téléphone',
    notHereLine: 'Il faut le réseau une première fois. Ensuite, tout se lit sans lui.',
    retry: 'Réessayer',
    none: 'Rien de tel par ici pour l’instant',
    some: 'Peu de missions par ici pour l’instant',
    line: 'Les associations publient chaque semaine. D’ici là :',
    noHome: 'Ce sont dix missions de dix régions. Dites où vous êtes pour voir les vôtres.',
    setHome: 'Dire où je suis',
    wider: (km: number) => `Chercher jusqu’à ${km} km`,
    anyDay: 'Voir tous les jours',
    unfilter: 'Enlever les filtres',
    main: (n: number) => (n === 1 ? 'Une mission près d’ici' : `${n} missions près d’ici`),
    remote: (n: number) => (n === 1 ? 'Une mission à distance' : `${n} missions à distance`),
    long: (n: number) => (n === 1 ? 'Un engagement long' : `${n} engagements longs`),
    alert: 'Prévenez-moi',
    alertLine: 'À chaque visite, ce téléphone regardera s’il y a du nouveau. Votre demande ne le quitte pas.',
    alertOn: 'C’est noté sur ce téléphone. À votre prochaine visite, il dira ce qui est nouveau.',
    alertOff: 'Ne plus prévenir',
  },
}
export type PlaceWords = typeof place
