import type { ExampleFile } from '../example.ts'

/** Nouvelle-Aquitaine beyond the Creuse. Every association and every mission is invented. */
export const nouvelleAquitaineAutour: ExampleFile = {
  organisations: {
    'cales-du-milieu': {
      name: 'Les Cales du Milieu',
      about: 'Récupérer les invendus du fleuve et de la ville, nourrir, raconter.',
    },
    'landes-reverdies': {
      name: 'Landes Reverdies',
      about: 'Replanter, surveiller, apprendre après les grands feux.',
    },
    'phare-des-anciens': {
      name: 'Le Phare des Anciens',
      about: 'Marins à quai, maisons de retraite, histoires de mer.',
    },
    'bidasoa-sans-bagage': {
      name: 'Lekua, un lieu pour souffler',
      about: 'Un accueil et des douches à la frontière.',
    },
    'marais-mouille': {
      name: 'Les Bateliers du Marais Mouillé',
      about: 'Curer les fossés, compter les loutres, pousser la barque.',
    },
    'encre-d-angouleme': {
      name: 'Les Cases Vides',
      about: "La bande dessinée chez celles et ceux qui n'en lisent pas.",
    },
    'causse-et-compagnie': {
      name: 'Causse, Soupe et Compagnie',
      about: 'Des fermes, des coups de main, des repas.',
    },
  },
  missions: [
    {
      id: 'bordeaux-tri-de-vetements',
      by: 'cales-du-milieu',
      place: { insee: '33063', name: 'Bordeaux' },
      lane: 'regular',
      title: "Trier les vêtements et composer des tenues d'entretien",
      text: `Au fond de la boutique, une penderie n'est pas à vendre : elle habille gratuitement les gens qui
        ont un entretien. Vous triez, vous repassez, et deux fois par après-midi vous ouvrez le rideau
        pour quelqu'un. Un bon ourlet change la façon d'entrer dans une pièce.`,
      gives: {
        be_useful: "Quelqu'un sort avec la veste qu'il lui fallait pour demain.",
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '14:00', minutes: 210 },
        { every: 'thursday', at: '14:00', minutes: 210 },
      ],
      seats: [4, 7],
      topics: {
        causes: ['work', 'solidarity'],
        goals: [1, 8, 12],
        activities: ['collecte', 'accueil-de-public'],
      },
      skills: { brought: ['listening'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 17,
    },
    {
      id: 'pessac-jury-citoyen-du-budget',
      by: 'cales-du-milieu',
      place: { insee: '33318', name: 'Pessac' },
      lane: 'once',
      title:
        'Animer une table de débat sur le budget participatif de la ville, avec un minuteur et beaucoup de bienveillance',
      text: `Six personnes, un sujet, quarante minutes. Vous distribuez la parole, vous reformulez, vous
        veillez à ce que la plus timide parle avant la fin. Une demi-journée d'entraînement précède, avec
        une facilitatrice dont c'est le métier.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Une facilitatrice vous apprend à conduire un débat sans le diriger.',
        build_ties: 'Vous réunissez à une table six personnes qui ne votent pas pareil.',
      },
      when: [{ the: 'saturday', after: 14, at: '09:30', minutes: 210 }],
      seats: [8, 12],
      topics: { causes: ['citizenship'], goals: [11, 16, 17], activities: ['vie-citoyenne', 'animation'] },
      skills: { brought: ['animation'], taught: ['animation', 'leading'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 6 },
      postedDaysAgo: 14,
    },
    {
      id: 'landiras-semer-des-chenes',
      by: 'landes-reverdies',
      place: { insee: '33225', name: 'Landiras' },
      lane: 'once',
      title: 'Remettre du paillage au pied de six mille jeunes arbres',
      text: `La forêt a brûlé en une semaine et repoussera en une vie. Chênes, bouleaux et pins ont été plantés
        en mélange, avec les conseils de l'école forestière. Il faut maintenant pailler, arroser, compter
        ce qui a pris. On vous remet une ligne de cent arbres, et vous lui donnez le nom que vous voulez.`,
      gives: {
        be_useful: 1,
        take_care: 'Cent jeunes arbres portent le nom de votre ligne, et comptent sur vos bras.',
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { the: 'saturday', after: 10, at: '09:00', minutes: 300 },
        { the: 'sunday', after: 25, at: '09:00', minutes: 300 },
      ],
      seats: [22, 40],
      topics: { causes: ['environment', 'protection'], goals: [13, 15], activities: ['jardinage'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 20,
    },
    {
      id: 'la-teste-tour-de-guet',
      by: 'landes-reverdies',
      place: { insee: '33529', name: 'La Teste-de-Buch' },
      lane: 'regular',
      title: 'Tenir la tour de guet, par équipes de deux',
      text: `Quarante mètres de haut, des jumelles, une radio, un horizon de pins. Vous montez pour trois
        heures, et l'on vous relève avant que le thermos soit vide. Les gardes se décident la veille,
        selon le vent.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      schedule: "Trois heures à la fois, selon le vent, avec l'accord de chacun la veille.",
      seats: [10, 16],
      topics: {
        causes: ['protection', 'environment'],
        goals: [13, 15],
        activities: ['prevention-sensibilisation'],
      },
      open: { minAge: 'adult', accessible: false },
      needs: ['Ne pas craindre la hauteur', 'Une journée de formation'],
      promise: { replyDays: 8 },
      postedDaysAgo: 35,
    },
    {
      id: 'la-rochelle-marins-a-quai',
      by: 'phare-des-anciens',
      place: { insee: '17300', name: 'La Rochelle' },
      lane: 'regular',
      title: 'Accueillir les marins des cargos en escale',
      text: `Ils ont quatre heures à terre après deux mois de mer. Vous allez les chercher au pied du navire,
        vous les conduisez au foyer, vous prêtez le réseau et une table de ping-pong, vous indiquez où
        acheter un cadeau pour une petite fille. Quelques mots d'anglais suffisent, un sourire aussi.`,
      gives: {
        be_useful: "Un marin a pu voir le visage des siens à l'écran et marcher sur la terre ferme.",
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '16:00', minutes: 180 },
        { every: 'friday', at: '16:00', minutes: 180 },
      ],
      seats: [3, 6],
      topics: { causes: ['solidarity', 'international'], goals: [8, 10], activities: ['accueil-de-public'] },
      skills: { brought: ['languages', 'driving'] },
      open: { minAge: 'adult', nearTransport: true },
      promise: { replyDays: 6 },
      postedDaysAgo: 27,
    },
    {
      id: 'bayonne-douches-et-cafe',
      by: 'bidasoa-sans-bagage',
      place: { insee: '64102', name: 'Bayonne' },
      lane: 'regular',
      title: 'Préparer le café et tenir le planning des douches',
      text: `Huit douches, quarante personnes, un carnet. Vous appelez les prénoms, vous tendez serviette et
        savon, vous réchauffez le lait. Certaines personnes ne disent rien, d'autres racontent tout, et
        l'équipe se retrouve après pour en parler.`,
      gives: {
        be_useful: 'Quarante personnes se sont lavées et ont bu chaud.',
        take_care: 'Vous accueillez chaque personne par son prénom.',
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'monday', at: '08:00', minutes: 180 },
        { every: 'saturday', at: '08:00', minutes: 180 },
      ],
      seats: [4, 7],
      topics: {
        causes: ['solidarity', 'international'],
        goals: [1, 3, 6, 10],
        activities: ['accueil-de-public'],
      },
      skills: { brought: ['listening', 'languages'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true, audience: ['Personnes exilées'] },
      promise: { replyDays: 4 },
      postedDaysAgo: 11,
    },
    {
      id: 'niort-compter-les-loutres',
      by: 'marais-mouille',
      place: { insee: '79191', name: 'Niort' },
      lane: 'once',
      title: 'Chercher les traces de la loutre, en barque et à pied',
      text: `On ne la voit jamais, mais elle signe ses passages. Par trois, avec une carte plastifiée, vous
        cherchez empreintes et épreintes sous cinq ponts. Un naturaliste apprend à ne pas confondre avec
        le ragondin. Les relevés partent le soir dans une base ouverte à la recherche.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Un naturaliste vous apprend à lire traces et indices.',
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 7, at: '08:30', minutes: 210 }],
      seats: [6, 12],
      topics: {
        causes: ['environment', 'research', 'animals'],
        goals: [6, 15],
        activities: ['prevention-sensibilisation'],
      },
      skills: { taught: ['gardening'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 7 },
      postedDaysAgo: 23,
    },
    {
      id: 'angouleme-bd-a-l-hopital',
      by: 'encre-d-angouleme',
      place: { insee: '16015', name: 'Angoulême' },
      lane: 'regular',
      title: 'Apporter des bandes dessinées au service de pédiatrie',
      text: `Un chariot à roulettes, deux cents albums, et vous. On lit à deux, on dessine une case vide, on
        laisse un livre pour la nuit.`,
      gives: {
        be_useful: 1,
        take_care: 'Vous lisez au bord du lit, avec un enfant à la fois.',
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'wednesday', at: '15:00', minutes: 120 }],
      seats: [1, 3],
      topics: { causes: ['culture', 'health'], goals: [3, 4], activities: ['art', 'lutte-contre-isolement'] },
      skills: { brought: ['animation'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true, audience: ['Enfants'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 11 },
      postedDaysAgo: 49,
    },
    {
      id: 'perigueux-coup-de-main-a-la-ferme',
      by: 'causse-et-compagnie',
      place: { insee: '24322', name: 'Périgueux' },
      lane: 'once',
      title: 'Récolter et repiquer une journée au jardin des épiceries solidaires',
      text: `Le jardinier de l'association s'est cassé le bras et les salades n'attendent pas. On récolte à six
        heures, on lave, on charge la camionnette, on repique mille poireaux l'après-midi en suivant les
        consignes qu'il donne depuis une chaise pliante. Il sait expliquer, et il a beaucoup d'anecdotes.`,
      gives: {
        be_useful: 'La camionnette part pleine aux épiceries solidaires, et mille poireaux sont en terre.',
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'thursday', after: 5, at: '06:00', minutes: 540 }],
      seats: [4, 6],
      topics: {
        causes: ['solidarity', 'environment'],
        goals: [2, 12],
        activities: ['jardinage', 'secours-aide'],
      },
      skills: { brought: ['gardening'], taught: ['gardening'] },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 1, tryOnce: true },
      postedDaysAgo: 2,
    },
  ],
}
