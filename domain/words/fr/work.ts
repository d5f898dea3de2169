import type { ReviewRule } from '../../work/mission-doc.ts'
import { refusals } from './refusals.ts'

const plural = (n: number, one: string, many: string) => (n < 2 ? one : many)

/** Words of « Mes besoins », and of the states that every screen of those who publish shows. */
export const work = {
  refusals,
  title: 'Mes besoins',
  lead: 'Ce que votre association cherche. Tout s’écrit sans réseau.',
  back: 'Mes besoins',
  write: 'Écrire un besoin',
  onlyReads:
    'Vous pouvez tout lire ici. Pour écrire un besoin, demandez à une personne qui gère votre association.',
  onlyReadsOne:
    'Vous pouvez lire ce besoin. Pour le changer, demandez à une personne qui gère l’association.',
  organisation: 'Mon association',
  organisationLine: 'Qui en fait partie, inviter, ce qu’on lit d’elle.',
  empty: 'Rien d’écrit pour l’instant',
  emptyLine:
    'Des bras samedi, quelqu’un pour les comptes, une visite par semaine : trois courts écrans suffisent. Pas besoin de compte ni de réseau pour commencer.',
  untitled: 'Besoin sans titre',
  toSend: (n: number) => (n === 0 ? 'En attente d’envoi' : `En attente d’envoi (${n})`),
  toSendLine: 'Gardé sur ce téléphone jusqu’au prochain réseau.',
  toSendStopped: (n: number) =>
    plural(n, 'Une chose demande votre attention.', `${n} choses demandent votre attention.`),
  groups: { draft: 'À finir', asks: 'À revoir', live: 'Publiés', over: 'Terminés' },
  status: {
    draft: 'brouillon',
    online: 'en ligne',
    reading: 'en relecture',
    paused: 'en pause',
    closed: 'clos',
    refused: 'refusé',
    hidden: 'retiré après un signalement',
  },
  planned: {
    draft: 'brouillon',
    online: 'sera publié',
    reading: 'sera publié',
    paused: 'sera mis en pause',
    closed: 'sera clos',
    refused: 'sera publié',
    hidden: 'sera publié',
  },
  readingUntil: (day: string) => `en relecture, réponse avant ${day}`,
  readingLate: 'en relecture, la réponse tarde : les personnes qui administrent Élan sont prévenues',
  kept: { phone: 'enregistré sur ce téléphone', sent: 'envoyé', confirmed: 'confirmé' },
  changesKept: {
    phone: 'vos changements sont enregistrés sur ce téléphone',
    sent: 'vos changements sont envoyés',
  },
  stopped: (n: number) => plural(n, 'une chose n’a pas été acceptée', `${n} choses n’ont pas été acceptées`),
  conflicts: (n: number) => plural(n, 'deux versions à départager', `${n} choix à faire entre deux versions`),
  people: {
    asking: (n: number) => plural(n, '1 personne se propose', `${n} personnes se proposent`),
    coming: (n: number) => plural(n, '1 personne vient', `${n} personnes viennent`),
    over: (n: number) => plural(n, '1 proposition terminée', `${n} propositions terminées`),
    promised: (n: number, day: string) =>
      plural(n, `1 réponse promise avant ${day}`, `${n} réponses promises, la première avant ${day}`),
    late: 'le délai promis est passé',
    kept: (n: number) =>
      plural(n, '1 réponse enregistrée sur ce téléphone', `${n} réponses enregistrées sur ce téléphone`),
    stopped: (n: number) =>
      plural(n, '1 réponse n’a pas été acceptée', `${n} réponses n’ont pas été acceptées`),
  },
  change: 'Modifier',
  see: 'Aperçu',
  publish: 'Publier',
  resume: 'Remettre en ligne',
  pause: 'Mettre en pause',
  close: 'Clore',
  duplicate: 'Dupliquer',
  delete: 'Supprimer',
  undo: 'Annuler',
  more: 'Autres actions',
  deleted: (title: string) => `« ${title} » est supprimé.`,
  done: {
    published: 'C’est enregistré : le besoin sera publié.',
    paused: 'C’est enregistré : le besoin sera mis en pause.',
    closed: 'C’est enregistré : le besoin sera clos.',
    draft: 'C’est enregistré.',
  },
  duplicated: 'Copie enregistrée sur ce téléphone.',
  rule: 'La règle',
  sentence: 'La phrase à changer',
  refusedHow: 'Changez cette phrase : le besoin repart alors en relecture.',
  appeal: 'Demander une autre lecture',
  appealLine: 'Une autre personne relira. On ne peut le demander qu’une fois.',
  appealField: 'Pourquoi ce besoin respecte la règle',
  appealSend: 'Envoyer la demande',
  appealEmpty: 'Écrivez une phrase : la personne qui relira la lira.',
  appealLong: (n: number) => `${n} caractères de trop. Tout reste à l’écran.`,
  appealKept: 'Demande enregistrée sur ce téléphone.',
  appealed: 'Une autre lecture a déjà été demandée.',
  rules: {
    paid_job: 'Une mission ne remplace pas un emploi, ni un poste supprimé récemment.',
    disguised_work: 'Pas d’horaires imposés sous peine de sanction, pas de paiement.',
    only_money: 'Une mission demande du temps, pas seulement de l’argent.',
    partisan: 'Pas de propagande politique ou religieuse.',
    minors_alone: 'Personne ne reste seul avec des enfants.',
    uninsured: 'Les bénévoles doivent être assurés.',
    private_data: 'Pas de nom, d’adresse, de numéro ni de santé d’une personne privée.',
    not_a_mission: 'Ce texte n’est pas une mission à laquelle on peut venir.',
    unclear: 'On ne comprend pas ce que la personne fera.',
  } satisfies Record<ReviewRule, string>,
  full: 'Plus de place sur ce téléphone. Vos mots restent à l’écran. Libérez un peu de place (photos, applications), puis réessayez.',
  broken:
    'Ce navigateur n’arrive pas à enregistrer. Vos mots restent à l’écran : copiez-les, fermez Élan, puis rouvrez-le.',
  retry: 'Réessayer',
  copy: 'Copier mes mots',
  copied: 'Vos mots sont copiés.',
}
export type WorkWords = typeof work
