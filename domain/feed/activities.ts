import { foldLetters } from '../place/fold-name.ts'
import type { Skill } from '../vocabulary.ts'

/**
 * API Engagement's activities: label, and the skills that one brings to do it (empty where anyone can). Slugs are its own, so
 * that what we send back it understands.
 */
const ACTIVITIES: Record<string, { label: string; skills?: Skill[] }> = {
  'accueil-de-public': { label: 'Accueil de public' },
  'activites-manuelles': { label: 'Activités manuelles', skills: ['building'] },
  'aide-psychologique': { label: 'Aide psychologique', skills: ['listening'] },
  alphabetisation: { label: 'Alphabétisation', skills: ['teaching'] },
  animation: { label: 'Animation', skills: ['animation'] },
  'animation-valorisation': { label: 'Animation, Valorisation', skills: ['animation'] },
  art: { label: 'Art' },
  autre: { label: 'Autre' },
  bricolage: { label: 'Bricolage', skills: ['building'] },
  collecte: { label: 'Collecte' },
  'collecte-de-produits': { label: 'Collecte de produits' },
  communication: { label: 'Communication', skills: ['communication'] },
  'comptabilite-finance': { label: 'Comptabilité finance', skills: ['accounting'] },
  conseil: { label: 'Conseil' },
  distribution: { label: 'Distribution' },
  'documentation-traduction': { label: 'Documentation traduction', skills: ['languages'] },
  'ecoute-permanence': { label: 'Écoute permanence', skills: ['listening'] },
  'encadrement-d-equipes': { label: "Encadrement d'équipes", skills: ['leading'] },
  'enseignement-formation': { label: 'Enseignement formation', skills: ['teaching'] },
  evenementiel: { label: 'Evenementiel' },
  'gestion-de-projets': { label: 'Gestion de projets', skills: ['leading'] },
  'gestion-entretien-patrimoine': { label: 'Gestion et entretien du patrimoine' },
  'gestion-recherche-des-partenariats': {
    label: 'Gestion recherche des partenariats',
    skills: ['fundraising'],
  },
  'gestion-ressources-humaines': { label: 'Gestion des ressources humaines', skills: ['office'] },
  informatique: { label: 'Informatique', skills: ['computing'] },
  jardinage: { label: 'Jardinage', skills: ['gardening'] },
  juridique: { label: 'Juridique', skills: ['law'] },
  logistique: { label: 'Logistique' },
  'lutte-contre-isolement': { label: "Lutte contre l'isolement", skills: ['listening'] },
  'maintenance-technique': { label: 'Maintenance technique', skills: ['building'] },
  'mediation-information': { label: 'Médiation, Information' },
  'mentorat-parrainage': { label: 'Mentorat parrainage' },
  'mission-internationale': { label: 'Mission internationale' },
  'operations-militaires': { label: 'Opérations militaires' },
  'preservation-patrimoine': { label: 'Préservation, Patrimoine' },
  'prevention-sensibilisation': { label: 'Prévention, Sensibilisation' },
  'ramassage-dechets': { label: 'Ramassage de déchets' },
  recrutement: { label: 'Recrutement' },
  'responsabilites-associatives': { label: 'Responsabilités associatives', skills: ['leading'] },
  'restauration-hotellerie': { label: 'Restauration, hôtellerie', skills: ['cooking'] },
  'sante-soins': { label: 'Santé soins', skills: ['care'] },
  'sciences-humaines-social': { label: 'Sciences humaines et social' },
  secourisme: { label: 'Secourisme', skills: ['care'] },
  'secours-aide': { label: 'Secours, Aide' },
  'soins-animaux': { label: 'Soins aux animaux' },
  'soutien-accompagnement': { label: 'Soutien, Accompagnement' },
  'soutien-scolaire': { label: 'Soutien scolaire', skills: ['teaching'] },
  sport: { label: 'Sport', skills: ['animation'] },
  'taches-administratives': { label: 'Tâches administratives', skills: ['office'] },
  'transmission-pedagogie': { label: 'Transmission, Pédagogie', skills: ['teaching'] },
  'vie-citoyenne': { label: 'Vie citoyenne' },
  visites: { label: 'Visites', skills: ['listening'] },
}

/** Other names that feeds give to the same activities: the Service Civique's codes, JeVeuxAider's labels. Folded. */
const OTHER_NAMES: Record<string, string> = {
  sensibilisation: 'prevention-sensibilisation',
  'actions de sensibilisation': 'prevention-sensibilisation',
  'preservation restauration': 'preservation-patrimoine',
  'lutte contre s isolement': 'lutte-contre-isolement',
  'ecoute aide psychologique': 'aide-psychologique',
  'animation loisirs': 'animation',
  'activites sportives': 'sport',
  'accueil information': 'accueil-de-public',
  'travaux manuels': 'bricolage',
  traduction: 'documentation-traduction',
  medical: 'sante-soins',
  'secourisme et securite civile': 'secourisme',
  'recherche de partenariats': 'gestion-recherche-des-partenariats',
  'gestion financiere comptabilite': 'comptabilite-finance',
  'gestion administrative': 'taches-administratives',
  gouvernance: 'responsabilites-associatives',
  'droit et conseil juridique': 'juridique',
  'soutien scolaire et formation': 'soutien-scolaire',
  'alphabetisation apprentissage du francais fle': 'alphabetisation',
}

const SLUG_OF = new Map<string, string>([
  ...Object.entries(OTHER_NAMES),
  ...Object.entries(ACTIVITIES).flatMap(([slug, { label }]) => [
    [foldLetters(slug), slug] as const,
    [foldLetters(label), slug] as const,
  ]),
])

/** Label of an activity as a person reads it; what has no slug of ours is its own label. */
export function activityLabel(activity: string): string {
  return ACTIVITIES[activity]?.label ?? activity
}

/**
 * Slugs of activities, each once, from a list or from one joined text. Labels hold commas of their own (« Animation,
 * Valorisation »), so neighbouring pieces are tried together first. What is not known stays as it was written.
 */
export function readActivities(written: readonly string[]): string[] {
  const found: string[] = []
  for (const text of written) {
    const pieces = text
      .split(',')
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
    for (let i = 0; i < pieces.length; ) {
      const two = SLUG_OF.get(foldLetters(pieces.slice(i, i + 2).join(' ')))
      const taken = two === undefined || i + 1 >= pieces.length ? 1 : 2
      const one = pieces[i] as string
      found.push(taken === 2 ? (two as string) : (SLUG_OF.get(foldLetters(one)) ?? one))
      i += taken
    }
  }
  return [...new Set(found)]
}

/** Skills that some activities ask for, each once. */
export function skillsOf(activities: readonly string[]): Skill[] {
  return [...new Set(activities.flatMap((activity) => ACTIVITIES[activity]?.skills ?? []))]
}
