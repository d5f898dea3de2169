import type { DECLINE_REASONS } from '../../work/application-doc.ts'

/** What a person reads when an association cannot take them this time. */
export const declines = {
  full: 'Toutes les places sont prises cette fois-ci. Merci d’avoir tendu la main.',
  dates: 'Les dates ne se rejoignent pas cette fois-ci. Merci d’avoir proposé votre temps.',
  skills: 'Cette mission demande un savoir-faire précis. Merci de vous être fait connaître.',
  postponed: 'La mission est remise à plus tard. Merci pour votre proposition.',
  other: 'L’association ne peut pas donner suite cette fois-ci. Merci pour votre proposition.',
} satisfies Record<(typeof DECLINE_REASONS)[number], string>
export type DeclineWords = typeof declines
