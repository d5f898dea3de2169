import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { commit, type Write } from '../../db/commit.ts'
import { areaChanges, missions, organisations, placements } from '../../db/schema/index.ts'
import type { Mission, Placement } from '../../domain/mission.ts'
import { packGrid } from '../../domain/motors.ts'

/** Puts missions into a database as an import does, each change with its sequence, without reading any feed. */
export type Publisher = {
  publish(...all: Mission[]): Promise<void>
  hide(...numbers: number[]): Promise<void>
  moveSeats(number: number, seats: number | null): Promise<void>
  /** What is public now, by number. */
  standing: Map<number, Mission>
}

export function makePublisher(db: Db): Publisher {
  const standing = new Map<number, Mission>()
  const areasOf = new Map<number, Set<string>>()
  const seq = sql`(select coalesce(max(seq), 0) + 1 from area_changes)`
  const changed = (number: number, kind: 'row' | 'seats'): Write[] =>
    [...(areasOf.get(number) ?? [])].map((area) =>
      db
        .insert(areaChanges)
        .values({ area, missionId: idOf(number), kind, seq })
        .onConflictDoUpdate({
          target: [areaChanges.area, areaChanges.missionId, areaChanges.kind],
          set: { seq },
        }),
    )
  return {
    standing,
    async publish(...all) {
      await commit(
        db,
        all.flatMap((mission) => {
          const areas = areasOf.get(mission.number) ?? new Set<string>()
          for (const { area } of mission.placements) areas.add(area)
          areasOf.set(mission.number, areas)
          standing.set(mission.number, mission)
          return [...missionWrites(db, mission), ...changed(mission.number, 'row')]
        }),
      )
    },
    async hide(...numbers) {
      const set = { visibility: 'hidden', visibilityReason: 'expired' } as const
      await commit(
        db,
        numbers.flatMap((number) => {
          standing.delete(number)
          return [
            db
              .update(missions)
              .set(set)
              .where(eq(missions.id, idOf(number))),
            ...changed(number, 'row'),
          ]
        }),
      )
    },
    async moveSeats(number, seatsLeft) {
      const mission = standing.get(number)
      if (mission) standing.set(number, { ...mission, seatsLeft })
      await commit(db, [
        db
          .update(missions)
          .set({ seatsLeft })
          .where(eq(missions.id, idOf(number))),
        ...changed(number, 'seats'),
      ])
    },
  }
}

const idOf = (number: number) => `mission-${number}`

function missionWrites(db: Db, mission: Mission): Write[] {
  const { organisation, grid, source, ...columns } = mission
  const id = idOf(mission.number)
  const organisationId = `organisation-${organisation.number}`
  const values = {
    ...columns,
    id,
    organisationId,
    sourceId: source.id,
    clientId: id,
    status: 'published',
    visibility: 'public',
    visibilityReason: null,
    grid: packGrid(grid),
    gridOrigin: grid.origin,
    gridProofs: grid.proofs,
    gridClues: grid.clues,
    mergeKey: id,
    contentHash: '',
    firstSeenAt: 0,
    lastSeenAt: 0,
    seq: 0,
  } as const
  const structure = { number: organisation.number, name: organisation.name }
  return [
    db
      .insert(organisations)
      .values({
        id: organisationId,
        matchKey: organisationId,
        kind: 'association',
        example: false,
        ...structure,
      })
      .onConflictDoUpdate({ target: organisations.id, set: structure }),
    db.insert(missions).values(values).onConflictDoUpdate({ target: missions.id, set: values }),
    db.delete(placements).where(sql`${placements.missionId} = ${id}`),
    ...mission.placements.map((placement) => db.insert(placements).values({ missionId: id, ...placement })),
  ]
}

/** A placement in an area, in degrees. */
export function placeIn(area: string, given: Partial<Placement> = {}): Placement {
  return {
    ordinal: 0,
    area,
    insee: `${area}001`.slice(0, 5),
    commune: `Chef-lieu ${area}`,
    postcode: null,
    street: null,
    lat: 48.1,
    lon: -1.7,
    precision: 'commune',
    ...given,
  }
}
