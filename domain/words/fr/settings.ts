import { attribution } from './attribution.ts'
import { legalNames } from './legal-names.ts'
import { transfer } from './transfer.ts'
import { vocabulary } from './vocabulary.ts'

/** Words of the settings and of the screens behind them. */
export const settings = {
  vocabulary,
  attribution,
  legal: legalNames,
  data: {
    title: 'Tout ce qu’Élan sait de moi',
    line: 'L’enregistrer dans un fichier, ou effacer mon compte.',
  },
  transfer,
  title: 'Réglages',
  back: 'Réglages',
  privacy: 'Tout ceci reste sur ce téléphone.',
  me: {
    title: 'Ce que je peux dire de moi',
    line: 'Rien n’est obligatoire. Ce que vous dites change l’ordre des missions, et n’en cache aucune.',
    nothing: 'Rien pour l’instant',
    slots: 'Quand êtes-vous libre ?',
    slotsHint: 'Touchez les moments où vous pourriez venir.',
    slot: (day: string, part: string) => `${day} ${part}`,
    wholeDay: (day: string) => `${day}, toute la journée`,
    weekend: 'Le week-end',
    evenings: 'Les soirs de semaine',
    noSlots: 'Effacer',
    slotsSaid: (n: number) => (n === 1 ? '1 moment libre' : `${n} moments libres`),
    brought: 'Ce que je sais faire',
    broughtHint: 'Sans diplôme : ce que vous faites volontiers.',
    broughtSaid: (n: number) => (n === 1 ? '1 savoir-faire' : `${n} savoir-faire`),
    wanted: 'Ce que j’aimerais apprendre',
    wantedSaid: (n: number) => (n === 1 ? '1 envie d’apprendre' : `${n} envies d’apprendre`),
    causes: 'Ce qui me tient à cœur',
    causesSaid: (n: number) => (n === 1 ? '1 cause' : `${n} causes`),
    travel: 'Comment je me déplace',
    travelAny: 'Peu importe',
  },
  weights: { title: 'Ce qui compte le plus', line: 'Voir le calcul et déplacer les poids.' },
  language: 'Langue',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Apparence',
  themes: { phone: 'Comme le téléphone', light: 'Clair', dark: 'Sombre' },
  offline: {
    title: 'Tout lire sans réseau',
    line: 'Les textes de toutes les missions de votre département et de ses voisins.',
    size: (size: string) => `${size} à télécharger.`,
    get: (size: string) => `Télécharger ${size}`,
    coming: (done: string, all: string) => `${done} sur ${all}`,
    done: 'Tout est sur ce téléphone.',
    stopped: 'Le réseau s’est arrêté en route. Ce qui est arrivé reste. Réessayez quand il revient.',
    noPlace: 'Dites d’abord où vous êtes, en haut de la liste.',
    retry: 'Réessayer',
  },
  account: { title: 'Mon compte', line: 'Pour publier un besoin. Chercher n’en demande pas.' },
  move: { title: 'Changer de téléphone', line: 'Emporter vos choix et vos missions gardées.' },
  server: {
    title: 'Ce que le serveur peut savoir',
    line: 'Votre département, et rien de plus fin.',
    lead: 'Élan choisit vos missions sur ce téléphone. Voici tout ce qui en sort.',
    asks: 'Ce que le téléphone demande',
    asksLines: [
      'Les missions de votre département et de ceux qui le touchent : les mêmes fichiers pour tous les habitants.',
      'Les textes des missions, par paquets d’au moins soixante-quatre.',
      'La liste des communes de votre département, pour trouver la vôtre.',
    ],
    never: 'Ce qui n’en sort jamais',
    neverLines: [
      'Votre commune, votre position.',
      'Ce qui vous motive, les poids, les filtres.',
      'Vos moments libres, vos savoir-faire.',
      'Les missions que vous gardez, et celles qui viennent en premier pour vous.',
    ],
    besides: 'Et aussi',
    besidesLines: [
      'Chercher ne demande ni compte ni cookie. Il n’y a pas de mesure d’audience, pas de carte venue d’ailleurs.',
      'Un compte, si vous en ouvrez un pour publier, garde votre adresse e-mail, votre prénom, le nom de vos appareils connectés et le jour de leur dernier usage. Rien de vos recherches ne s’y joint.',
      'Comme tout site, le serveur voit l’adresse de votre connexion au moment où il répond.',
      'Une page publique ouverte depuis un lien partagé dit au serveur laquelle c’est.',
      'Quand vous allez sur le site d’une association, c’est ce site qui vous reçoit, avec ses propres règles.',
    ],
  },
  sources: {
    title: 'D’où cela vient',
    line: 'Les missions, les lieux, la carte.',
    missions: 'Les missions',
    rest: 'Le reste',
    readOn: (source: string, date: string) => `${source}, lu le ${date}`,
    examples: 'Missions d’exemple, inventées pour montrer Élan.',
    none: 'Les sources se diront ici quand les missions de votre département seront là.',
    font: 'Police : Atkinson Hyperlegible, Braille Institute (SIL Open Font License).',
    idea: 'La grille des envies vient du carnet « Alliance & Engagement » du RAMEAU. La lecture qui en est faite ici est celle d’Élan.',
    open: 'Élan est un logiciel libre (licence MIT).',
  },
  erase: {
    title: 'Tout effacer de ce téléphone',
    line: 'Vos choix, vos missions gardées, tout ce qu’Élan a rangé ici.',
    lead: 'Voici ce qui partira de ce téléphone :',
    list: (kept: number) => [
      'ce qui vous motive, les poids, votre lieu, vos moments libres et vos savoir-faire',
      kept === 0
        ? 'vos missions gardées (aucune pour l’instant)'
        : kept === 1
          ? 'votre mission gardée'
          : `vos ${kept} missions gardées`,
      'les missions et les textes téléchargés, qui reviendront avec le réseau',
      'la langue et l’apparence choisies',
    ],
    nowhere: 'Rien de tout cela n’existe ailleurs : personne ne pourra vous le rendre.',
    waiting: (count: number) =>
      count === 1
        ? 'Une chose écrite ici n’est pas encore partie. Elle serait perdue.'
        : `${count} choses écrites ici ne sont pas encore parties. Elles seraient perdues.`,
    staysSignedIn:
      'Sans réseau, ce téléphone reste connecté à votre compte, si vous en avez un. Pour le déconnecter aussi, attendez le réseau.',
    saveWaiting: 'Enregistrer ce qui n’est pas parti',
    waitingFile: (day: string) => `elan-en-attente-${day}.json`,
    waitingSaved: 'C’est enregistré dans vos téléchargements.',
    saveFirst: 'Enregistrer d’abord un fichier',
    first: 'Tout effacer…',
    sure: 'Effacer pour de bon ?',
    yes: 'Oui, tout effacer',
    no: 'Non, tout garder',
    done: 'Tout est effacé.',
  },
  version: (version: string) => `Élan ${version}`,
}
export type SettingsWords = typeof settings
