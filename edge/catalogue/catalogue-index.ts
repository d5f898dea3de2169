import { dayAt, dayOf } from '#domain/days.ts'
import { areaName } from '#domain/place/area-names.ts'
import { isArea, neighbourhood, REMOTE_AREA } from '#domain/place/areas.ts'
import type { CatalogueIndex } from '#domain/wire/catalogue-index.ts'
import type { Db } from '../../db/client.ts'
import { findCatalogue, findSetting, listReadSources } from '../../db/queries/catalogues.ts'
import { toAreaState } from './area-state.ts'
import { TOWNS } from './build-towns.ts'

/** The area of the first list: ten missions from ten regions, for who has not said where. */
export const FRANCE = 'france'

/** Days of an instance are those of metropolitan France. */
export const INSTANCE_ZONE = 'Europe/Paris'

/** The index of an area (`remote` and `france` too) as it is served; undefined for an unknown area and before the first build. */
export async function findCatalogueIndex(db: Db, area: string): Promise<CatalogueIndex | undefined> {
  const [stored, towns, asOf, sources] = await Promise.all([
    findCatalogue(db, area),
    findSetting(db, TOWNS),
    findSetting(db, 'as_of'),
    listReadSources(db),
  ])
  const state = toAreaState(stored?.state ?? null)
  if (state === null || towns === undefined) return undefined
  return {
    format: 1,
    area,
    name: nameOf(area),
    neighbourhood: isArea(area) || area === REMOTE_AREA ? neighbourhood(area) : [area],
    base: state.base,
    deltas: state.deltas,
    texts: state.texts,
    communes: state.communes,
    towns,
    asOf: asOf === undefined ? null : dayOf(asOf),
    sources: sources.map(({ id, name, lastReadAt }) => ({
      id,
      name,
      readOn: dayAt(lastReadAt, INSTANCE_ZONE),
    })),
  }
}

/** `remote` keeps its code: no one name of it stands in every language. */
function nameOf(area: string): string {
  if (isArea(area)) return areaName(area)
  return area === FRANCE ? 'France' : area
}
