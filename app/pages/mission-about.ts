import type { Mission, Placement, Session } from '#domain/mission.ts'
import type { Page } from '#domain/pages.ts'
import { missionPath } from '#domain/public/addresses.ts'

const SHOWN_SESSIONS = 12
const SHOWN_PLACES = 50

type MissionOf = Extract<Page, { kind: 'mission' }>

/**
 * schema.org data of a mission. schema.org has no type of its own for volunteering: a mission with dates is as many events;
 * another that says since when it is posted is a posting (`VOLUNTEER` is one of its employment types); else only the page is
 * described. Nothing is stated that the source does not say.
 */
export function missionAbout(page: MissionOf): unknown {
  const { mission } = page
  const dated = mission.sessions.filter((session) => session.date !== null).slice(0, SHOWN_SESSIONS)
  const url = page.origin + missionPath(page.language, mission.number)
  const about = dated.length > 0 ? dated.map((one) => eventOf(mission, one, url)) : postingOf(mission, url)
  return { '@context': 'https://schema.org', '@graph': [webPage(page, url), ...about] }
}

function webPage({ mission, language }: MissionOf, url: string) {
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: mission.title,
    inLanguage: language,
    about: organisationOf(mission),
    ...(mission.remote === 'full' ? {} : { contentLocation: placesOf(mission) }),
  }
}

function eventOf(mission: Mission, session: Session, url: string) {
  return {
    '@type': 'Event',
    name: mission.title,
    description: mission.description || mission.title,
    url,
    ...timesOf(session),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${mission.remote === 'full' ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: mission.remote === 'full' ? { '@type': 'VirtualLocation', url } : placesOf(mission),
    organizer: organisationOf(mission),
    ...(mission.kind === 'volunteering' ? { isAccessibleForFree: true } : {}),
  }
}

/** Local wall time without offset, as schema.org reads it at the place of the event. */
function timesOf(session: Session) {
  if (session.start === null) return { startDate: session.date }
  const startDate = `${session.date}T${session.start}`
  if (session.minutes === null) return { startDate }
  const end = new Date(Date.parse(`${startDate}:00Z`) + session.minutes * 60_000)
  return { startDate, endDate: end.toISOString().slice(0, 16) }
}

function postingOf(mission: Mission, url: string): unknown[] {
  if (mission.postedOn === null) return []
  return [
    {
      '@type': 'JobPosting',
      title: mission.title,
      description: mission.description || mission.title,
      url,
      datePosted: mission.postedOn,
      ...(mission.endsOn === null ? {} : { validThrough: mission.endsOn }),
      employmentType: mission.kind === 'volunteering' ? 'VOLUNTEER' : 'OTHER',
      hiringOrganization: organisationOf(mission),
      ...(mission.remote === 'full'
        ? {
            jobLocationType: 'TELECOMMUTE',
            applicantLocationRequirements: { '@type': 'Country', name: 'France' },
          }
        : { jobLocation: placesOf(mission) }),
      ...(mission.seatsLeft === null || mission.seatsLeft === 0
        ? {}
        : { totalJobOpenings: mission.seatsLeft }),
      directApply: false,
    },
  ]
}

function placesOf(mission: Mission) {
  return mission.placements.slice(0, SHOWN_PLACES).map(placeOf)
}

function placeOf(placement: Placement) {
  return {
    '@type': 'Place',
    ...(placement.commune === null ? {} : { name: placement.commune }),
    address: {
      '@type': 'PostalAddress',
      ...(placement.commune === null ? {} : { addressLocality: placement.commune }),
      ...(placement.postcode === null ? {} : { postalCode: placement.postcode }),
      addressCountry: 'FR',
    },
  }
}

function organisationOf(mission: Mission) {
  const { name, url } = mission.organisation
  return { '@type': 'Organization', name, ...(url === null ? {} : { url }) }
}
