import type { DECLINE_REASONS } from '../../work/application-doc.ts'
import { mission } from './mission.ts'
import { parked } from './parked.ts'
import { refusals } from './refusals.ts'

/** How a proposed help stands, as every screen of a citizen says it. */
const states = {
  unsaid: 'Il reste à confirmer votre e-mail',
  phone: 'enregistré sur ce téléphone',
  sent: 'envoyé',
  proposed: 'en attente de réponse',
  proposedBy: (day: string) => `en attente de réponse, promise avant ${day}`,
  proposedLate: 'en attente de réponse : elle tarde, vous allez être libre',
  waitlisted: 'sur la liste d’attente',
  offered: (until: string) => `une place vous est proposée jusqu’à ${until}`,
  coming: 'c’est entendu, vous venez',
  comingPhone: 'vous venez : enregistré sur ce téléphone, l’association le saura avec le réseau',
  comingSent: 'vous venez : envoyé',
  declined: 'l’association ne peut pas vous accueillir cette fois',
  cancelled: 'l’association a annulé',
  withdrawn: 'vous ne venez pas',
  withdrawnPhone: 'vous ne venez pas : enregistré sur ce téléphone',
  withdrawnSent: 'vous ne venez pas : envoyé',
  released: 'vous êtes libre',
  lapsed: 'la place proposée a été rendue',
}
export type StateWords = typeof states

/** What else holds on the citizen's two screens. */
const shared = {
  mission,
  states,
  refusals,
  parked,
  at: (day: string, hour: string) => `${day} à ${hour}`,
  anyDate: 'date à convenir',
  untitled: 'Une mission',
  list: 'Voir les missions',
  confirmTitle: 'Il reste à confirmer votre e-mail',
  confirmLead:
    'Votre proposition attend sur ce téléphone. Une adresse suffit, sans mot de passe : recopiez le code que nous vous envoyons, et elle part. L’association ne voit pas votre adresse.',
  confirmHeld: (moment: string) => `Votre place dans l’ordre d’arrivée est gardée jusqu’à ${moment}.`,
  confirmAs: 'Envoyer avec mon compte',
  confirmAsLine:
    'Elle a été écrite sur ce téléphone avant votre connexion. Si elle est de vous, elle peut partir.',
  signInAgain: 'Cet appareil a été déconnecté. Tout est gardé ici, et part dès que vous revenez.',
  signIn: 'Me reconnecter',
  minor:
    'Entre 16 et 18 ans, un parent ou un responsable doit donner son accord par écrit. Rien à joindre maintenant : l’association vous dira comment, et la place est confirmée quand elle l’a lu.',
  full: 'Plus de place sur ce téléphone. Vos mots restent à l’écran. Libérez un peu de place (photos, applications), puis réessayez.',
  broken:
    'Ce navigateur n’arrive pas à enregistrer. Vos mots restent à l’écran : fermez Élan, puis rouvrez-le.',
}

/** Words of « Je me propose ». */
export const apply = {
  ...shared,
  title: 'Je me propose',
  back: 'La mission',
  by: (organisation: string, where: string) => [organisation, where].filter(Boolean).join(' · '),
  loading: 'Le texte arrive…',
  away: 'Le texte de cette mission n’est pas encore sur ce téléphone. Il viendra avec le réseau.',
  elsewhere: 'On ne se propose pas ici pour cette mission. Sa page dit comment faire.',
  retry: 'Réessayer',
  over: 'Toutes les dates annoncées sont passées. On ne peut plus s’y proposer.',
  dates: 'Quand pourriez-vous venir ?',
  datesHint: 'Une ou plusieurs. Rien n’est encore promis.',
  moreDates: (n: number) => (n === 1 ? 'Voir une autre date' : `Voir ${n} autres dates`),
  clash: (title: string, hours: string) =>
    hours === ''
      ? `Ce jour-là, vous avez déjà promis : ${title}`
      : `Ce jour-là, vous avez déjà promis : ${title}, ${hours}`,
  name: 'Votre prénom',
  word: 'Un mot pour l’association (facultatif)',
  wordHint: 'Ce qui vous attire, une question, comment vous venez.',
  wordLeft: (n: number) => (n === 1 ? 'encore 1 caractère' : `encore ${n} caractères`),
  age: 'Vous avez',
  ages: { adult: '18 ans et plus', '16_17': '16 ou 17 ans', under_16: 'moins de 16 ans' },
  under16:
    'C’est une belle idée. Avant 16 ans, on vient avec une personne adulte : demandez-lui de se proposer pour vous deux. Rien n’est envoyé d’ici.',
  adultsOnly: 'Cette mission demande d’avoir 18 ans. D’autres vous attendent dans la liste.',
  calls: 'Je préfère qu’on m’appelle',
  phone: 'Votre numéro',
  phoneHint: 'Il va à cette association seule, avec cette proposition.',
  sends: 'Ce qui sera envoyé',
  sent: {
    name: (name: string) => (name === '' ? 'votre prénom' : `votre prénom : ${name}`),
    dates: (n: number) => (n === 1 ? 'la date choisie' : `les ${n} dates choisies`),
    word: 'votre mot',
    adult: 'que vous avez 18 ans ou plus',
    '16_17': 'qu’un accord parental est nécessaire',
    phone: (phone: string) => `votre numéro : ${phone}`,
    never: 'Rien de ce qui vous motive, ni votre lieu, ni vos missions gardées.',
  },
  delay: (n: number) =>
    n <= 1
      ? 'L’association a promis de répondre en un jour. Passé ce délai, vous êtes libre.'
      : `L’association a promis de répondre en ${n} jours. Passé ce délai, vous êtes libre.`,
  usualDelay: (n: number) => `L’association a ${n} jours pour répondre. Passé ce délai, vous êtes libre.`,
  send: 'Envoyer ma proposition',
  faults: {
    dates: 'Cochez au moins une date.',
    tooManyDates: (n: number) => `Vingt dates au plus : retirez-en ${n}.`,
    name: 'Écrivez votre prénom, ou celui que vous voulez donner.',
    nameLong: (n: number) => `${n} caractères de trop. Tout reste à l’écran.`,
    word: (n: number) => `${n} caractères de trop. Tout reste à l’écran.`,
    age: 'Dites votre tranche d’âge : l’association doit savoir s’il faut un accord parental.',
    phone: 'Écrivez un numéro que l’on peut appeler, comme 06 12 34 56 78, ou décochez.',
  },
  keptTitle: 'C’est enregistré',
  mineTitle: 'Votre proposition',
  onItsWay: 'Votre proposition est enregistrée sur ce téléphone. Elle partira seule avec le réseau.',
  toEngagements: 'Mes engagements',
  change: 'Changer ma proposition',
  changing: 'Ce que vous envoyez remplace votre proposition.',
}
export type ApplyWords = typeof apply

/** Words of « Mes engagements ». */
export const engagements = {
  ...shared,
  title: 'Mes engagements',
  back: 'Gardées',
  empty: 'Pas encore de proposition',
  emptyLine: 'Sur une mission d’une association d’Élan, touchez « Je me propose ». Sa réponse arrivera ici.',
  groups: {
    asks: 'À vous de dire',
    coming: 'Vous venez',
    waiting: 'En attente',
    over: 'Terminé',
    refused: 'Ce qui n’est pas parti',
  },
  changesPhone: 'Votre changement est enregistré sur ce téléphone.',
  changesSent: 'Votre changement est envoyé.',
  waitlistedLine: 'L’association vous écrira ici si une place se libère.',
  mayPropose: 'Dates proposées',
  datesOffered: 'Dates offertes',
  datesComing: 'Vos dates',
  come: 'Je viens',
  cannot: 'Je ne peux pas',
  cannotAnyMore: 'Je ne peux plus venir',
  takeBack: 'Retirer ma proposition',
  undo: 'Annuler',
  of: (what: string, title: string) => `${what} : ${title}`,
  message: 'Le mot de l’association',
  sheet: {
    title: 'Pour venir',
    contact: 'Qui joindre',
    place: 'Où',
    access: 'Venir sur place',
    soon: 'Le lieu exact et la personne à joindre arrivent avec le réseau, puis se lisent sans.',
    offline: 'Ceci se lit sans réseau.',
  },
  consentNeeded:
    'Il manque l’accord écrit d’un parent ou d’un responsable. Dès que l’association l’a lu, vous pourrez dire « Je viens ».',
  reasons: {
    full: 'Il n’y a plus de place.',
    dates: 'Les dates ne vont pas.',
    skills: 'La mission demande autre chose.',
    postponed: 'La mission est reportée.',
    other: 'Une autre raison.',
  } satisfies Record<(typeof DECLINE_REASONS)[number], string>,
  releasedLine: 'L’association n’a pas répondu dans le délai promis. Vous êtes libre.',
  lapsedLine: 'Le temps pour dire « Je viens » est passé : la place est de nouveau libre.',
  again: 'Me proposer de nouveau',
  said: {
    application_confirm: 'C’est dit : vous venez.',
    application_withdraw: 'C’est dit : vous ne venez pas.',
    dropped: 'Proposition retirée de ce téléphone.',
    restored: 'C’est remis.',
  },
  refused: {
    application_send: 'Je me propose',
    application_confirm: 'Je viens',
    application_withdraw: 'Je ne peux plus venir',
  },
  idle: (reason: string) => `À regarder : ${reason}`,
  retry: 'Réessayer',
  drop: 'Retirer',
}
export type EngagementWords = typeof engagements

export type SharedWords = typeof shared
