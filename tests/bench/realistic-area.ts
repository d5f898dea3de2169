import type { Row } from '../../domain/catalogue/row.ts'
import { dayOf } from '../../domain/days.ts'
import { packGrid } from '../../domain/motors.ts'
import { KINDS, LANES } from '../../domain/vocabulary.ts'

const words = (text: string) => text.split('|')
const VERBS = words(
  'Accompagner|Aider|Animer|Trier|Distribuer|Collecter|Visiter|Écouter|Réparer|Planter|Entretenir|Accueillir|Initier|Former|Sensibiliser|Préparer|Cuisiner|Transporter|Organiser|Photographier|Encadrer|Tenir compagnie à|Lire des histoires à|Jardiner avec|Participer à|Contribuer à|Soutenir|Recenser|Nettoyer|Coordonner',
)
const THINGS = words(
  'des personnes âgées isolées|des élèves de primaire|les devoirs des collégiens|une collecte alimentaire|les dons de vêtements|les berges de la rivière|un atelier numérique|un café associatif|une bibliothèque de rue|un jardin partagé|un verger conservatoire|des chiens en refuge|des chats abandonnés|les oiseaux du littoral|un vestiaire solidaire|des familles hébergées|des jeunes en insertion|des demandeurs d’asile|un atelier vélo|des appareils en panne|un compost de quartier|une course solidaire|un match de handisport|la buvette du festival|les comptes de l’association|un site internet|une page Facebook|les archives municipales|un sentier de randonnée|la mémoire des anciens|des ateliers de français|une maraude|un petit déjeuner solidaire|des colis de Noël|une ressourcerie|la ligne d’écoute|des malades à l’hôpital|des enfants hospitalisés|un tournoi de quartier|une chorale|une troupe de théâtre|un chantier de patrimoine|le tri des déchets|une forêt urbaine|des haies bocagères|les zones humides|un inventaire de papillons|des gestes de premiers secours|la banque alimentaire|un transport solidaire',
)
const ENDS = words(
  '||||||le samedi matin|le mercredi après-midi|deux heures par semaine|une journée|pour un week-end|près de chez vous|en équipe|en binôme|à domicile|au local|dans le quartier|en milieu rural|à l’EHPAD|à la médiathèque|pour la rentrée|avant l’hiver|avec un bénévole expérimenté|sans compétence particulière|pour débuter',
)
const NAMES = words(
  'Les Amis|Secours|Atelier|Maison|Collectif|Entraide|Solidarité|Jardins|Compagnons|Foyer|Club|Union|Ligue|Comité|Passerelles|Horizon|Espoir|Relais|Echo|Semeurs',
)
const PLACES = words(
  'Martin|Roch|Aubin|Malo|Grégoire|Jean|Pierre|Hélène|Nolwenn|Armel|Brieuc|Méen|Gilles|Sulpice|Ouen|Erblon|Didier|Thurial|Senoux|Ganton',
)
const SYLLABLES = words(
  'ac|bou|cha|com|dé|don|é|fa|gri|ha|in|jou|li|ma|men|na|o|pa|pro|ra|ré|sa|sen|ser|ta|ter|tion|tu|va|vi|age|ance|ette|eur|ier|ique|ment|oire|sse|té',
)
const VOCABULARY = 8000
const FIRST_DAY = dayOf('2025-09-01')
const DAYS = 420
const SEATS = Array.from({ length: 15 }, (_, i) => i)

type Place = { insee: string; name: string; lat: number; lon: number }
type Organisation = { number: number; name: string; home: Place; causes: number; titles: string[] }

/** Draws that a seed replays (mulberry32). */
function makeDraws(seed: number) {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(random() * n)
  return {
    below,
    chance: (share: number) => random() < share,
    one: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    /** The first ones of a list come up more often. */
    early: <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T,
    zipf: <T>(list: readonly T[]): T => list[Math.floor(list.length ** random()) - 1] as T,
    near: (degrees: number, reach: number) => degrees + (random() - 0.5) * reach,
  }
}
type Draws = ReturnType<typeof makeDraws>

/**
 * Rows of a dense area as an instance may hold them: associations with a home, habits and causes of their own, missions numbered in
 * order of time among those of other areas, some at several addresses. Titles take about 17 bytes each under brotli 5, nearly as
 * 1,328 real ones do (75 characters, 21 bytes): common turns of phrase, and words out of 8,000 by Zipf's law.
 */
export function realisticArea(count: number): Row[] {
  const draws = makeDraws(count)
  const sentence = makeSentences(draws)
  const communes = Array.from({ length: 330 }, (_, i) => makeCommune(draws, i))
  const organisations = Array.from({ length: Math.ceil(count / 12) }, (_, i) =>
    makeOrganisation(draws, i, communes, sentence),
  )
  const rows: Row[] = []
  for (let number = 1; rows.length < count; number += 1 + draws.below(38)) {
    const organisation = draws.early(organisations)
    const title = draws.chance(0.15) ? draws.one(organisation.titles) : sentence()
    const row = makeMissionRow(draws, number, organisation, title, Math.floor((rows.length / count) * DAYS))
    const places = draws.chance(0.12) ? 1 + draws.below(4) : 1
    for (let ordinal = 0; ordinal < places; ordinal++) rows.push(placed(draws, row, ordinal, communes))
  }
  return rows.slice(0, count)
}

function makeSentences({ one, zipf, below, chance }: Draws): () => string {
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + below(3) }, () => one(SYLLABLES)).join(''),
  )
  return () => {
    const some = Array.from({ length: 3 + below(6) }, () => zipf(vocabulary))
    const parts = [one(VERBS), chance(0.5) ? one(THINGS) : '', ...some, one(ENDS)]
    return parts.filter((part) => part !== '').join(' ')
  }
}

function makeCommune({ one, near }: Draws, i: number): Place {
  const name = `Saint-${one(PLACES)}${i % 3 === 0 ? `-de-${one(PLACES)}` : ''}-${i}`
  return { insee: `${35_001 + i}`, name, lat: near(48.15, 0.9), lon: near(-1.6, 1.2) }
}

function makeOrganisation(draws: Draws, i: number, communes: Place[], sentence: () => string): Organisation {
  const { one, early, near, below, chance } = draws
  const commune = early(communes)
  return {
    number: 1 + i * 7,
    name: `${one(NAMES)} ${one(NAMES).toLowerCase()} de Saint-${one(PLACES)}${i % 4 === 0 ? ` ${i}` : ''}`,
    home: { ...commune, lat: near(commune.lat, 0.05), lon: near(commune.lon, 0.07) },
    causes: ((1 << below(14)) | (chance(0.6) ? 1 << (15 + below(17)) : 0)) >>> 0,
    titles: Array.from({ length: 8 }, sentence),
  }
}

function makeMissionRow(
  { below, chance, one, early }: Draws,
  number: number,
  { home, causes, ...organisation }: Organisation,
  title: string,
  time: number,
): Row {
  const lane = chance(0.45) ? 'once' : chance(0.8) ? 'regular' : one(LANES)
  const posted = FIRST_DAY + time
  const start = chance(0.7) ? posted + below(60) : 0
  const isDated = lane === 'once' && chance(0.4)
  const gift = () => one([null, 0, 0, 1, 1, 2] as const)
  return {
    number,
    ordinal: 0,
    lat: home.lat,
    lon: home.lon,
    grid: chance(0.1)
      ? 255
      : packGrid({ be_useful: gift(), take_care: gift(), grow_skills: gift(), build_ties: gift() }),
    inferred: chance(0.7),
    lane,
    kind: chance(0.93) ? 'volunteering' : one(KINDS),
    minAge: chance(0.6) ? null : chance(0.8) ? 'adult' : 'sixteen',
    accessible: chance(0.7) ? null : chance(0.7),
    example: false,
    startDay: start,
    endDay: chance(0.6) ? (start || posted) + below(200) : 0,
    postedDay: posted,
    slots: isDated || chance(0.4) ? 0 : (1 << below(21)) | (chance(0.5) ? 1 << below(21) : 0),
    dates: isDated ? [{ day: start || posted + 9, parts: 1 << below(3) }] : [],
    seats: chance(0.4) ? null : early(SEATS),
    causes,
    skillsBrought: chance(0.6) ? 0 : 1 << below(16),
    skillsTaught: chance(0.75) ? 0 : 1 << below(16),
    exposure: chance(0.5) ? null : below(16) * 16,
    organisation: { number: organisation.number, name: organisation.name, reply: null },
    commune: { insee: home.insee, name: home.name },
    title,
  }
}

/** Most first addresses are the association's own; others are an address or the middle of a commune. */
function placed({ chance, one, near }: Draws, row: Row, ordinal: number, communes: Place[]): Row {
  if (ordinal === 0 && chance(0.75)) return row
  const { insee, name, lat, lon } = one(communes)
  const reach = chance(0.6) ? 0.05 : 0
  return { ...row, ordinal, commune: { insee, name }, lat: near(lat, reach), lon: near(lon, reach) }
}
