import type { ExampleFile } from '../example.ts'

/** Martinique. Every association and every mission is invented. */
export const martinique: ExampleFile = {
  organisations: {
    'lakou-lanmen': {
      name: 'Lakou Lanmen',
      about: 'Une cour, des jardins, des coups de main entre quartiers de Fort-de-France.',
    },
    'yoles-et-devoirs': {
      name: 'Yoles et Devoirs',
      about: "La mer pour donner envie d'apprendre.",
    },
    'sargasses-et-sable': {
      name: 'Rivages Madinina Vivants',
      about: 'Plages, mangroves, tortues : surveiller, nettoyer, raconter.',
    },
    'gran-moun-nou': {
      name: 'Gran Moun Nou',
      about: "Les anciens d'abord : visites, repas, mémoire.",
    },
    'bib-a-roulettes': {
      name: 'La Bibliothèque à Roulettes de la Baie',
      about: "Des livres là où l'on attend : laverie, marché, dispensaire.",
    },
  },
  missions: [
    {
      id: 'fort-de-france-jardin-creole',
      by: 'lakou-lanmen',
      place: { insee: '97209', name: 'Fort-de-France' },
      lane: 'regular',
      title: 'Remettre en culture un jardin créole au pied des immeubles',
      text: `Dachine, christophine, gombo, et les plantes qui soignent dans leur coin. Chaque samedi, on
        plante, on désherbe, une ancienne montre ce qui pousse avec quoi. La récolte se partage à la
        criée, et personne ne part les mains vides.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Une ancienne du quartier vous apprend le jardin créole et ses mariages de plantes.',
        build_ties: "Tout le bas de l'immeuble descend, et l'on finit sur un bol de soupe.",
      },
      when: [{ every: 'saturday', at: '07:00', minutes: 180 }],
      seats: [5, 12],
      topics: { causes: ['environment', 'solidarity'], goals: [2, 11, 15], activities: ['jardinage'] },
      skills: { brought: ['gardening'], taught: ['gardening', 'cooking'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 16,
    },
    {
      id: 'fort-de-france-petits-travaux',
      by: 'lakou-lanmen',
      place: { insee: '97209', name: 'Fort-de-France' },
      lane: 'once',
      title: 'Préparer trois maisons avant le gros temps',
      text: `Clouer, attacher, vider les gouttières, ranger ce qui peut voler. À quatre par maison, avec une
        personne du bâtiment, chez des gens qui ne peuvent plus monter sur un toit. On finit par la liste
        de ce qu'il faut avoir dans son sac.`,
      gives: {
        be_useful: "Trois toits sont vérifiés et trois sacs d'urgence sont prêts le soir.",
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 8, at: '07:30', minutes: 360 }],
      seats: [6, 12],
      topics: {
        causes: ['protection', 'solidarity'],
        goals: [11, 13],
        activities: ['bricolage', 'prevention-sensibilisation'],
      },
      skills: { brought: ['building'] },
      open: { minAge: 'adult', accessible: false, nearTransport: true },
      needs: ["Ne pas craindre l'escabeau"],
      promise: { replyDays: 3 },
      postedDaysAgo: 8,
    },
    {
      id: 'schoelcher-devoirs-puis-voile',
      by: 'yoles-et-devoirs',
      place: { insee: '97229', name: 'Schœlcher' },
      lane: 'regular',
      title: 'Une heure de devoirs, une heure de voile avec des élèves de sixième',
      text: `D'abord la table en bois, les fractions et la poésie. Ensuite les gilets, et l'on met à l'eau.
        Vous accompagnez le même petit groupe de quatre toute l'année ; un moniteur s'occupe du bateau.
        Ils travaillent mieux depuis que la mer est au bout.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: "Le même petit groupe de quatre, deux fois par semaine, sur la table et sur l'eau.",
      },
      when: [
        { every: 'wednesday', at: '14:00', minutes: 150 },
        { every: 'friday', at: '15:30', minutes: 150 },
      ],
      seats: [2, 5],
      topics: { causes: ['education', 'sport'], goals: [4, 10], activities: ['soutien-scolaire', 'sport'] },
      skills: { brought: ['teaching'] },
      open: { minAge: 'adult', accessible: false, nearTransport: true, audience: ['Enfants'] },
      needs: ["L'association demandera une attestation d'honorabilité", 'Savoir nager'],
      promise: { replyDays: 5 },
      postedDaysAgo: 21,
    },
    {
      id: 'le-lamentin-mangrove-en-kayak',
      by: 'sargasses-et-sable',
      place: { insee: '97213', name: 'Le Lamentin' },
      lane: 'once',
      title: 'Nettoyer la mangrove de Génipa depuis un kayak',
      text: `Bidons, cordages, une tong toujours dépareillée. On glisse entre les racines, on attrape à la
        pince, on ne descend jamais du bateau pour ne rien casser. Une guide montre les crabes violonistes
        et apprend à lire l'eau. Chapeau, manches longues, deux litres d'eau.`,
      gives: {
        be_useful: 'Les sacs sont pesés au retour : quatre-vingts kilos la dernière fois.',
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 7, at: '07:00', minutes: 210 }],
      seats: [4, 14],
      topics: { causes: ['environment'], goals: [12, 14, 15], activities: ['ramassage-dechets'] },
      open: { minAge: 'sixteen', accessible: false },
      needs: ['Savoir nager'],
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 11,
    },
    {
      id: 'trois-ilets-veille-tortues',
      by: 'sargasses-et-sable',
      place: { insee: '97231', name: 'Les Trois-Îlets' },
      lane: 'regular',
      title: 'Veiller une plage de ponte, lampe rouge à la main',
      text: `De vingt heures à minuit, par deux, on marche sans bruit. Si une tortue monte, on s'assied et l'on
        attend, parfois deux heures. On relève l'heure, la taille, la trace, et l'on explique aux
        promeneurs pourquoi éteindre. Une biologiste forme chaque équipe pendant un après-midi.`,
      gives: {
        be_useful: 1,
        take_care: 'Une tortue pond devant vous, et votre présence la protège.',
        grow_skills: 'Une biologiste vous apprend le suivi des pontes et des traces.',
        build_ties: 1,
      },
      when: [
        { every: 'friday', at: '20:00', minutes: 240 },
        { every: 'saturday', at: '20:00', minutes: 240 },
      ],
      seats: [3, 8],
      topics: {
        causes: ['animals', 'environment', 'research'],
        goals: [14, 15],
        activities: ['soins-animaux', 'prevention-sensibilisation'],
      },
      open: { minAge: 'adult', accessible: false },
      needs: ['Un après-midi de formation'],
      promise: { replyDays: 6 },
      postedDaysAgo: 27,
    },
    {
      id: 'fort-de-france-repas-portes',
      by: 'gran-moun-nou',
      place: { insee: '97209', name: 'Fort-de-France' },
      lane: 'regular',
      title: 'Porter le repas du midi et rester le temps du dessert',
      text: `Vous avez cinq portes, dans le même morne. Le repas est chaud, cuisiné le matin même, et la
        consigne est simple : on s'assied à chaque porte. La coordinatrice vous présente à chaque personne
        la première fois. Voiture ou bonnes jambes.`,
      gives: {
        be_useful: 'Cinq personnes déjeunent chaud.',
        take_care: "On s'assied à chaque porte, c'est la consigne.",
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '11:00', minutes: 120 },
        { every: 'thursday', at: '11:00', minutes: 120 },
      ],
      seats: [4, 8],
      topics: {
        causes: ['solidarity', 'health'],
        goals: [2, 3, 10],
        activities: ['distribution', 'visites'],
      },
      skills: { brought: ['listening', 'driving'] },
      open: { minAge: 'adult', audience: ['Personnes âgées'] },
      needs: ['Première tournée accompagnée'],
      promise: { replyDays: 3 },
      postedDaysAgo: 14,
    },
    {
      id: 'case-pilote-recueillir-les-contes',
      by: 'gran-moun-nou',
      place: { insee: '97205', name: 'Case-Pilote' },
      lane: 'once',
      title: 'Enregistrer une veillée de contes et de titim',
      text: `Trois conteurs, une cour, un magnétophone. Vous tenez le micro et vous répondez « bois sec » quand
        il faut.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 'Toute une cour qui répond au conteur, et vous dedans.',
      },
      when: [{ the: 'saturday', after: 15, at: '18:30', minutes: 180 }],
      seats: [3, 6],
      topics: {
        causes: ['culture'],
        goals: [4, 11],
        activities: ['preservation-patrimoine', 'evenementiel'],
      },
      skills: { brought: ['communication'] },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 7 },
      postedDaysAgo: 22,
    },
    {
      id: 'ducos-lire-a-la-laverie',
      by: 'bib-a-roulettes',
      place: { insee: '97207', name: 'Ducos' },
      lane: 'regular',
      title: 'Lire des albums aux enfants pendant que la machine tourne',
      text: `Un cycle long, c'est quatre albums. On s'installe au fond de la laverie, sur un tapis, et les
        petits viennent tout seuls. Les mères aussi, sur le programme délicat.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'saturday', at: '09:00', minutes: 120 }],
      seats: [3, 4],
      topics: { causes: ['education', 'culture'], goals: [4], activities: ['animation'] },
      skills: { brought: ['animation'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true, audience: ['Enfants'] },
      promise: { replyDays: 8, tryOnce: true },
      postedDaysAgo: 36,
    },
  ],
}
