/** The legal forms in which a person's time may be given, and that a mission may accept. The list grows at its end only. */
export const FRAMES = [
  'volunteering',
  'skills_sponsorship',
  'engagement_leave',
  'civic_service',
  'internship',
  'community_service',
] as const
export type Frame = (typeof FRAMES)[number]
