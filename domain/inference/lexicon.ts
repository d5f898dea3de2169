import type { Motor } from '../motors.ts'
import type { Cause, Kind } from '../vocabulary.ts'

/**
 * Words of a French text that speak of a motor, by how surely: 3 says the thing itself, 2 usually means it, 1 only leans to it.
 * Folded (no accents, lower case); `*` is any ending. Chosen from the four questions that associations answer: what one sees
 * on leaving, whom one looks after, who teaches, with whom one is.
 */
export const LEXICON: Record<Motor, Record<1 | 2 | 3, string>> = {
  be_useful: {
    3: `distribu*, ramass*, nettoy*, repar*, renov*, debrouss*, demenag*, livr* des, livraison*, chantier*, porter secours,
      lutte contre les incendies, collecte* alimentaire*, preparer les repas, preparer des repas, servir les repas,
      servir des repas, preparation des paniers, preparation des repas, preparation des colis, trier, tri des, plantation*,
      planter des, planter les, construire, construction*, monter les stands, tenir la caisse, dechet*, zero dechet`,
    2: `collecte*, recycl*, reemploi*, compost*, cuisin*, logistique, concret*, secour*, recens*, inventaire*, comptage*,
      bricol*, fabriqu*, couture, ressourcerie*, recyclerie*, jardin*, potager*, manutention, mettre en rayon, securis*,
      intervention*, sauvet*, amenag*, tri, trier, triez, entretien des`,
    1: 'utile*, mettre en place, resultat*, benefici*, aider, aide a, permanence*, demarche*, patrouille*, vent* au profit',
  },
  take_care: {
    3: `ecoute active, ecouter, a l ecoute, rendre visite, visit* a domicile, visit* aux, isolement, isole*, malade*, ehpad,
      maraude*, sans abri, sans domicile, a la rue, prendre soin, prenez soin, prends soin, soigner, soins, reconfort*,
      soutien moral, chevet, prendre des nouvelles, prends de ses nouvelles, bien etre animal, bien etre des animaux`,
    2: `personne* agee*, aines, ainees, senior*, handicap*, hopital, hospitali*, refug*, migrant*, exile*, demandeurs d asile,
      precar*, demuni*, vulnerab*, fragil*, animaux, chat, chats, chaton*, chien, chiens, accompagner les, accompagner des, accompagne les,
      accompagne des, accompagnement des, accompagnement de, secours aux personnes,
      porter secours, accompagnateur*, aidant*, soutenir les, nourrir, bienvei*`,
    1: `preserv*, protection de, proteger, protege, biodivers*, espece*, vegetalis*, faune, flore, nature, soutien*,
      entraide`,
  },
  grow_skills: {
    3: `vous serez forme*, serez forme*, est forme*, etes forme*, forme a chaque etape, forme avant, formation initiale,
      formation assuree, formation prevue, formation gratuite, formation offerte, formation continue, formations regulieres,
      apprendrez, developper vos competences, developper des competences, developper ses competences, competences que vous,
      monter en competence*, decouvrir le metier, decouvrir les metiers, decouverte du metier, suivre une formation,
      formation et equipement`,
    2: `acquerir, acqueriez, tuteur*, tutorat, tutore*, perfectionn*, experience professionnelle, encadre par, epaule*,
      competences reconnues, evoluer, decouvrir, decouverte*, initier, initiation*, immersion*`,
    1: 'apprendre, apprentissage*, formation*, competence*, stage*, bafa, psc1, numerique*, redaction*, communication*',
  },
  build_ties: {
    3: `en equipe, equipe soudee, convivial*, lien* social, creer du lien, creer des liens, intergeneration*, vivre ensemble,
      interculturel*, moment de partage, moments de partage, repas partage*, bonne humeur, esprit d equipe, rencontres,
      travail en equipe, participe* a la vie`,
    2: `equipe*, rencontrer, rencontre, echang*, partag*, festival*, fete*, evenement*, animer, anime, animez, animons, animation*, animateur*, animatrice*, mentor*,
      parrain*, tournoi*, spectacle*, vie associative, vie lyceenne, vie de quartier, lien, liens`,
    1: `ensemble, collectif*, habitant*, quartier*, voisin*, stand*, accueil*, sensibilis*, atelier*, participatif*, participative*, jeunes,
      mobilis*, ambassadeur*, mediat*, promouvoir, promotion`,
  },
}

/** Words that say the bottom answer, read only where nothing else speaks of the motor. */
export const LACKING: Record<Motor, string> = {
  be_useful: 'en coulisses, back office, saisie de donnees, secretariat, archivage, classement de dossiers',
  take_care: 'sans contact avec le public',
  grow_skills:
    'experience exigee, experience requise, experience indispensable, experience confirmee, competences requises, competences exigees, diplome exige, maitrise exigee, maitrise requise, professionnels confirmes',
  build_ties:
    'en autonomie, en toute autonomie, depuis chez vous, depuis chez moi, depuis votre domicile, a distance',
}

type Points = Partial<Record<Motor, number>>

/** What an activity gives as a rule, in the points of the lexicon. Starting values of `seed-systems.md`, section 1. */
export const ACTIVITY_POINTS: Record<string, Points> = {
  'accueil-de-public': { build_ties: 2 },
  'activites-manuelles': { be_useful: 2 },
  'aide-psychologique': { take_care: 3 },
  alphabetisation: { take_care: 2, build_ties: 1 },
  animation: { build_ties: 2 },
  'animation-valorisation': { build_ties: 1 },
  bricolage: { be_useful: 3 },
  collecte: { be_useful: 3 },
  'collecte-de-produits': { be_useful: 3 },
  communication: { grow_skills: 2 },
  'comptabilite-finance': { grow_skills: 2 },
  conseil: { grow_skills: 2 },
  distribution: { be_useful: 3 },
  'documentation-traduction': { grow_skills: 2 },
  'ecoute-permanence': { take_care: 3 },
  'encadrement-d-equipes': { build_ties: 2, grow_skills: 1 },
  'enseignement-formation': { build_ties: 1, take_care: 1 },
  evenementiel: { build_ties: 2, be_useful: 1 },
  'gestion-de-projets': { grow_skills: 2 },
  'gestion-entretien-patrimoine': { be_useful: 2, take_care: 1 },
  'gestion-recherche-des-partenariats': { grow_skills: 2 },
  'gestion-ressources-humaines': { grow_skills: 2 },
  informatique: { grow_skills: 2 },
  jardinage: { be_useful: 2, take_care: 1 },
  juridique: { grow_skills: 2 },
  logistique: { be_useful: 3 },
  'lutte-contre-isolement': { take_care: 3, build_ties: 1 },
  'maintenance-technique': { be_useful: 2 },
  'mediation-information': { build_ties: 1 },
  'mentorat-parrainage': { build_ties: 2, take_care: 1 },
  'mission-internationale': { build_ties: 1 },
  'preservation-patrimoine': { be_useful: 2, take_care: 1 },
  'prevention-sensibilisation': { build_ties: 1 },
  'ramassage-dechets': { be_useful: 3 },
  'responsabilites-associatives': { grow_skills: 2 },
  'restauration-hotellerie': { be_useful: 2 },
  'sante-soins': { take_care: 3 },
  secourisme: { be_useful: 3, take_care: 1 },
  'secours-aide': { be_useful: 2, take_care: 1 },
  'soins-animaux': { take_care: 3 },
  'soutien-accompagnement': { take_care: 2 },
  'soutien-scolaire': { take_care: 2, build_ties: 1 },
  sport: { build_ties: 2 },
  'vie-citoyenne': { build_ties: 2 },
  visites: { take_care: 2, build_ties: 1 },
}

/** What a cause leans to, where that is plain, with the word that says so. */
export const CAUSE_POINTS: Partial<Record<Cause, { word: string; points: Points }>> = {
  animals: { word: 'animaux', points: { take_care: 1 } },
  health: { word: 'santé', points: { take_care: 1 } },
  sport: { word: 'sport', points: { build_ties: 1 } },
  protection: { word: 'protection', points: { be_useful: 1 } },
}

/** What a frame owes by law: every civic service has a tutor and a training. */
export const KIND_POINTS: Partial<Record<Kind, Points>> = {
  civic_service: { grow_skills: 2 },
}
