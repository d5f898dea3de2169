import type { ReportReason } from '../../report-reasons.ts'
import type { ReviewRule } from '../../work/mission-doc.ts'

/** Why a mission may be refused; the association reads the same sentence. */
const RULES: Record<ReviewRule, string> = {
  paid_job: 'Elle remplace un emploi payé, ou un licenciement récent.',
  disguised_work: 'Elle impose des horaires avec des sanctions, ou une rémunération.',
  only_money: 'Elle ne demande que de l’argent.',
  partisan: 'Elle sert un parti, ou cherche à convertir.',
  minors_alone: 'Elle laisse des mineurs seuls.',
  uninsured: 'Rien ne dit qui est assuré.',
  private_data: 'Elle donne le nom, le numéro ou l’adresse d’une personne.',
  not_a_mission: 'Ce n’est pas une mission : une annonce, une vente, un évènement.',
  unclear: 'On ne comprend pas ce qu’il faut faire, où, ou quand.',
}

/** « Relectures »: what a local contact reads, and decides. */
export const moderation = {
  title: 'Relectures',
  back: 'Retour',
  signInLine: 'Cette page est pour les relais locaux. Dites qui vous êtes.',
  loading: 'On demande ce qui attend…',
  nobody:
    'Cette page est pour les relais locaux, qui relisent les besoins de leur territoire. Votre compte n’en fait pas partie.',
  areas: (names: string) => `Vous relisez pour : ${names}.`,
  remote: 'à distance',
  administrator:
    'Vous administrez Élan : vous voyez ce qui dépasse 72 heures, et ce que personne d’autre ne peut lire.',
  empty: 'Rien n’attend. Merci d’être là.',
  queue: (count: number) => (count === 1 ? 'Une mission à relire' : `${count} missions à relire`),
  reasons: { new: 'nouvelle', changed: 'modifiée', appeal: 'autre lecture demandée' },
  until: (day: string) => `réponse avant ${day}`,
  late: (day: string) => `réponse attendue depuis ${day}`,
  since: (day: string) => `arrivée ${day}`,
  unverified: 'association pas encore vérifiée',
  verified: 'association vérifiée',
  paused: 'en pause',
  closed: 'fermée',
  read: 'Lire',
  fold: 'Replier',
  citizen: 'Ce que lira un citoyen',
  appeal: 'Ce que l’association répond',
  sameReader: 'Vous l’avez refusée : quelqu’un d’autre doit la relire.',
  checklist: {
    title: 'Avant de décider',
    items: [
      'Remplace-t-elle un emploi payé, ou un licenciement récent ?',
      'Des horaires fixes avec des sanctions, ou un paiement ?',
      'Ne demande-t-elle que de l’argent ?',
      'Sert-elle un parti, cherche-t-elle à convertir ?',
      'Des mineurs y seraient-ils seuls ?',
      'Sait-on qui est assuré ?',
      'Donne-t-elle le nom, le numéro ou l’adresse de quelqu’un ?',
    ],
  },
  accept: 'Mettre en ligne',
  acceptChanged: 'Laisser en ligne',
  refuse: 'Refuser…',
  hide: 'Retirer…',
  refuseTitle: 'Dire pourquoi',
  hideTitle: 'Retirer, et dire pourquoi',
  rule: 'La règle',
  rules: RULES,
  ruleFault: 'Choisissez la règle : l’association doit savoir laquelle.',
  sentence: 'La phrase à changer, ou ce qui manque',
  sentenceHint:
    'L’association la lira telle quelle. Restez simple et chaleureux : elle peut corriger, et demander une autre lecture.',
  sentenceFault: 'Écrivez une phrase, de 500 caractères au plus et sur une seule ligne.',
  sendRefusal: 'Envoyer le refus',
  sendHide: 'Retirer cette mission',
  cancel: 'Annuler',
  deciding: 'Un instant…',
  done: {
    accept: 'Mise en ligne.',
    refuse: 'Refus envoyé, avec votre phrase.',
    hide: 'Mission retirée.',
    keep: 'Signalement classé.',
  },
  waiting: 'Pas de réseau : votre décision est sur ce téléphone et partira dès qu’il revient.',
  stopped: {
    changed_unseen: 'Elle a changé pendant que vous la lisiez. Relisez-la.',
    already_settled: 'Quelqu’un a déjà répondu, ou elle n’attend plus.',
    own_mission: 'Vous êtes ou étiez dans cette association : quelqu’un d’autre doit la lire.',
    same_reader: 'Vous l’avez refusée : quelqu’un d’autre doit la relire.',
    other: 'Cela n’a pas pu être fait : elle n’attend plus votre réponse.',
  },
  verify: (waiting: number): string =>
    waiting === 0
      ? 'Vérifier cette association'
      : waiting === 1
        ? 'Vérifier et mettre en ligne son besoin'
        : `Vérifier et mettre en ligne ses ${waiting} besoins`,
  verifyLine: 'Ses prochains besoins seront en ligne sans relecture.',
  verifiedDone: (waiting: number): string =>
    waiting === 0 ? 'Association vérifiée.' : 'Association vérifiée. Ce qui attendait est en ligne.',
  reported: (count: number) => (count === 1 ? 'Une mission signalée' : `${count} missions signalées`),
  reports: (count: number) => (count === 1 ? 'un signalement' : `${count} signalements`),
  keep: 'Laisser en ligne',
  imported: 'Elle vient d’une autre source : son association ne lira pas de réponse ici.',
  open: 'Voir la mission',
  catalysts: {
    title: 'Relais locaux',
    line: 'Sans relais, ce qui attend dans un territoire vous est envoyé aussitôt.',
    none: 'Aucun relais pour l’instant.',
    area: 'Territoire',
    areaFault: 'Choisissez un territoire.',
    email: 'Adresse de la personne',
    emailHint: 'Elle doit s’être connectée une fois.',
    emailFault: 'Personne ne s’est encore connecté avec cette adresse.',
    appoint: 'Nommer',
    dismiss: 'Retirer ce rôle',
    dismissName: (email: string, area: string) => `Retirer ce rôle : ${email}, ${area}`,
  },
  faults: {
    offline: 'Pas de réseau pour l’instant. Réessayez quand il revient.',
    busy: 'Le service ne répond pas bien. Réessayez dans un moment.',
    outdated: 'Cette application n’est plus à jour. Rechargez-la.',
  },
  retry: 'Réessayer',
}
export type ModerationWords = typeof moderation

/** « Signaler »: for anyone, without an account. */
export const report = {
  title: 'Signaler cette mission',
  back: 'Retour à la mission',
  line: 'Un relais local la lira. Personne ne saura que c’est vous : ni compte, ni adresse ne sont gardés.',
  about: (title: string) => `À propos de : ${title}`,
  reason: 'Qu’est-ce qui ne va pas ?',
  reasons: {
    not_true: 'Ce n’est pas vrai, ou ça n’existe plus',
    only_money: 'On y demande de l’argent',
    paid_job: 'C’est un emploi déguisé',
    dangerous: 'C’est dangereux',
    hateful: 'C’est haineux ou discriminant',
    partisan: 'On y cherche à convertir, ou à faire voter',
    private_data: 'On y lit le nom ou le numéro de quelqu’un',
    other: 'Autre chose',
  } satisfies Record<ReportReason, string>,
  reasonFault: 'Choisissez ce qui ne va pas.',
  text: 'Dites-en plus, si vous voulez',
  textHint: 'Sans votre nom ni votre numéro. 1 000 caractères au plus.',
  textFault: 'C’est un peu long : 1 000 caractères au plus.',
  send: 'Envoyer',
  sending: 'Un instant…',
  sent: 'Merci. Un relais local la lira.',
  sentNext:
    'Si elle ne devait pas être là, elle quittera la liste. Grâce à vous, d’autres ne tomberont pas dessus.',
  toList: 'Voir d’autres missions',
  sentLine: 'Si quelqu’un est en danger, appelez le 17 ou le 112.',
  faults: {
    offline:
      'Pas de réseau : rien n’est parti. Ce que vous avez écrit reste ici, réessayez quand il revient.',
    busy: 'Le service ne répond pas bien : rien n’est parti. Réessayez dans un moment.',
    too_many: 'Beaucoup de signalements viennent de votre réseau. Réessayez dans une heure.',
  },
}
export type ReportWords = typeof report
