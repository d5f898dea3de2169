import type { ExampleFile } from '../example.ts'

/** Paris and its first ring. Every association and every mission is invented. */
export const ileDeFranceParis: ExampleFile = {
  organisations: {
    'palabres-et-papiers': {
      name: 'Palabres et Papiers',
      about: "Écrire, comprendre, se défendre : des permanences d'écrivains publics.",
    },
    'cour-a-jardin': {
      name: 'De la Cour au Jardin',
      about: 'Décroûter le bitume, planter, arroser, prêter la clé.',
    },
    'plateau-repas': {
      name: "Le Plateau d'en Face",
      about: 'Des repas et de la compagnie pour les étudiants qui sautent des repas.',
    },
    'oreille-du-dix-neuf': {
      name: "L'Oreille du Dix-Neuf",
      about: 'Lire à voix haute pour celles et ceux qui ne voient plus la page.',
    },
    'seconde-bobine': {
      name: 'La Seconde Bobine',
      about: 'Une recyclerie de décors et de costumes de théâtre.',
    },
    'foulees-melees': {
      name: 'Les Foulées Mêlées',
      about: 'Courir à deux, un œil pour deux, un cordon entre les mains.',
    },
  },
  missions: [
    {
      id: 'paris-ecrivain-public',
      by: 'palabres-et-papiers',
      place: { insee: '75056', name: 'Paris' },
      lane: 'regular',
      title: "Tenir une permanence d'écrivain public",
      text: `On vient vous voir avec un avis d'imposition incompris ou une lettre d'amour à écrire. Vous
        écoutez d'abord, vous écrivez ensuite, vous relisez à voix haute et la personne signe. Trois
        samedis de formation précèdent la première permanence, que vous tenez à deux pendant un mois. La
        discrétion est totale, l'orthographe se vérifie à plusieurs.`,
      gives: {
        be_useful: 'La lettre est écrite, relue et signée avant que la personne se lève.',
        take_care: 1,
        grow_skills: "Trois samedis de formation à l'écoute et au courrier administratif.",
        build_ties: 1,
      },
      when: [
        { every: 'thursday', at: '17:00', minutes: 150 },
        { every: 'saturday', at: '10:00', minutes: 150 },
      ],
      seats: [2, 6],
      topics: {
        causes: ['solidarity', 'citizenship'],
        goals: [10, 16],
        activities: ['ecoute-permanence', 'soutien-accompagnement'],
      },
      skills: { brought: ['office', 'communication'], taught: ['law'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 6 },
      postedDaysAgo: 19,
    },
    {
      id: 'paris-accueil-jeunes-exiles',
      by: 'palabres-et-papiers',
      place: { insee: '75056', name: 'Paris' },
      lane: 'regular',
      title: "Apprendre à lire le plan du métro, et tout ce qui s'ensuit",
      text: `Chaque vendredi, vous partez avec deux jeunes qui viennent d'arriver à Paris : un trajet, un
        guichet, une bibliothèque, parfois un cinéma. Ils apprennent la ville, vous la revoyez. Une
        éducatrice prépare les sorties et vous attend au retour.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Trois personnes, une ville, un après-midi par semaine : on finit par bien se connaître.',
      },
      when: [{ every: 'friday', at: '14:00', minutes: 180 }],
      seats: [4, 6],
      topics: {
        causes: ['solidarity', 'education'],
        goals: [4, 10, 11],
        activities: ['soutien-accompagnement', 'mentorat-parrainage'],
      },
      skills: { brought: ['listening', 'languages'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Jeunes réfugiés'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 5 },
      postedDaysAgo: 27,
    },
    {
      id: 'paris-arrosage-du-passage',
      by: 'cour-a-jardin',
      place: { insee: '75056', name: 'Paris' },
      lane: 'regular',
      title: 'Arroser, tailler et ouvrir un jardin de rue',
      text: `Le jardin tient dans un passage : douze bacs, une vigne, un composteur qui sent bon la forêt. Un
        soir par semaine, vous ouvrez la grille, vous arrosez, vous répondez aux questions des gens qui
        s'arrêtent. On apprend des plantes et surtout des voisins.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ every: 'wednesday', at: '18:30', minutes: 90 }],
      seats: [3, 5],
      topics: {
        causes: ['environment'],
        goals: [11, 13, 15],
        activities: ['jardinage', 'accueil-de-public'],
      },
      skills: { taught: ['gardening'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 16,
    },
    {
      id: 'montreuil-decroutage',
      by: 'cour-a-jardin',
      place: { insee: '93048', name: 'Montreuil' },
      lane: 'once',
      title: 'Casser un bout de trottoir pour y planter un arbre',
      text: `Les autorisations sont signées, les plaques sont sciées. Il reste à les lever à la barre, à vider,
        à remplir de terre et à planter quatre érables et quarante vivaces. Une paysagiste dirige et donne
        à chacun un rôle à sa mesure : il y a la barre à mine, et il y a aussi l'arrosoir. Gants et
        lunettes fournis.`,
      gives: {
        be_useful: 'Il y avait du bitume le matin, il y a quatre arbres le soir.',
        take_care: 0,
        grow_skills: 1,
        build_ties: "Toute la rue s'en mêle, et quelqu'un apporte toujours un gâteau.",
      },
      when: [{ the: 'saturday', after: 9, at: '09:30', minutes: 360 }],
      seats: [9, 25],
      topics: {
        causes: ['environment', 'citizenship'],
        goals: [11, 13],
        activities: ['jardinage', 'bricolage'],
      },
      skills: { taught: ['gardening'] },
      open: { minAge: 'any', accessible: false, nearTransport: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 5,
    },
    {
      id: 'saint-denis-distribution-etudiante',
      by: 'plateau-repas',
      place: { insee: '93066', name: 'Saint-Denis' },
      lane: 'regular',
      title: 'Préparer et distribuer deux cents paniers pour des étudiants et des étudiantes',
      text: `Il y a la chaîne des légumes, celle des conserves, et le bout de table où l'on demande comment ça
        va. Vous changez de poste toutes les demi-heures. La file avance vite, les conversations un peu
        moins, et c'est voulu.`,
      gives: {
        be_useful: 'Deux cents paniers sont partis quand on replie les tables.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'thursday', at: '17:00', minutes: 180 }],
      seats: [7, 16],
      topics: {
        causes: ['solidarity', 'education'],
        goals: [1, 2],
        activities: ['distribution', 'logistique'],
      },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 2, tryOnce: true },
      postedDaysAgo: 10,
    },
    {
      id: 'paris-petits-dejeuners',
      by: 'plateau-repas',
      place: { insee: '75056', name: 'Paris' },
      lane: 'once',
      title: 'Servir un petit déjeuner dans une résidence universitaire',
      text: `Du pain, du beurre, et quelqu'un à qui dire bonjour un jour d'examen. Cela dure deux heures.`,
      gives: {
        be_useful: 'Cent vingt tartines sont mangées avant le premier amphi.',
        take_care: 1,
        grow_skills: 0,
        build_ties: null,
      },
      when: [{ the: 'tuesday', after: 8, at: '07:00', minutes: 120 }],
      seats: [2, 6],
      topics: { causes: ['solidarity', 'education'], goals: [2, 3], activities: ['distribution'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 3 },
      postedDaysAgo: 7,
    },
    {
      id: 'paris-lecture-a-voix-haute',
      by: 'oreille-du-dix-neuf',
      place: { insee: '75056', name: 'Paris' },
      lane: 'regular',
      title: 'Lire le journal et un roman à une personne qui ne voit plus',
      text: `Elle choisit le livre, vous prêtez la voix. Une heure par semaine chez elle, à deux pas d'une
        station, avec des pauses pour commenter. Une comédienne propose un atelier de lecture deux fois
        par an. Lire lentement s'apprend très bien.`,
      gives: {
        be_useful: 1,
        take_care: "Vous lisez pour une seule personne, qui choisit ce qu'elle veut entendre.",
        grow_skills: 1,
        build_ties: 1,
      },
      schedule: 'Une heure par semaine, au moment que vous choisissez ensemble.',
      seats: [5, 9],
      topics: {
        causes: ['culture', 'solidarity'],
        goals: [3, 10],
        activities: ['visites', 'lutte-contre-isolement'],
      },
      skills: { brought: ['listening'], taught: ['communication'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Personnes malvoyantes'] },
      needs: ['Première visite accompagnée'],
      promise: { replyDays: 6 },
      postedDaysAgo: 32,
    },
    {
      id: 'aubervilliers-decors-en-reemploi',
      by: 'seconde-bobine',
      place: { insee: '93001', name: 'Aubervilliers' },
      lane: 'regular',
      title: "Démonter un décor d'opéra et lui trouver une deuxième vie",
      text: `Des colonnes en polystyrène, douze mètres de velours, une barque. On dévisse, on trie, on
        photographie, on invente un usage : une fête d'école, un banc, une cabane. Une machiniste vous
        apprend à lever, caler, porter à plusieurs sans se faire mal. Chaussures de sécurité prêtées.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Une machiniste vous apprend à démonter et à manutentionner un décor.',
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '14:00', minutes: 210 },
        { every: 'saturday', at: '10:00', minutes: 240 },
      ],
      seats: [5, 9],
      topics: {
        causes: ['culture', 'environment'],
        goals: [11, 12],
        activities: ['logistique', 'bricolage'],
      },
      skills: { brought: ['building'], taught: ['building'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 8 },
      postedDaysAgo: 36,
    },
    {
      id: 'paris-courir-a-deux',
      by: 'foulees-melees',
      place: { insee: '75056', name: 'Paris' },
      lane: 'regular',
      title: 'Guider une personne aveugle à la course à pied, tous les dimanches matin au bois de Vincennes',
      text: `Un cordon de quarante centimètres vous relie. Vous annoncez les racines, les virages, les flaques,
        et parfois le paysage. L'apprentissage dure deux séances avec une guide de l'équipe, puis on forme
        les duos selon l'allure. Il suffit de courir cinq kilomètres à votre rythme.`,
      gives: {
        be_useful: 1,
        take_care: "Vous êtes les yeux de quelqu'un pendant une heure.",
        grow_skills: 1,
        build_ties: 'Trente duos partent ensemble, et le café du retour dure aussi longtemps que la course.',
      },
      when: [{ every: 'sunday', at: '09:30', minutes: 120 }],
      seats: [9, 15],
      topics: {
        causes: ['sport', 'health'],
        goals: [3, 10],
        activities: ['sport', 'soutien-accompagnement'],
      },
      open: { minAge: 'sixteen', nearTransport: true, audience: ['Personnes aveugles'] },
      needs: ["Courir cinq kilomètres sans s'arrêter"],
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 9,
    },
  ],
}
