import type { ExampleFile } from '../example.ts'

/** From anywhere, second part. Every association and every mission is invented. */
export const aDistanceDeux: ExampleFile = {
  organisations: {
    'atelier-des-outils': {
      name: "L'Atelier des Outils Doux",
      about: 'Des logiciels simples, libres et bien expliqués pour les associations.',
    },
    'trois-chiffres': {
      name: 'Trois Chiffres et un Café',
      about: 'Des comptes clairs pour de toutes petites associations.',
    },
    'plume-mutuelle': {
      name: 'La Plume Mutuelle',
      about: 'Écrire des dossiers, des sites, des lettres, avec celles et ceux qui font.',
    },
    'veille-au-grain': {
      name: 'Veille au Grain de Sel',
      about: 'De la prévention contre les arnaques et les fausses nouvelles.',
    },
  },
  missions: [
    {
      id: 'a-distance-site-d-une-association',
      by: 'atelier-des-outils',
      lane: 'remote',
      title: "Refaire en un mois le site d'une petite association",
      text: `Cinq pages, pas une de plus, qu'une bénévole de soixante-dix ans puisse modifier. Vous formez un
        trio avec une personne qui écrit et une autre qui dessine. Un point chaque lundi soir, une mise en
        ligne le dernier jour, une vraie fête en visio.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [
        { the: 'monday', after: 7, at: '20:00', minutes: 60 },
        { the: 'monday', after: 14, at: '20:00', minutes: 60 },
        { the: 'monday', after: 21, at: '20:00', minutes: 60 },
        { the: 'monday', after: 28, at: '20:00', minutes: 60 },
      ],
      seats: [2, 3],
      topics: {
        causes: ['digital', 'skills_sharing'],
        goals: [9, 17],
        activities: ['informatique', 'communication'],
      },
      skills: { brought: ['computing'], taught: ['computing'] },
      open: { minAge: 'sixteen', accessible: true },
      promise: { replyDays: 5 },
      postedDaysAgo: 17,
    },
    {
      id: 'a-distance-rendre-un-formulaire-accessible',
      by: 'atelier-des-outils',
      lane: 'remote',
      title: "Tester des formulaires au clavier et au lecteur d'écran",
      text: `Une demi-heure, un formulaire, une grille de dix points. Si vous lisez du bout des doigts ou à
        l'oreille, votre expertise nous manque ; sinon, une personne aveugle vous apprendra à écouter une
        page. Les défauts trouvés sont corrigés dans la semaine.`,
      gives: {
        be_useful: "Vos remarques deviennent des corrections en moins d'une semaine.",
        take_care: 0,
        grow_skills: "Une personne aveugle vous apprend à parcourir une page au lecteur d'écran.",
        build_ties: 0,
      },
      schedule: 'Une demi-heure par formulaire, quand vous voulez.',
      seats: [8, 12],
      topics: { causes: ['digital'], goals: [9, 10], activities: ['informatique'] },
      skills: { brought: ['computing'], taught: ['computing'] },
      open: { minAge: 'sixteen', accessible: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 24,
    },
    {
      id: 'a-distance-budget-d-une-fanfare',
      by: 'trois-chiffres',
      lane: 'remote',
      title: 'Bâtir avec une fanfare son premier budget prévisionnel',
      text: `Onze musiciens, un sousaphone à crédit, des cachets en retard. En trois appels d'une heure vous
        posez les dépenses, les recettes, le calendrier. Le trésorier tient le clavier, vous posez les
        questions.`,
      gives: {
        be_useful: 'Au troisième appel, la fanfare sait si elle peut payer son sousaphone.',
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { the: 'wednesday', after: 8, at: '19:00', minutes: 60 },
        { the: 'wednesday', after: 15, at: '19:00', minutes: 60 },
        { the: 'wednesday', after: 22, at: '19:00', minutes: 60 },
      ],
      seats: [1, 1],
      topics: {
        causes: ['skills_sharing', 'culture'],
        goals: [8, 17],
        activities: ['comptabilite-finance', 'conseil'],
      },
      skills: { brought: ['accounting', 'teaching'] },
      open: { minAge: 'adult', accessible: true },
      promise: { replyDays: 6 },
      postedDaysAgo: 20,
    },
    {
      id: 'a-distance-demander-une-subvention',
      by: 'plume-mutuelle',
      lane: 'remote',
      title: "Écrire une demande de subvention avec une association qui n'en a jamais fait",
      text: `Vous posez des questions bêtes, ce sont les meilleures : à qui cela sert, combien cela coûte,
        comment le saura-t-on. Elle répond, vous écrivez ensemble dans un document partagé. Une chargée de
        projets relit avant l'envoi et vous apprend le vocabulaire des financeurs.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Une chargée de projets vous apprend à monter et à chiffrer un dossier.',
        build_ties: 1,
      },
      schedule: 'Quatre soirées en trois semaines, à convenir.',
      seats: [4, 8],
      topics: {
        causes: ['skills_sharing'],
        goals: [16, 17],
        activities: ['gestion-recherche-des-partenariats'],
      },
      skills: { brought: ['communication', 'fundraising'], taught: ['fundraising'] },
      open: { minAge: 'adult', accessible: true },
      promise: { replyDays: 7 },
      postedDaysAgo: 30,
    },
    {
      id: 'a-distance-journal-de-quartier',
      by: 'plume-mutuelle',
      lane: 'remote',
      title: "Mettre en page le journal d'un quartier",
      text: `Huit pages, quatre fois par an, un logiciel libre. Les articles arrivent en retard et sont très
        bons.`,
      gives: {
        be_useful: "Le journal part à l'impression avec votre nom dans l'ours.",
        take_care: 0,
        grow_skills: 1,
        build_ties: 0,
      },
      schedule: 'Un week-end par trimestre.',
      seats: [1, 2],
      topics: { causes: ['culture', 'citizenship'], goals: [11, 16], activities: ['communication'] },
      skills: { brought: ['communication', 'computing'] },
      open: { minAge: 'sixteen', accessible: true },
      promise: { replyDays: 9 },
      postedDaysAgo: 43,
    },
    {
      id: 'a-distance-atelier-arnaques',
      by: 'veille-au-grain',
      lane: 'remote',
      title: 'Animer en ligne un atelier contre les arnaques au téléphone et aux messages',
      text: `On joue les appels : vous êtes le faux banquier, la personne raccroche, on applaudit. Dix
        personnes par séance, de tous âges, réunies dans une médiathèque avec un animateur pendant que
        vous êtes à l'écran. Un scénario et deux répétitions vous préparent.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'thursday', after: 9, at: '14:30', minutes: 75 }],
      seats: [3, 4],
      topics: {
        causes: ['digital', 'protection'],
        goals: [10, 16],
        activities: ['prevention-sensibilisation', 'animation'],
      },
      skills: { brought: ['animation'], taught: ['animation'] },
      open: { minAge: 'adult', accessible: true, audience: ['Personnes âgées'] },
      needs: ['Deux répétitions en visio'],
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 14,
    },
    {
      id: 'a-distance-verifier-une-rumeur',
      by: 'veille-au-grain',
      lane: 'remote',
      title: "Vérifier une rumeur locale et publier ce que l'on a trouvé",
      text: `La fermeture d'une école, l'eau du robinet, le loup près du stade. À deux, pendant une semaine, on
        appelle, on lit, on date une photo. Une journaliste relit et l'on publie, y compris quand la
        rumeur était vraie.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Une journaliste vous apprend à remonter à la source et à dater une image.',
        build_ties: 1,
      },
      schedule: 'Quatre heures réparties sur une semaine.',
      seats: [6, 10],
      topics: {
        causes: ['citizenship'],
        goals: [4, 16],
        activities: ['mediation-information', 'communication'],
      },
      skills: { brought: ['communication'], taught: ['communication'] },
      open: { minAge: 'sixteen', accessible: true },
      promise: { replyDays: 6 },
      postedDaysAgo: 26,
    },
  ],
}
