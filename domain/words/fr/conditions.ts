import type { Frame } from '../../work/frames.ts'

/** Words for how one comes to a mission that its association wrote here, on its screen and on its public page. */
export const conditions = {
  frames: {
    volunteering: 'Bénévolat',
    skills_sponsorship: 'Mécénat de compétences',
    engagement_leave: 'Congé d’engagement',
    civic_service: 'Service civique',
    internship: 'Stage',
    community_service: 'Travail d’intérêt général',
  } satisfies Record<Frame, string>,
  free: 'Vous êtes libre d’arrêter quand vous voulez.',
  toAsk: 'À demander à l’association',
  promised: (days: number) =>
    days <= 1
      ? 'L’association promet de répondre en un jour.'
      : `L’association promet de répondre en ${days} jours.`,
  accompanied: 'Au domicile d’une personne. La première visite se fait avec quelqu’un de l’association.',
  photo: 'Photo',
  seePhoto: 'Voir la photo',
  photoLine: 'La photo est demandée au serveur d’Élan quand vous touchez ce bouton, pas avant.',
  photoAway: 'La photo n’est pas arrivée. Réessayez avec du réseau.',
}
export type ConditionWords = typeof conditions
