import type { Mission, Placement } from '../mission.ts'
import { withoutContacts } from './without-contacts.ts'

/**
 * A mission as a public page may carry it: texts without contacts (replaced by `mark`), places as communes only, since an
 * address may be somebody's home, and a sign-up link only if it leads to the web.
 */
export function publicMission(mission: Mission, mark: string): Mission {
  const safe = (text: string) => withoutContacts(text, mark)
  const maybe = (text: string | null) => (text === null ? null : safe(text))
  return {
    ...mission,
    title: safe(mission.title),
    description: safe(mission.description),
    schedule: maybe(mission.schedule),
    requirements: mission.requirements.map(safe),
    organisation: { ...mission.organisation, description: maybe(mission.organisation.description) },
    grid: { ...mission.grid, proofs: mapValues(mission.grid.proofs, safe) },
    placements: mission.placements.map(communeOnly),
    applicationUrl: webAddress(mission.applicationUrl),
    photo: mission.photo && { ...mission.photo, description: safe(mission.photo.description) },
    conditions: mission.conditions && {
      ...mission.conditions,
      costs: safe(mission.conditions.costs),
      insurance: safe(mission.conditions.insurance),
      access: safe(mission.conditions.access),
    },
  }
}

function communeOnly(placement: Placement): Placement {
  return { ...placement, street: null, lat: null, lon: null }
}

function mapValues(record: Record<string, string>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, text]) => [key, change(text)]))
}

/** A feed's `javascript:` never becomes a link. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null
}
