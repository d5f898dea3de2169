import type { ExampleFile } from '../example.ts'

/** Occitanie, Toulouse and the west. Every association and every mission is invented. */
export const occitanieOuest: ExampleFile = {
  organisations: {
    'brique-rose-relais': {
      name: 'Relais Brique Rose',
      about: "Des chambres chez l'habitant et des relais de quartier à Toulouse.",
    },
    'canal-des-deux-rives': {
      name: 'La Péniche aux Outils',
      about: 'Une péniche-atelier qui va de port en port.',
    },
    'etoiles-du-pic': {
      name: "Les Étoiles d'à Côté",
      about: 'Regarder le ciel avec celles et ceux qui ne sortent pas le soir.',
    },
    'ours-et-estives': {
      name: 'Estives Partagées',
      about: 'Comprendre la montagne avec ceux qui y travaillent.',
    },
    'quercy-a-table': {
      name: 'La Table du Quercy',
      about: 'Cantines, conserves et livraisons dans les causses.',
    },
    'aubrac-oreille': {
      name: 'Radio Buron',
      about: 'Une petite radio de plateau, faite par ses voisins.',
    },
  },
  missions: [
    {
      id: 'toulouse-accueil-chez-soi',
      by: 'brique-rose-relais',
      place: { insee: '31555', name: 'Toulouse' },
      lane: 'long',
      title: 'Ouvrir une chambre à une jeune personne réfugiée, de trois à six mois',
      text: `Une chambre, une clé, une étagère dans le frigo. Les personnes accueillies ont entre dix-huit et
        trente ans, étudient ou commencent un travail, et cherchent leur logement pendant ce temps-là. Une
        salariée prépare la rencontre, signe avec vous une convention claire et passe chaque mois. On peut
        dire oui pour trois mois, puis voir.`,
      gives: {
        be_useful: "Quelqu'un a une adresse, une clé et dort tranquille dès le premier soir.",
        take_care: 1,
        grow_skills: 0,
        build_ties: 'On partage un toit, des repas, et souvent une amitié qui reste.',
      },
      schedule: 'De trois à six mois, avec un point chaque mois.',
      weeks: { from: 20, until: 200 },
      seats: [5, 8],
      topics: {
        causes: ['solidarity', 'international'],
        goals: [1, 10, 11],
        activities: ['soutien-accompagnement'],
      },
      skills: { brought: ['listening'] },
      open: { minAge: 'adult', audience: ['Personnes réfugiées'] },
      needs: ['Une chambre disponible', 'Deux rencontres avant de dire oui'],
      promise: { replyDays: 8 },
      postedDaysAgo: 33,
    },
    {
      id: 'toulouse-visites-de-nuit',
      by: 'brique-rose-relais',
      place: { insee: '31555', name: 'Toulouse' },
      lane: 'regular',
      title: 'Faire la tournée des gares, le jeudi soir',
      text: `On part à trois, avec des couvertures et des numéros utiles. On s'arrête surtout pour parler.`,
      gives: {
        be_useful: 1,
        take_care: "On reste le temps qu'il faut auprès de chaque personne.",
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'thursday', at: '20:30', minutes: 150 }],
      seats: [2, 6],
      topics: {
        causes: ['solidarity'],
        goals: [1, 10, 11],
        activities: ['ecoute-permanence', 'distribution'],
      },
      skills: { brought: ['listening'] },
      open: { minAge: 'adult', nearTransport: true },
      needs: ["Une soirée d'accueil d'abord"],
      promise: { replyDays: 5 },
      postedDaysAgo: 22,
    },
    {
      id: 'toulouse-atelier-sur-l-eau',
      by: 'canal-des-deux-rives',
      place: { insee: '31555', name: 'Toulouse' },
      lane: 'once',
      title: "Poncer la coque d'une péniche à sec",
      text: `Elle sort de l'eau une fois tous les dix ans et il faut aller vite. Masques, ponceuses et peinture
        sont là, le chef de chantier aussi. À midi on mange sur le pont, ce qui est étrange quand le
        bateau est sur cales.`,
      gives: {
        be_useful: "La coque est repeinte dimanche soir et retourne à l'eau lundi.",
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [
        { the: 'saturday', after: 9, at: '08:30', minutes: 450 },
        { the: 'sunday', after: 10, at: '09:00', minutes: 390 },
      ],
      seats: [6, 14],
      topics: {
        causes: ['culture', 'environment'],
        goals: [11, 12],
        activities: ['bricolage', 'gestion-entretien-patrimoine'],
      },
      skills: { brought: ['building'], taught: ['building'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 12,
    },
    {
      id: 'blagnac-avions-et-metiers',
      by: 'brique-rose-relais',
      place: { insee: '31069', name: 'Blagnac' },
      lane: 'once',
      title: 'Faire visiter votre entreprise à six jeunes en recherche de stage',
      text: `Deux heures dans vos murs, six jeunes et leur accompagnatrice. Montrez ce qui se voit peu :
        l'atelier, le quai, la cantine, le bureau où l'on se trompe. Nous vous aidons à préparer le
        parcours et les questions. Il arrive qu'un stage naisse dans l'ascenseur.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'wednesday', after: 15, at: '14:00', minutes: 120 }],
      seats: [3, 3],
      topics: {
        causes: ['work', 'education'],
        goals: [4, 8],
        activities: ['mentorat-parrainage', 'mediation-information'],
      },
      skills: { brought: ['communication'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 7 },
      postedDaysAgo: 28,
    },
    {
      id: 'tarbes-ciel-en-ehpad',
      by: 'etoiles-du-pic',
      place: { insee: '65440', name: 'Tarbes' },
      lane: 'once',
      title: 'Montrer Saturne à des personnes de quatre-vingt-dix ans',
      text: `Trois télescopes dans le jardin de la maison de retraite, des plaids, du chocolat. Les soignantes
        descendent les lits roulants. Un astronome amateur vous apprend à pointer et à raconter, puis
        c'est à vous de dire « regardez, il y a un anneau ».`,
      gives: {
        be_useful: 'Quarante personnes ont vu les anneaux de Saturne de leurs propres yeux.',
        take_care: "Vous accompagnez chaque personne à l'oculaire, une par une.",
        grow_skills: 1,
        build_ties: 0,
      },
      when: [{ the: 'friday', after: 11, at: '21:00', minutes: 150 }],
      seats: [4, 8],
      topics: {
        causes: ['culture', 'health'],
        goals: [3, 4],
        activities: ['animation', 'lutte-contre-isolement'],
      },
      open: { minAge: 'sixteen', accessible: true, audience: ['Personnes âgées'] },
      promise: { replyDays: 6, tryOnce: true },
      postedDaysAgo: 15,
    },
    {
      id: 'foix-montee-en-estive',
      by: 'ours-et-estives',
      place: { insee: '09122', name: 'Foix' },
      lane: 'once',
      title: "Accompagner la montée d'un troupeau en estive",
      text: `Quatre cents brebis, douze kilomètres, une journée entière à marcher derrière, devant, ou au
        milieu quand elles s'arrêtent. L'éleveur place chacun, explique les chiens, et raconte ce que l'on
        fait quand l'ours passe. Les enfants qui marchent bien sont les bienvenus avec un adulte. Fromage
        en haut.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 'Une vingtaine de personnes, trois chiens, et un repas au pied de la cabane.',
      },
      when: [{ the: 'saturday', after: 20, at: '06:30', minutes: 660 }],
      seats: [7, 15],
      topics: { causes: ['animals', 'environment'], goals: [12, 15], activities: ['soins-animaux'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 7, tryOnce: true },
      postedDaysAgo: 36,
    },
    {
      id: 'cahors-livraison-de-conserves',
      by: 'quercy-a-table',
      place: { insee: '46042', name: 'Cahors' },
      lane: 'regular',
      title: 'Livrer des repas en bocaux dans les hameaux du causse',
      text: `Les bocaux sont cuisinés avec les légumes du coin et gardent leur goût. Vous livrez huit maisons
        en une matinée, vous reprenez les verres vides, et vous rapportez les nouvelles : une gouttière
        cassée, une naissance de chevreaux.`,
      gives: {
        be_useful: 'Huit personnes ont de quoi bien manger pour trois jours.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'tuesday', at: '09:00', minutes: 180 }],
      seats: [3, 5],
      topics: { causes: ['solidarity', 'health'], goals: [2, 3], activities: ['distribution', 'visites'] },
      skills: { brought: ['driving'] },
      open: { minAge: 'adult', audience: ['Personnes âgées'] },
      needs: ['Permis B et voiture'],
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 25,
    },
    {
      id: 'rodez-une-heure-de-radio',
      by: 'aubrac-oreille',
      place: { insee: '12202', name: 'Rodez' },
      lane: 'regular',
      title: "Préparer et tenir une heure d'émission sur la vie d'ici",
      text: `Un marché, une fermeture d'école, une recette, un disque. À trois autour d'une table, vous
        enregistrez, montez, annoncez. Un ancien technicien de radio vous apprend le son et le silence.
        Les auditeurs sont sept cents et ils appellent.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: "Un technicien vous apprend la prise de son, le montage et la tenue d'antenne.",
        build_ties: 1,
      },
      when: [{ every: 'wednesday', at: '18:00', minutes: 150 }],
      seats: [2, 4],
      topics: {
        causes: ['culture', 'citizenship'],
        goals: [11, 16],
        activities: ['communication', 'animation-valorisation'],
      },
      skills: { taught: ['communication', 'computing'] },
      open: { minAge: 'sixteen', accessible: true },
      promise: { replyDays: 9 },
      postedDaysAgo: 40,
    },
  ],
}
