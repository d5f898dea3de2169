import type { Refusal } from '../../work/decision.ts'

/** Why something that was written is not done, and what to do: the words are always kept. */
export const refusals = {
  bad_arguments:
    'Élan n’a pas compris une partie de ce qui a été écrit. Ouvrez-la, corrigez ce qui est souligné, puis réessayez.',
  not_allowed:
    'Votre compte ne peut pas écrire pour cette association. Demandez une invitation à une personne qui la gère, puis réessayez.',
  not_found:
    'Ce que cela change n’existe plus, ou n’est pas encore arrivé. Réessayez plus tard, ou enregistrez vos mots dans un fichier.',
  already_exists: 'C’est déjà enregistré. Vous pouvez retirer cette ligne.',
  already_settled: 'Quelqu’un a déjà choisi entre les deux versions. Vous pouvez retirer cette ligne.',
  deleted: 'Ce besoin a été supprimé. Restaurez-le avec vos changements, ou retirez cette ligne.',
  incomplete: 'Il manque quelque chose pour que ce besoin soit en ligne. Ouvrez-le pour le compléter.',
  illegal_step: 'L’état du besoin ne le permet plus. Ouvrez-le pour voir où il en est.',
  session_gone:
    'Cette date n’existe plus : quelqu’un l’a retirée. Ouvrez le besoin pour en choisir une autre.',
  too_many_sessions:
    'Un besoin compte soixante dates au plus. Retirez-en, ou choisissez « toutes les semaines ».',
  seats_below_zero: 'Quelqu’un a déjà retiré ces places. Ouvrez le besoin pour voir ce qu’il en reste.',
  bad_siren: 'Ce numéro SIREN n’existe pas. Corrigez-le, ou laissez le champ vide.',
  bad_rna:
    'Ce numéro RNA n’a pas la bonne forme : W, puis neuf chiffres ou lettres. Corrigez-le, ou laissez vide.',
  last_owner: 'L’association doit garder une personne qui la gère. Nommez-en une autre d’abord.',
  invitation_over: 'Cette invitation n’est plus valable. Demandez-en une autre.',
  photo_missing: 'La photo n’est pas encore arrivée. Elle repartira d’elle-même avec le réseau.',
  own_mission: 'Une autre personne doit relire ce besoin : vous êtes dans cette association.',
  same_reader: 'Une autre personne que vous doit répondre à cette demande.',
  already_appealed: 'Une autre lecture a déjà été demandée pour ce besoin.',
  changed_unseen: 'Quelqu’un a changé ce texte depuis que vous l’avez lu. Relisez-le, puis recommencez.',
  not_open:
    'Cette mission ne prend plus de propositions pour le moment. Rien n’a été envoyé à l’association.',
  slot_gone: 'Cette date n’est plus prévue. Choisissez-en une autre.',
  no_seat:
    'Toutes les places de cette date sont déjà promises. Proposez une autre date, ou la liste d’attente.',
  too_young: 'Cette mission demande d’avoir 18 ans.',
  consent_needed:
    'Il manque l’accord d’un parent ou d’un responsable : l’association coche « autorisation vue » quand elle l’a lu.',
  already_answered:
    'L’association a déjà répondu à votre proposition. Regardez sa réponse dans « Mes engagements ».',
  step_changed: 'La réponse a changé entre-temps. Regardez où en est cette proposition, puis recommencez.',
  too_many_open:
    'Vous attendez déjà la réponse de vingt missions. Retirez une proposition dans « Mes engagements », ou attendez une réponse, puis réessayez.',
  changed_since: 'Cela a changé entre-temps. Regardez ce qui est noté, puis recommencez.',
  not_coming: 'Aucune place n’est confirmée à cette date. L’association peut vous cocher sur sa feuille.',
  too_early: 'Cette date n’a pas encore commencé.',
  too_late: 'Plus d’un an après, on ne propose plus d’heures ici. Demandez à l’association de les noter.',
  too_many_tries:
    'Cinq codes ont déjà été essayés pour cette date. L’association peut vous cocher sur sa feuille.',
  too_many_minutes:
    'C’est plus que le double de la durée prévue, ou plus de 24 heures. Corrigez la durée, puis recommencez.',
  hours_signed: 'Des heures sont signées à cette date. Ramenez-les d’abord à zéro, puis changez la présence.',
  said_absent: 'Cette personne n’est pas notée présente à cette date. Changez d’abord sa présence.',
} satisfies Record<Refusal, string>
export type RefusalWords = typeof refusals
