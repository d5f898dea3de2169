import { dayOf, isoOf } from '#domain/days.ts'
import { regionOf } from '#domain/place/regions.ts'
import { below, makeRandom, oneOf, type Random } from './random.ts'
import { ACTIONS, ASSOCIATIONS, MOMENTS, SCHEDULES, SENTENCES } from './synthetic-words.ts'

/** What the generator needs of a commune. Degrees. */
export type Town = {
  insee: string
  name: string
  area: string
  lat: number
  lon: number
  population: number | null
  postcodes: readonly string[]
}

/** A record in API Engagement's v0 form. Dates are ISO instants. */
export type SyntheticRecord = ReturnType<typeof recordOf>

const TOWNS = 300
/** A mission near a town lies within some 6 km of its centre. */
const SPREAD_DEGREES = 0.04

/**
 * `count` records of a partner's feed, the same for the same seed, towns and day (`today` as YYYY-MM-DD): 80 in 100 around the
 * 300 largest towns, the larger the more, the others in any commune; one association for about twelve missions of its town; two
 * titles in three repeat, as real ones do. One in twenty is remote. A Node stream or a loop pulls them one by one.
 */
export function* syntheticFeed(
  count: number,
  seed: number,
  communes: readonly Town[],
  today: string,
): Generator<SyntheticRecord> {
  const towns = communes
    .filter((commune) => commune.postcodes.length > 0)
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.insee < b.insee ? -1 : 1))
  if (towns.length === 0) throw new RangeError('no commune to put missions in')
  const random = makeRandom(seed)
  const homes = Array.from({ length: Math.ceil(count / 12) }, () => townOf(random, towns))
  for (let i = 0; i < count; i++) {
    const organisation = below(random, homes.length)
    yield recordOf(i, organisation, homes[organisation] as Town, dayOf(today), random)
  }
}

function townOf(random: Random, towns: readonly Town[]): Town {
  if (random() >= 0.8) return oneOf(random, towns)
  return towns[below(random, Math.min(TOWNS, towns.length) * random())] as Town
}

function recordOf(i: number, organisation: number, town: Town, today: number, random: Random) {
  const [action, activity, domain] = oneOf(random, ACTIONS)
  const isRemote = random() < 0.05
  const starts = today - 30 + below(random, 90)
  return {
    clientId: `synthetique-${i}`,
    title: random() < 0.66 ? action : `${action} ${oneOf(random, MOMENTS)} à ${town.name}`,
    description: `<p>${sentencesOf(random).join(' ')}</p>`,
    applicationUrl: `https://example.org/missions/${i}`,
    domain,
    activity,
    type: 'benevolat',
    remote: isRemote ? 'full' : 'no',
    schedule: random() < 0.5 ? oneOf(random, SCHEDULES) : '',
    postedAt: instantOf(today - below(random, 200)),
    startAt: instantOf(starts),
    endAt: random() < 0.6 ? instantOf(Math.max(today, starts) + 1 + below(random, 200)) : '',
    places: 1 + below(random, 12),
    openToMinors: random() < 0.4 ? 'yes' : 'no',
    reducedMobilityAccessible: random() < 0.5 ? 'yes' : 'no',
    addresses: isRemote ? [] : [addressOf(town, random)],
    ...organisationOf(organisation),
  }
}

function sentencesOf(random: Random): string[] {
  return Array.from({ length: 4 + below(random, 10) }, () => oneOf(random, SENTENCES))
}

function addressOf(town: Town, random: Random) {
  const spread = () => (random() - 0.5) * 2 * SPREAD_DEGREES
  return {
    street: `${1 + below(random, 90)} rue de la Mairie`,
    postalCode: oneOf(random, town.postcodes),
    city: town.name,
    departmentCode: town.area,
    region: regionOf(town.area).name,
    country: 'France',
    location: { lat: rounded(town.lat + spread()), lon: rounded(town.lon + spread()) },
  }
}

function organisationOf(number: number) {
  const name = `${ASSOCIATIONS[number % ASSOCIATIONS.length]} Synthèse ${number}`
  return {
    organizationClientId: `structure-${number}`,
    organizationName: name,
    organizationRNA: `W${String(100_000_000 + number)}`,
    organizationStatusJuridique: 'Association',
    organizationDescription: 'Structure synthétique, pour les mesures.',
  }
}

function instantOf(day: number): string {
  return `${isoOf(day)}T09:00:00.000Z`
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
