import type { ConditionWords } from '../fr/conditions.ts'

/** Words for how one comes to a mission that its association wrote here. */
export const conditions: ConditionWords = {
  frames: {
    volunteering: 'Volunteering',
    skills_sponsorship: 'Skills sponsorship',
    engagement_leave: 'Engagement leave',
    civic_service: 'Civic service',
    internship: 'Internship',
    community_service: 'Community service',
  },
  free: 'You are free to stop whenever you want.',
  toAsk: 'To be asked of the association',
  promised: (days) =>
    days <= 1
      ? 'The association promises a reply within a day.'
      : `The association promises a reply within ${days} days.`,
  accompanied: 'At somebody’s home. The first visit is made with someone from the association.',
  photo: 'Photo',
  seePhoto: 'See the photo',
  photoLine: 'The photo is asked of Élan’s server when you touch this button, not before.',
  photoAway: 'The photo did not arrive. Try again with a network.',
}
