import { foldLetters } from '../place/fold-name.ts'
import type { Cause } from '../vocabulary.ts'

/** Causes by domain: API Engagement's slugs and labels, JeVeuxAider's and the Service Civique's labels, folded. */
const CAUSES_OF: Record<string, Cause[]> = {
  animaux: ['animals'],
  autre: [],
  'batiment industrie logistique': [],
  'benevolat competences': ['skills_sharing'],
  'benevolat de competences': ['skills_sharing'],
  communication: ['skills_sharing'],
  'culture loisirs': ['culture'],
  'culture et loisirs': ['culture'],
  'art et culture': ['culture'],
  'art et culture pour tous': ['culture'],
  education: ['education'],
  'education pour tous': ['education'],
  emploi: ['work'],
  environnement: ['environment'],
  'protection de la nature': ['environment'],
  'gestion finance droit': ['skills_sharing'],
  'gestion commerce finance droit et services': ['skills_sharing'],
  humanitaire: ['solidarity'],
  'cooperation internationale': ['international'],
  'developpement international et aide humanitaire': ['international', 'solidarity'],
  'developpement international et action humanitaire': ['international', 'solidarity'],
  'memoire et citoyennete': ['citizenship'],
  'citoyennete europeenne': ['citizenship'],
  numerique: ['digital'],
  'prevention protection': ['protection'],
  'prevention et protection': ['protection'],
  'intervention d urgence en cas de crise': ['protection'],
  'interventions d urgence en cas de crise': ['protection'],
  recherche: ['research'],
  sante: ['health'],
  'sante pour tous': ['health'],
  'service public defense securite': ['protection'],
  'service public defense et securite': ['protection'],
  sport: ['sport'],
  'sport pour tous': ['sport'],
  'solidarite insertion': ['solidarity'],
  'solidarite et insertion': ['solidarity'],
  solidarite: ['solidarity'],
  'vivre ensemble': ['citizenship'],
}

/**
 * The goal that a cause surely serves, and none where it depends on the mission: an environment mission may be about climate,
 * waste, water or species.
 */
const GOAL_OF: Partial<Record<Cause, number>> = {
  solidarity: 10,
  health: 3,
  education: 4,
  animals: 15,
  work: 8,
  citizenship: 16,
}

const GOALS_OF_ACTIVITY: Record<string, number> = {
  'ramassage-dechets': 12,
  alphabetisation: 4,
  'soutien-scolaire': 4,
}

/** Causes of a mission from its domains, each once; empty when none is known. */
export function causesOf(domains: readonly string[]): Cause[] {
  return [...new Set(domains.flatMap((domain) => CAUSES_OF[foldLetters(domain)] ?? []))]
}

/** Sustainable development goals (1 to 17, ascending) that a mission surely serves by its causes and activities. */
export function goalsOf(causes: readonly Cause[], activities: readonly string[]): number[] {
  const goals = [
    ...causes.map((cause) => GOAL_OF[cause]),
    ...activities.map((activity) => GOALS_OF_ACTIVITY[activity]),
  ]
  return [...new Set(goals.filter((goal) => goal !== undefined))].sort((a, b) => a - b)
}
