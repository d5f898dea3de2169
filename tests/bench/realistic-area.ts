import type { Row } from '../../domain/catalogue/row.ts'
import { dayOf } from '../../domain/days.ts'
import { packGrid } from '../../domain/motors.ts'
import { KINDS, LANES } from '../../domain/vocabulary.ts'
import { makeRandom } from './synthetic-catalogue.ts'

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

/**
 * Rows of a dense area as an instance may hold them: associations with a home, habits and causes of their own, missions numbered in
 * order of time among those of other areas, some at several addresses. Titles take about 17 bytes each under brotli 5, nearly as
 * 1,328 real ones do (75 characters, 21 bytes): common turns of phrase, and words out of 8,000 by Zipf's law.
 */
export function realisticArea(count: number): Row[] {
  const random = makeRandom(count)
  const below = (n: number) => Math.floor(random() * n)
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const skewed = (n: number) => Math.floor(random() ** 2 * n)
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + below(3) }, () => one(SYLLABLES)).join(''),
  )
  const word = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1] as string
  const sentence = () =>
    `${one(VERBS)} ${random() < 0.5 ? one(THINGS) : ''} ${Array.from({ length: 3 + below(6) }, word).join(' ')} ${one(ENDS)}`
      .replaceAll(/ +/g, ' ')
      .trim()
  const communes = Array.from({ length: 330 }, (_, i) => ({
    insee: `${35_001 + i}`,
    name: `Saint-${one(PLACES)}${i % 3 === 0 ? `-de-${one(PLACES)}` : ''}-${i}`,
    lat: 47.7 + random() * 0.9,
    lon: -2.2 + random() * 1.2,
  }))
  const organisations = Array.from({ length: Math.ceil(count / 12) }, (_, i) => {
    const commune = communes[skewed(communes.length)] as (typeof communes)[number]
    return {
      number: 1 + i * 7,
      name: `${one(NAMES)} ${one(NAMES).toLowerCase()} de Saint-${one(PLACES)}${i % 4 === 0 ? ` ${i}` : ''}`,
      commune,
      lat: commune.lat + (random() - 0.5) / 20,
      lon: commune.lon + (random() - 0.5) / 15,
      causes: ((1 << below(14)) | (random() < 0.6 ? 1 << (15 + below(17)) : 0)) >>> 0,
      titles: Array.from({ length: 8 }, sentence),
    }
  })
  const rows: Row[] = []
  let number = 1
  while (rows.length < count) {
    number += 1 + below(38)
    const organisation = organisations[skewed(organisations.length)] as (typeof organisations)[number]
    const places = random() < 0.12 ? 1 + below(4) : 1
    const row = missionRow(number, organisation, (rows.length / count) * DAYS)
    for (let ordinal = 0; ordinal < places && rows.length < count; ordinal++) rows.push(placed(row, ordinal))
  }
  return rows

  type Organisation = (typeof organisations)[number]

  function missionRow(number: number, organisation: Organisation, time: number): Row {
    const lane = random() < 0.45 ? 'once' : random() < 0.8 ? 'regular' : one(LANES)
    const start = random() < 0.7 ? FIRST_DAY + Math.floor(time) + below(60) : 0
    const end = random() < 0.6 ? (start || FIRST_DAY + Math.floor(time)) + below(200) : 0
    const isDated = lane === 'once' && random() < 0.4
    const title = random() < 0.15 ? one(organisation.titles) : sentence()
    return {
      number,
      ordinal: 0,
      lat: organisation.lat,
      lon: organisation.lon,
      grid:
        random() < 0.1
          ? 255
          : packGrid({ be_useful: gift(), take_care: gift(), grow_skills: gift(), build_ties: gift() }),
      inferred: random() < 0.7,
      lane,
      kind: random() < 0.93 ? 'volunteering' : one(KINDS),
      minAge: random() < 0.6 ? null : random() < 0.8 ? 'adult' : 'sixteen',
      accessible: random() < 0.7 ? null : random() < 0.7,
      example: false,
      startDay: start,
      endDay: end,
      postedDay: FIRST_DAY + Math.floor(time),
      slots: isDated || random() < 0.4 ? 0 : (1 << below(21)) | (random() < 0.5 ? 1 << below(21) : 0),
      dates: isDated ? [{ day: start || FIRST_DAY + Math.floor(time) + 9, parts: 1 << below(3) }] : [],
      seats: random() < 0.4 ? null : skewed(15),
      causes: organisation.causes,
      skillsBrought: random() < 0.6 ? 0 : 1 << below(16),
      skillsTaught: random() < 0.75 ? 0 : 1 << below(16),
      exposure: random() < 0.5 ? null : below(16) * 16,
      organisation: { number: organisation.number, name: organisation.name, reply: null },
      commune: organisation.commune,
      title,
    }
  }

  function gift(): 0 | 1 | 2 | null {
    return one([null, 0, 0, 1, 1, 2] as const)
  }

  function placed(row: Row, ordinal: number): Row {
    if (ordinal === 0 && random() < 0.75) return row
    const commune = one(communes)
    const isExact = random() < 0.6
    const near = () => (isExact ? (random() - 0.5) / 20 : 0)
    return { ...row, ordinal, commune, lat: commune.lat + near(), lon: commune.lon + near() }
  }
}
