import { dayAt, isoOf } from '#domain/days.ts'
import type { RosterDoc } from '#domain/work/application-doc.ts'
import type { Change } from '#domain/work/decision.ts'
import type { Doc } from '#domain/work/documents.ts'
import {
  isPublicStanding,
  type PublicPart,
  publicOrganisation,
  publicPartOf,
  standingOf,
} from '#domain/work/public-mission.ts'
import type { Db } from '../../db/client.ts'
import type { Write } from '../../db/commit.ts'
import { findCommune } from '../../db/queries/communes.ts'
import { type Decided, writeDecision } from '../../db/queries/decisions.ts'
import type { DecisionReading } from '../../db/queries/documents.ts'
import {
  countPublicOf,
  insertOwnMission,
  type OwnMission,
  renameOrganisation,
  updateOwnMission,
  updateOwnSeats,
} from '../../db/queries/own-missions.ts'
import { plainHash } from '../keyed-hash.ts'

/** `isPublic`: a catalogue has something to take in. */
export type Planned = { writes: Write[]; isPublic: boolean }

/** The batch of a decision, with what citizens see of it: the mission's row, its areas, its organisation's name. */
export async function planWrites(db: Db, decided: Decided, reading: DecisionReading): Promise<Planned> {
  const { decision } = decided
  const changes = 'changes' in decision ? decision.changes : []
  const mission = changes.find((change): change is Change<'mission'> => change.kind === 'mission')
  const roster = changes.find((change): change is Change<'roster'> => change.kind === 'roster')
  if (mission !== undefined) return planMission(db, decided, reading, mission)
  if (roster !== undefined) return planSeats(db, decided, reading, roster)
  const organisation = changes.find(
    (change): change is Change<'organisation'> => change.kind === 'organisation',
  )
  const before = docOf(reading, 'organisation', organisation?.id)
  if (organisation !== undefined && before !== undefined && isRenamed(before, organisation)) {
    const further = countPublicOf(organisation.id)
    const writes = [...writeDecision(db, decided, { further }), ...renameOrganisation(db, organisation)]
    return { writes, isPublic: true }
  }
  return { writes: writeDecision(db, decided), isPublic: false }
}

async function planMission(
  db: Db,
  decided: Decided,
  reading: DecisionReading,
  after: Change<'mission'>,
): Promise<Planned> {
  const today = dayAt(decided.at, 'Europe/Paris')
  const organisation = docOf(reading, 'organisation', after.value.organisation)
  const roster = docOf(reading, 'roster', after.id)?.value ?? null
  const own = await ownMissionOf(db, after, roster, decided.at)
  const isShown = isPublicStanding(own.standing)
  const isNew = after.value.number === null
  if (organisation === undefined || (isNew && !isShown)) {
    return { writes: writeDecision(db, decided), isPublic: false }
  }
  if (isNew) {
    const writes = writeDecision(db, decided, { numbered: after.id })
    return { writes: [...writes, ...insertOwnMission(db, own, organisation, isoOf(today))], isPublic: true }
  }
  const before = docOf(reading, 'mission', after.id)
  const was = before === undefined ? undefined : await ownMissionOf(db, before, roster, decided.at)
  return { writes: [...writeDecision(db, decided), ...updated(db, was, own)], isPublic: true }
}

/** Seats that were promised, or are free again, of a mission that citizens see. */
async function planSeats(
  db: Db,
  decided: Decided,
  reading: DecisionReading,
  roster: Change<'roster'>,
): Promise<Planned> {
  const writes = writeDecision(db, decided)
  const mission = docOf(reading, 'mission', roster.id)
  if (mission === undefined || mission.value.number === null) return { writes, isPublic: false }
  const before = docOf(reading, 'roster', roster.id)?.value ?? null
  const was = await ownMissionOf(db, mission, before, decided.at)
  const own = await ownMissionOf(db, mission, roster.value, decided.at)
  if (was.part.seatsLeft === own.part.seatsLeft) return { writes, isPublic: false }
  return { writes: [...writes, ...updateOwnSeats(db, own)], isPublic: isPublicStanding(own.standing) }
}

/** What has to be written of a mission that citizens saw: nothing where they see nothing else, as when its contact changes. */
function updated(db: Db, was: OwnMission | undefined, own: OwnMission): Write[] {
  const isSame =
    was?.contentHash === own.contentHash && JSON.stringify(was.standing) === JSON.stringify(own.standing)
  if (!isSame) return updateOwnMission(db, own)
  return was.part.seatsLeft === own.part.seatsLeft ? [] : updateOwnSeats(db, own)
}

/** A mission's row as of an instant (ms). Its commune's centre stands for somebody's home. */
export async function ownMissionOf(
  db: Db,
  { id, gone, value }: Pick<Change<'mission'>, 'id' | 'gone' | 'value'>,
  roster: RosterDoc | null,
  at: number,
): Promise<OwnMission> {
  const today = dayAt(at, 'Europe/Paris')
  const { place } = value.facts
  const commune = place?.atHome ? await findCommune(db, place.insee) : undefined
  const part = publicPartOf(value, today, { centre: commune ?? null, roster })
  const standing = standingOf({ gone, value }, part, today)
  return { id, part, standing, contentHash: await hashOfContent(part), at }
}

function hashOfContent({ seatsLeft: _, ...read }: PublicPart): Promise<string> {
  return plainHash(JSON.stringify(read))
}

function isRenamed(before: Change<'organisation'>, after: Change<'organisation'>): boolean {
  return JSON.stringify(publicOrganisation(before.value)) !== JSON.stringify(publicOrganisation(after.value))
}

function docOf<K extends Doc['kind']>({ docs }: DecisionReading, kind: K, id: string | undefined) {
  return docs.find((doc) => doc.kind === kind && doc.id === id) as Extract<Doc, { kind: K }> | undefined
}
