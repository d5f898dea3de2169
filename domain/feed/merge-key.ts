import { foldName } from '../place/fold-name.ts'
import type { PlacedMission } from './feed-mission.ts'

/**
 * What two sources' records of one mission have in common: folded title, organisation, communes and start. Of more than three
 * communes only the first and their number count.
 */
export function mergeKeyOf(
  mission: Pick<PlacedMission, 'title' | 'organisation' | 'placements' | 'startsOn'>,
): string {
  const communes = [
    ...new Set(mission.placements.map((place) => place.insee ?? place.postcode ?? place.area)),
  ].sort()
  const where = communes.length > 3 ? [communes[0], communes.length] : communes
  const words = [mission.title, mission.organisation.name].map((text) => foldName(text).replaceAll(' ', ''))
  return [...words, where.join('+'), mission.startsOn ?? ''].join('|')
}
