import { type Declaration, type DeclaredAnswer, declaredGrid } from '#domain/declared-grid.ts'
import type { PlacedMission } from '#domain/feed/feed-mission.ts'
import { MOTORS, type Motor } from '#domain/motors.ts'
import { areaOfInsee } from '#domain/place/commune.ts'
import { zoneOf } from '#domain/place/zones.ts'
import type { Example } from './example.ts'
import { type ExampleOrganisation, readExamples } from './read-examples.ts'
import { roll } from './roll.ts'
import { typeset } from './typeset.ts'

/** A mission of the demonstration before its commune is looked up; `insee` null is remote. */
export type ExampleMission = Omit<PlacedMission, 'placements'> & {
  insee: string | null
  seatsTotal: number | null
  tryOnce: boolean
  replyDays: number | null
}

/** Said at the end of every invented association's description, so that nobody looks for it. */
const INVENTED = 'Association inventée pour la démonstration.'

/** All missions of the demonstration with the dates they have when they are loaded on that day. The same day, the same missions. */
export function exampleMissions(day: number): ExampleMission[] {
  const { organisations, missions } = readExamples()
  return missions.map((example) => {
    const organisation = organisations.get(example.by)
    if (organisation === undefined) throw new Error(`${example.id}: no association ${example.by}`)
    return toMission(example, organisation, day)
  })
}

function toMission(example: Example, organisation: ExampleOrganisation, day: number): ExampleMission {
  const insee = example.place?.insee ?? null
  return {
    ...roll(example, day, zoneOf(insee === null ? 'remote' : areaOfInsee(insee), insee)),
    clientId: example.id,
    publisher: null,
    title: typeset(example.title),
    description: typeset(example.text),
    kind: 'volunteering',
    lane: example.lane,
    remote: insee === null ? 'full' : 'no',
    ...example.topics,
    grid: gridOf(example),
    organisation: organisationOf(organisation),
    insee,
    schedule: example.schedule === undefined ? null : typeset(example.schedule),
    seatsLeft: example.seats?.[0] ?? null,
    seatsTotal: example.seats?.[1] ?? null,
    minAge: example.open.minAge ?? null,
    accessible: example.open.accessible ?? null,
    closeToTransport: example.open.nearTransport ?? null,
    skillsBrought: example.skills.brought ?? [],
    skillsTaught: example.skills.taught ?? [],
    audience: (example.open.audience ?? []).map(typeset),
    requirements: example.needs.map(typeset),
    tryOnce: example.promise.tryOnce ?? false,
    replyDays: example.promise.replyDays ?? null,
    applicationUrl: null,
  }
}

function organisationOf({ name, about }: ExampleOrganisation): PlacedMission['organisation'] {
  return {
    kind: 'association',
    name: typeset(name),
    rna: null,
    siren: null,
    url: null,
    description: typeset(`${about} ${INVENTED}`),
  }
}

function gridOf({ id, gives }: Example): PlacedMission['grid'] {
  const declared = declaredGrid(declarationOf(gives))
  if (!declared.ok || declared.lowered.length > 0) throw new Error(`${id}: its grid cannot be declared`)
  return declared.grid
}

function declarationOf(gives: Example['gives']): Declaration {
  const tops = MOTORS.filter((motor) => typeof gives[motor] === 'string')
  return {
    answers: Object.fromEntries(MOTORS.map((motor) => [motor, answerOf(gives[motor])])) as Record<
      Motor,
      DeclaredAnswer
    >,
    proofs: Object.fromEntries(tops.map((motor) => [motor, typeset(String(gives[motor]))])),
  }
}

function answerOf(given: Example['gives'][Motor]): DeclaredAnswer {
  if (given === null) return null
  if (typeof given === 'string') return 'top'
  return given === 1 ? 'middle' : 'bottom'
}
