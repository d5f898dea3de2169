import type { MissionDoc } from '#domain/work/mission-doc.ts'

/** Where a mission without sessions takes its hours from, as its offers do. */
const USUAL_ZONE = 'Europe/Paris'

/** A mission's title once it was read and accepted; else null, for its words may be what it was refused for. */
export function titleOf({ texts, review }: Pick<MissionDoc, 'texts' | 'review'>): string | null {
  return review.state === 'accepted' && texts.title !== '' ? texts.title : null
}

/** The zone that a mission's instants are told in: that of a session, the first unless one is named. */
export function zoneOf({ sessions }: Pick<MissionDoc, 'sessions'>, session = ''): string {
  const planned = Object.hasOwn(sessions, session) ? sessions[session] : Object.values(sessions)[0]
  return planned?.zone ?? USUAL_ZONE
}
