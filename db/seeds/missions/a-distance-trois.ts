import type { ExampleFile } from '../example.ts'

/** From anywhere, third part. Every association and every mission is invented. */
export const aDistanceTrois: ExampleFile = {
  organisations: {
    'sciences-en-pantoufles': {
      name: 'Sciences en Pantoufles',
      about: "De la recherche avec des milliers d'yeux.",
    },
    'passage-a-l-oral': {
      name: "Le Passage à l'Oral",
      about: 'Entraîner à parler en public, sans trembler trop fort.',
    },
    'semences-de-mots': {
      name: 'Les Correspondances de Papier Bleu',
      about: 'Des lettres entre des classes et des maisons de retraite.',
    },
    'relais-des-crues': {
      name: "Le Fil d'Alerte",
      about: "Un standard citoyen qui s'active quand une rivière déborde.",
    },
  },
  missions: [
    {
      id: 'a-distance-compter-les-manchots',
      by: 'sciences-en-pantoufles',
      lane: 'remote',
      title: 'Compter des oiseaux marins sur cent photos prises par un piège photographique',
      text: `Un clic par oiseau, un autre par œuf. Chaque photo passe sous cinq paires d'yeux et l'ordinateur
        apprend de vous. On commence quand on veut, on arrête quand les yeux piquent, et l'équipe de
        recherche écrit une lettre tous les mois pour dire ce que cela change.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 1,
        build_ties: 0,
      },
      schedule: 'Par séries de cent photos, quand vous voulez.',
      topics: {
        causes: ['research', 'environment', 'animals'],
        goals: [14, 15],
        activities: ['prevention-sensibilisation'],
      },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 2, tryOnce: true },
      postedDaysAgo: 13,
    },
    {
      id: 'a-distance-dechiffrer-des-registres',
      by: 'sciences-en-pantoufles',
      lane: 'remote',
      title: "Déchiffrer les registres d'un port du dix-huitième siècle",
      text: `Des noms, des cargaisons, une écriture qui penche. Une archiviste corrige vos dix premières pages
        et vous apprend les abréviations, puis vous volez de vos propres ailes.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Une archiviste vous apprend à lire les écritures anciennes.',
        build_ties: 0,
      },
      schedule: 'À vos heures, une page prend une heure.',
      seats: [14, 20],
      topics: {
        causes: ['research', 'culture'],
        goals: [4, 11],
        activities: ['documentation-traduction', 'preservation-patrimoine'],
      },
      skills: { taught: ['office'] },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 10 },
      postedDaysAgo: 46,
    },
    {
      id: 'a-distance-entrainer-a-l-entretien',
      by: 'passage-a-l-oral',
      lane: 'remote',
      title: "Faire passer un entretien d'embauche blanc à quelqu'un qui en a un vrai après-demain",
      text: `Vingt minutes d'entretien, vingt minutes de retours, vingt minutes pour recommencer. La seconde
        fois est toujours meilleure, et c'est avec celle-là que la personne repart.`,
      gives: {
        be_useful: 'La personne refait son entretien devant vous et mesure la différence.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 0,
      },
      schedule: 'Une heure à la fois, vous ouvrez vos créneaux.',
      seats: [10, 15],
      topics: { causes: ['work'], goals: [8, 10], activities: ['mentorat-parrainage', 'conseil'] },
      skills: { brought: ['leading', 'communication'] },
      open: { minAge: 'adult', accessible: true },
      promise: { replyDays: 2, tryOnce: true },
      postedDaysAgo: 6,
    },
    {
      id: 'a-distance-club-de-parole',
      by: 'passage-a-l-oral',
      lane: 'remote',
      title: 'Prendre part à un club de parole, tous les mardis à treize heures',
      text: `Trois discours de deux minutes, six personnes, une règle : on commence par ce qui était bien.
        Certains cherchent un emploi, d'autres bégaient, d'autres dirigent des équipes et n'en mènent pas
        large.`,
      gives: {
        be_useful: 0,
        take_care: 0,
        grow_skills: 1,
        build_ties: "Le même groupe de six chaque mardi, et l'on se connaît vite.",
      },
      when: [{ every: 'tuesday', at: '13:00', minutes: 60 }],
      seats: [2, 6],
      topics: { causes: ['work', 'skills_sharing'], goals: [4, 8], activities: ['animation'] },
      skills: { brought: ['listening'], taught: ['communication'] },
      open: { minAge: 'sixteen', accessible: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 19,
    },
    {
      id: 'a-distance-facteur-de-mots',
      by: 'semences-de-mots',
      lane: 'remote',
      title: 'Mettre en correspondance une classe de CE2 et une maison de retraite',
      text: `Vous formez les paires, vous relisez les lettres, vous prévenez quand une réponse tarde trop. Les
        enfants demandent si l'on avait des dinosaures ; la réponse est toujours splendide. Deux heures
        par mois, et une rencontre en vrai, où l'on vous espère.`,
      gives: {
        be_useful: 0,
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      schedule: 'Deux heures par mois, pendant une année scolaire.',
      weeks: { from: 14, until: 290 },
      seats: [2, 3],
      topics: {
        causes: ['education', 'solidarity'],
        goals: [3, 4, 10],
        activities: ['lutte-contre-isolement', 'gestion-de-projets'],
      },
      skills: { brought: ['office'] },
      open: { minAge: 'adult', accessible: true, audience: ['Enfants', 'Personnes âgées'] },
      promise: { replyDays: 8 },
      postedDaysAgo: 33,
    },
    {
      id: 'a-distance-standard-de-crue',
      by: 'relais-des-crues',
      lane: 'remote',
      title: 'Répondre au standard citoyen quand une rivière sort de son lit',
      text: `Le standard dort et s'éveille deux ou trois fois par an, pour quelques jours. Vous répondez de
        chez vous, par tranches de trois heures : qui propose des bras, qui en cherche, où sont les
        bottes. Un exercice chaque trimestre garde la main chaude. On vous apprend l'outil, les phrases,
        et quand passer l'appel aux secours.`,
      gives: {
        be_useful: "Chaque appel que vous prenez met quelqu'un en face d'un besoin, le jour même.",
        take_care: 1,
        grow_skills: 1,
        build_ties: 0,
      },
      schedule: 'Par tranches de trois heures, les jours de crue seulement, et un exercice par trimestre.',
      seats: [15, 40],
      topics: {
        causes: ['protection', 'solidarity'],
        goals: [11, 13],
        activities: ['secours-aide', 'mediation-information'],
      },
      skills: { brought: ['listening', 'office'], taught: ['listening'] },
      open: { minAge: 'adult', accessible: true },
      needs: ['Une soirée de formation'],
      promise: { replyDays: 5 },
      postedDaysAgo: 22,
    },
    {
      id: 'a-distance-saison-de-coordination',
      by: 'relais-des-crues',
      lane: 'remote',
      title: "Coordonner pendant six mois un réseau d'entraide après les inondations",
      text: `Quatre heures par semaine, depuis chez vous, avec deux autres personnes. Vous tenez le fichier des
        familles, vous distribuez les chantiers entre douze relais locaux, vous animez la réunion du
        mardi. Une ancienne logisticienne des secours vous accompagne le premier mois et vous apprend à
        décider vite et à plusieurs. On cherche de la régularité plus que du temps.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Une ancienne logisticienne vous apprend la coordination pendant un mois.',
        build_ties: 1,
      },
      schedule: 'Quatre heures par semaine pendant six mois, dont le mardi soir.',
      weeks: { from: 15, until: 200 },
      seats: [1, 2],
      topics: {
        causes: ['protection', 'skills_sharing'],
        goals: [11, 13, 17],
        activities: ['gestion-de-projets', 'encadrement-d-equipes'],
      },
      skills: { brought: ['leading', 'office'], taught: ['leading'] },
      open: { minAge: 'adult', accessible: true },
      promise: { replyDays: 10 },
      postedDaysAgo: 29,
    },
  ],
}
