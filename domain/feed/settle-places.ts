import type { Placement, Session } from '../mission.ts'
import { REMOTE_AREA } from '../place/areas.ts'
import { zoneOf } from '../place/zones.ts'
import { doubtCity } from './doubt-city.ts'
import type { FeedMission, Note, PlacedMission, Read } from './feed-mission.ts'
import type { Gazetteer } from './gazetteer.ts'
import { settleAddress } from './settle-address.ts'

type Spot = Omit<Placement, 'ordinal'>

const ANYWHERE: Spot = {
  area: REMOTE_AREA,
  insee: null,
  commune: null,
  postcode: null,
  street: null,
  lat: null,
  lon: null,
  precision: 'estimated',
}

/**
 * Finds a mission's addresses in the gazetteer. Fully remote: the area `remote` alone, whatever address is given, since that is
 * its organisation's. `possible` and `local` with an address: there, as any other, because one still has to be able to come;
 * without any: the area `remote`, for it is done from home or near everybody's (reserves). Refused when no place is left.
 */
export function settlePlaces(mission: FeedMission, gazetteer: Gazetteer): Read<PlacedMission> {
  const { addresses, slots, ...kept } = mission
  const notes: Note[] = []
  const spots = mission.remote === 'full' ? [ANYWHERE] : spotsOf(mission, gazetteer, notes)
  if (spots.length === 0 && mission.remote !== 'no') {
    notes.push({ code: 'everywhere', detail: mission.remote })
    spots.push(ANYWHERE)
  }
  const [first] = spots
  if (first === undefined) return refuseFor(notes, mission)
  const zone = zoneOf(first.area, first.insee)
  const sessions: Session[] = slots.map((slot) => ({ ...slot, zone, seats: null }))
  const placements = spots.map((spot, ordinal) => ({ ordinal, ...spot }))
  return { ok: true, record: { ...kept, placements, sessions }, mended: notes }
}

function spotsOf(mission: FeedMission, gazetteer: Gazetteer, notes: Note[]): Spot[] {
  const spots = new Map<string, Spot>()
  for (const address of mission.addresses) {
    const settled = settleAddress(address, gazetteer)
    if (!settled.ok) {
      notes.push(settled.note)
      continue
    }
    const { placement, notes: doubts } = doubtCity(mission, address, settled.placement, gazetteer)
    notes.push(...settled.notes, ...doubts)
    const key = [placement.insee, placement.street, placement.lat, placement.lon].join('|')
    if (!spots.has(key)) spots.set(key, placement)
  }
  return [...spots.values()]
}

function refuseFor(notes: readonly Note[], mission: FeedMission): Read<PlacedMission> {
  const abroad = notes.find((note) => note.code === 'address_abroad')
  if (abroad !== undefined) return { ok: false, code: 'outside_france', detail: abroad.detail }
  const unknown = notes.find((note) => note.code === 'address_unknown')
  return { ok: false, code: 'no_place', detail: unknown?.detail ?? mission.title.slice(0, 200) }
}
