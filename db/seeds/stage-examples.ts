import { mergeKeyOf } from '#domain/feed/merge-key.ts'
import { organisationKey } from '#domain/feed/organisation.ts'
import type { Placement } from '#domain/mission.ts'
import { REMOTE_AREA } from '#domain/place/areas.ts'
import { hashContent, type StagedRecord } from '../import/staged-record.ts'
import { type ExampleMission, exampleMissions } from './example-missions.ts'

export const EXAMPLE_SOURCE = { id: 'example', name: 'Exemples Élan' }

/** What placing an example needs of a commune. Degrees. */
export type ExampleCommune = {
  insee: string
  name: string
  area: string
  lat: number
  lon: number
  precision: 'commune' | 'estimated'
  postcodes: readonly string[]
}

/**
 * The demonstration of a day as records that an import would apply. They stand at the centre of their commune, without a
 * street. Throws Error for a commune that is not given.
 */
export function stageExamples(
  day: number,
  communes: ReadonlyMap<string, ExampleCommune>,
): Promise<StagedRecord[]> {
  return Promise.all(exampleMissions(day).map((example) => stage(example, placementOf(example, communes))))
}

async function stage(example: ExampleMission, placement: Placement): Promise<StagedRecord> {
  const { insee: _, seatsTotal, tryOnce, replyDays, ...said } = example
  const mission = { ...said, placements: [placement] }
  const extra = { seatsTotal, tryOnce, replyDays }
  return {
    sourceId: EXAMPLE_SOURCE.id,
    sourceName: EXAMPLE_SOURCE.name,
    organisationKey: organisationKey(mission.organisation, EXAMPLE_SOURCE.id),
    mergeKey: `${EXAMPLE_SOURCE.id}|${mergeKeyOf(mission)}`,
    contentHash: await hashContent({ ...mission, ...extra }),
    isOver: false,
    mission,
    example: extra,
  }
}

function placementOf(
  { clientId, insee }: ExampleMission,
  communes: ReadonlyMap<string, ExampleCommune>,
): Placement {
  if (insee === null) return { ...NOWHERE, area: REMOTE_AREA, precision: 'estimated' }
  const commune = communes.get(insee)
  if (commune === undefined) {
    throw new Error(`example ${clientId}: commune ${insee} is not in the database, load the gazetteer first`)
  }
  const { name, postcodes, area, lat, lon, precision } = commune
  const postcode = postcodes[0] ?? null
  return { ...NOWHERE, insee, commune: name, postcode, area, lat, lon, precision }
}

const NOWHERE = { ordinal: 0, insee: null, commune: null, postcode: null, street: null, lat: null, lon: null }
