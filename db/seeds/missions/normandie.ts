import type { ExampleFile } from '../example.ts'

/** Normandy. Every association and every mission is invented. */
export const normandie: ExampleFile = {
  organisations: {
    'colombage-et-cie': {
      name: 'Colombages et Bottes de Foin',
      about: 'Torchis, chaume et essentes, remis debout à plusieurs.',
    },
    'seine-a-portee': {
      name: 'La Seine à Portée de Main',
      about: 'Des sorties, des soins et des copains au bord du fleuve.',
    },
    'docks-et-dominos': {
      name: 'Docks et Dominos',
      about: 'Un café associatif havrais, ses tournois, ses entraides.',
    },
    'cote-a-cote-cotentin': {
      name: 'Côte à Côte en Cotentin',
      about: 'Des binômes entre jeunes et anciens.',
    },
    percheronne: {
      name: 'La Percheronne et le Sentier',
      about: 'Du débardage à cheval et des haies bien tenues.',
    },
    'plume-d-ouche': {
      name: "La Plume et l'Ouche",
      about: 'Oiseaux blessés, hérissons perdus : un centre de soins.',
    },
  },
  missions: [
    {
      id: 'rouen-maraude-sucree',
      by: 'seine-a-portee',
      place: { insee: '76540', name: 'Rouen' },
      lane: 'regular',
      title: 'Préparer les thermos et partir à pied',
      text: `Chocolat, bouillon, café : trois parfums, deux sacs à dos, une boucle de quatre kilomètres sur les
        quais. La première fois vous marchez derrière, la deuxième vous versez, la troisième vous parlez.
        Le retour se fait à l'association, où l'on note ce qui doit être signalé.`,
      gives: {
        be_useful: 'Soixante verres chauds ont trouvé preneur.',
        take_care: "On s'accroupit, on se présente, on prend des nouvelles de la veille.",
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '19:30', minutes: 150 },
        { every: 'sunday', at: '19:30', minutes: 150 },
      ],
      seats: [3, 8],
      topics: {
        causes: ['solidarity', 'health'],
        goals: [1, 3],
        activities: ['distribution', 'ecoute-permanence'],
      },
      skills: { brought: ['listening'] },
      open: { minAge: 'adult', nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 14,
    },
    {
      id: 'rouen-torchis-de-la-grange',
      by: 'colombage-et-cie',
      place: { insee: '76540', name: 'Rouen' },
      lane: 'once',
      title: "Piétiner, rouler, plaquer le torchis d'une petite grange",
      text: `Argile, foin haché, eau de pluie. On malaxe pieds nus ou en bottes, on forme des boudins, on les
        plaque entre les bois. Un charpentier apprend le reste, et surtout la patience du séchage.
        Serviettes et douche au tuyau.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: "Un charpentier vous apprend le torchis et la lecture d'un pan de bois.",
        build_ties: 'Quinze personnes dans la même boue, cela rapproche.',
      },
      when: [{ the: 'saturday', after: 7, at: '09:30', minutes: 390 }],
      seats: [7, 15],
      topics: {
        causes: ['culture', 'environment'],
        goals: [11, 12],
        activities: ['preservation-patrimoine', 'bricolage'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'any', accessible: false, nearTransport: true },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 13,
    },
    {
      id: 'le-havre-tournoi-de-dominos',
      by: 'docks-et-dominos',
      place: { insee: '76351', name: 'Le Havre' },
      lane: 'regular',
      title: 'Ouvrir le café, sortir les dominos, compter les points',
      text: `Il y a les retraités du port, deux étudiantes, un petit garçon redoutable. Vous ouvrez la grille,
        vous servez les cafés à un euro, vous tirez les paires au sort. L'après-midi tient tout seul
        ensuite, et il vous restera à apprendre à perdre.`,
      gives: {
        be_useful: 0,
        take_care: 1,
        grow_skills: 0,
        build_ties: "Une trentaine d'habitués qui vous apprendront à tricher moins mal qu'eux.",
      },
      when: [{ every: 'thursday', at: '14:00', minutes: 180 }],
      seats: [2, 3],
      topics: { causes: ['solidarity'], goals: [3, 11], activities: ['animation', 'lutte-contre-isolement'] },
      skills: { brought: ['animation'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 6, tryOnce: true },
      postedDaysAgo: 32,
    },
    {
      id: 'le-havre-brosser-la-digue',
      by: 'docks-et-dominos',
      place: { insee: '76351', name: 'Le Havre' },
      lane: 'once',
      title: 'Repeindre les cabanes de plage du centre de loisirs',
      text: `Dix cabanes, cinq couleurs, des pinceaux pour toutes les tailles de main.`,
      gives: {
        be_useful: "Les dix cabanes sont peintes et sèches pour l'arrivée des enfants.",
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 11, at: '10:00', minutes: 300 }],
      seats: [8, 16],
      topics: { causes: ['education'], goals: [4, 11], activities: ['bricolage'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 3 },
      postedDaysAgo: 8,
    },
    {
      id: 'caen-parcours-de-soins',
      by: 'seine-a-portee',
      place: { insee: '14118', name: 'Caen' },
      lane: 'regular',
      title: "Aller avec quelqu'un à l'hôpital et en revenir",
      text: `Les couloirs sont longs, les mots compliqués, et l'on oublie la moitié de ce que le médecin a dit.
        Vous venez chercher la personne en tram, vous prenez des notes si elle le souhaite, vous rentrez
        par la boulangerie. Une infirmière à la retraite vous prépare et débriefe avec vous. Ce que vous
        entendez ne se répète pas.`,
      gives: {
        be_useful: 'Le rendez-vous a eu lieu, et ce qui a été dit est écrit noir sur blanc.',
        take_care: "Une personne qui avait peur d'y aller n'y va pas seule.",
        grow_skills: 0,
        build_ties: 0,
      },
      schedule: 'Une demi-journée à la fois, quand vous pouvez.',
      seats: [5, 8],
      topics: {
        causes: ['health', 'solidarity'],
        goals: [3, 10],
        activities: ['soutien-accompagnement', 'sante-soins'],
      },
      skills: { brought: ['listening'] },
      open: { minAge: 'adult', nearTransport: true },
      needs: ['Première sortie accompagnée'],
      promise: { replyDays: 3 },
      postedDaysAgo: 19,
    },
    {
      id: 'bayeux-broderie-collective',
      by: 'colombage-et-cie',
      place: { insee: '14047', name: 'Bayeux' },
      lane: 'regular',
      title: "Broder une toile de dix mètres sur les migrations d'hier et d'aujourd'hui",
      text: `Au point de tige et à la laine, une trentaine de personnes brodent les départs et les arrivées de
        leur famille. Une brodeuse apprend le point, une dessinatrice aide à composer. Chacun a vingt
        centimètres, personne ne les lâche.`,
      gives: {
        be_useful: 0,
        take_care: 0,
        grow_skills: 'Une brodeuse vous apprend le point de tige et le couchage.',
        build_ties: "Trente récits de famille autour d'une seule toile.",
      },
      when: [{ every: 'saturday', at: '14:00', minutes: 150 }],
      seats: [4, 30],
      topics: {
        causes: ['culture', 'citizenship'],
        goals: [4, 10],
        activities: ['art', 'activites-manuelles'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 9, tryOnce: true },
      postedDaysAgo: 51,
    },
    {
      id: 'cherbourg-binome-de-generations',
      by: 'cote-a-cote-cotentin',
      place: { insee: '50129', name: 'Cherbourg-en-Cotentin' },
      lane: 'regular',
      title:
        "Former un binôme avec une personne de plus de soixante-quinze ans pour apprendre chacun quelque chose à l'autre",
      text: `Elle vous apprend à remailler un filet, à faire une mayonnaise ou à reconnaître un navire ; vous
        lui apprenez à appeler son petit-fils en vidéo. On se voit tous les quinze jours, à la médiathèque
        ou chez elle. Une animatrice forme les binômes et organise une fête à mi-chemin. Il faut aimer
        recommencer.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 'Un vrai compagnonnage à deux, puis une fête avec vingt binômes.',
      },
      schedule: 'Deux heures tous les quinze jours, pendant cinq mois.',
      weeks: { from: 15, until: 165 },
      seats: [9, 20],
      topics: {
        causes: ['solidarity', 'skills_sharing'],
        goals: [3, 4, 10],
        activities: ['mentorat-parrainage', 'lutte-contre-isolement'],
      },
      skills: { brought: ['computing'], taught: ['cooking', 'building'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Personnes âgées'] },
      promise: { replyDays: 7 },
      postedDaysAgo: 26,
    },
    {
      id: 'mortagne-debardage-a-cheval',
      by: 'percheronne',
      place: { insee: '61293', name: 'Mortagne-au-Perche' },
      lane: 'once',
      title: 'Mener au pas une jument percheronne qui sort le bois',
      text: `Huit cents kilos, des yeux doux, une oreille pour vous. La débardeuse marche devant, vous tenez la
        longe au retour, les autres empilent. Pas de moteur de la journée, sauf celui de la bouilloire.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Une débardeuse vous apprend à mener un cheval de trait en forêt.',
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 13, at: '09:30', minutes: 330 }],
      seats: [2, 6],
      topics: {
        causes: ['environment', 'animals'],
        goals: [12, 15],
        activities: ['soins-animaux', 'jardinage'],
      },
      skills: { taught: ['care'] },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 8 },
      postedDaysAgo: 30,
    },
    {
      id: 'evreux-nourrir-les-herissons',
      by: 'plume-d-ouche',
      place: { insee: '27229', name: 'Évreux' },
      lane: 'regular',
      title: 'Peser, nourrir et nettoyer les pensionnaires du centre de soins',
      text: `Hérissons, chouettes, un jeune martinet qui crie. On pèse d'abord, on note, on nourrit à la pince,
        on change les litières. Une soigneuse apprend chaque geste et il n'y a pas de caresses : ces
        animaux repartent.`,
      gives: {
        be_useful: 'Chaque pensionnaire est pesé, nourri et au propre quand vous partez.',
        take_care: 'Vous nourrissez un par un des animaux qui tiennent dans la main.',
        grow_skills: 1,
        build_ties: 0,
      },
      when: [
        { every: 'tuesday', at: '08:30', minutes: 150 },
        { every: 'friday', at: '08:30', minutes: 150 },
        { every: 'sunday', at: '08:30', minutes: 150 },
      ],
      seats: [1, 6],
      topics: { causes: ['animals'], goals: [15], activities: ['soins-animaux'] },
      skills: { taught: ['care'] },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 5 },
      postedDaysAgo: 22,
    },
    {
      id: 'dieppe-gouter-a-la-criee',
      by: 'seine-a-portee',
      place: { insee: '76217', name: 'Dieppe' },
      lane: 'once',
      title: "Offrir une matinée à la criée à des enfants de l'aide sociale",
      text: `Cinq heures du matin, les enfants n'en reviennent pas. Vous en accompagnez deux, vous traduisez le
        langage des mareyeurs, vous tenez la main devant la glace. Petit déjeuner avec les pêcheurs.`,
      gives: {
        be_useful: 0,
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Huit enfants, quatre adultes, et toute une criée qui leur fait la fête.',
      },
      when: [{ the: 'saturday', after: 18, at: '05:00', minutes: 240 }],
      seats: [2, 4],
      topics: {
        causes: ['education', 'solidarity'],
        goals: [4, 10],
        activities: ['animation', 'mentorat-parrainage'],
      },
      skills: { brought: ['animation'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Enfants'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 6 },
      postedDaysAgo: 17,
    },
  ],
}
