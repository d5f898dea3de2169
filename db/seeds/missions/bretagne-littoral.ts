import type { ExampleFile } from '../example.ts'

/** Brittany beyond Rennes. Every association and every mission is invented. */
export const bretagneLittoral: ExampleFile = {
  organisations: {
    'goulet-propre': {
      name: 'Les Veilleurs du Goulet',
      about: 'Marcher sur la grève, regarder, ramasser, compter.',
    },
    'cale-aux-copains': {
      name: 'La Cale aux Copains',
      about: 'De vieux bateaux, des jeunes, et du vernis sous les ongles.',
    },
    'fil-du-blavet': {
      name: 'Au Fil de la Rade',
      about: "Une épicerie solidaire où l'on choisit, où l'on paie un peu, où l'on parle beaucoup.",
    },
    'kan-ha-soubenn': {
      name: 'Soubenn ha Kan',
      about: 'Des soupes, des chants, des langues qui se croisent.',
    },
    'ti-ar-memor': {
      name: 'Ti ar Vemor',
      about: "Recueillir les récits de vie du centre Bretagne avant qu'ils ne se perdent.",
    },
    'canal-commun': {
      name: 'Le Canal en Commun',
      about: "Crues, sécheresses, travaux : s'entraider entre pays de Redon et de Vilaine.",
    },
  },
  missions: [
    {
      id: 'brest-ramassage-greve',
      by: 'goulet-propre',
      place: { insee: '29019', name: 'Brest' },
      lane: 'once',
      title: "Ramasser et compter les déchets d'une grève à marée basse",
      text: `Deux heures sur l'estran, un seau, une fiche. On ramasse mètre par mètre et l'on note tout,
        jusqu'au bouchon : ces relevés servent à une étude sur l'origine des plastiques. L'heure suit la
        marée, elle est donc matinale. Bottes indispensables, gants prêtés, et un chocolat chaud à la fin
        dans le hangar des plongeurs.`,
      gives: {
        be_useful: 'Le sac est pesé et la fiche remplie avant de quitter la plage.',
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 6, at: '08:30', minutes: 150 }],
      seats: [11, 25],
      topics: {
        causes: ['environment', 'research'],
        goals: [12, 14],
        activities: ['ramassage-dechets', 'prevention-sensibilisation'],
      },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 11,
    },
    {
      id: 'douarnenez-vernis-du-mercredi',
      by: 'cale-aux-copains',
      place: { insee: '29046', name: 'Douarnenez' },
      lane: 'regular',
      title: 'Poncer et vernir un voilier de travail avec des jeunes de quinze ans',
      text: `Le bateau a soixante ans et il reprendra la mer avec un équipage du collège. Le mercredi, cinq
        jeunes viennent poncer, et il faut des adultes à leurs côtés pour montrer, rire et ranger. Un
        charpentier de marine dirige les travaux et apprend à chacun les gestes du bois. Vous n'avez pas
        besoin de savoir naviguer, et vous embarquerez quand même.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Un charpentier de marine vous apprend le ponçage, le calfatage et le vernis.',
        build_ties: 'Une équipe de dix, des âges mêlés, et un goûter sur le quai.',
      },
      when: [{ every: 'wednesday', at: '14:00', minutes: 180 }],
      seats: [2, 4],
      topics: {
        causes: ['education', 'culture'],
        goals: [4, 11],
        activities: ['preservation-patrimoine', 'transmission-pedagogie'],
      },
      skills: { brought: ['teaching'], taught: ['building'] },
      open: { minAge: 'adult', accessible: false, audience: ['Jeunes'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 7 },
      postedDaysAgo: 25,
    },
    {
      id: 'lorient-epicerie-solidaire',
      by: 'fil-du-blavet',
      place: { insee: '56121', name: 'Lorient' },
      lane: 'regular',
      title: "Tenir la caisse et le brin de causette à l'épicerie solidaire",
      text: `Ici, les familles paient un dixième du prix et choisissent ce qu'elles mettent dans leur panier.
        Vous passez les articles, vous demandez des nouvelles des petits, et vous gardez les yeux ouverts
        sur le rayon frais. La caisse s'apprend en une matinée avec celle qui la tient depuis l'ouverture.`,
      gives: {
        be_useful: 'Chaque panier qui passe votre caisse est un repas de plus à la maison.',
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '09:30', minutes: 180 },
        { every: 'friday', at: '14:00', minutes: 180 },
      ],
      seats: [3, 8],
      topics: {
        causes: ['solidarity'],
        goals: [1, 2, 10],
        activities: ['distribution', 'accueil-de-public'],
      },
      skills: { brought: ['listening'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 44,
    },
    {
      id: 'vannes-ramasse-supermarche',
      by: 'fil-du-blavet',
      place: { insee: '56260', name: 'Vannes' },
      lane: 'regular',
      title: 'Conduire le camion frigorifique de la tournée du matin',
      text: `Six magasins, deux heures et demie, un équipier à côté de vous. Vous chargez ce que les rayons
        retirent la veille de la date et vous livrez l'épicerie avant l'ouverture. Le camion se conduit
        avec un permis B, et quelqu'un fait la première tournée avec vous. Il faut se lever tôt et pouvoir
        soulever quinze kilos.`,
      gives: {
        be_useful: "À neuf heures et demie, les rayons de l'épicerie sont pleins grâce à votre tournée.",
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'monday', at: '07:00', minutes: 150 },
        { every: 'thursday', at: '07:00', minutes: 150 },
      ],
      seats: [1, 2],
      topics: {
        causes: ['solidarity', 'environment'],
        goals: [2, 12],
        activities: ['collecte-de-produits', 'logistique'],
      },
      skills: { brought: ['driving'] },
      open: { minAge: 'adult', accessible: false },
      needs: ['Permis B depuis plus de trois ans'],
      promise: { replyDays: 4 },
      postedDaysAgo: 62,
    },
    {
      id: 'quimper-soupe-chantee',
      by: 'kan-ha-soubenn',
      place: { insee: '29232', name: 'Quimper' },
      lane: 'once',
      title: 'Préparer puis chanter une soupe de quartier',
      text: `On épluche en apprenant un chant breton, puis un chant afghan, puis un chant de marins. Une cheffe
        de chœur mène tout cela sans partition. Aucune voix n'est jugée, aucune carotte non plus. La soupe
        est offerte à qui passe sur la place.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 1,
        build_ties:
          'Quarante personnes chantent autour de trois marmites, et la plupart arrivent sans se connaître.',
      },
      when: [{ the: 'friday', after: 7, at: '17:00', minutes: 210 }],
      seats: [9, 15],
      topics: {
        causes: ['culture', 'solidarity'],
        goals: [11, 10],
        activities: ['evenementiel', 'restauration-hotellerie'],
      },
      skills: { brought: ['cooking'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 6, tryOnce: true },
      postedDaysAgo: 15,
    },
    {
      id: 'carhaix-recits-de-vie',
      by: 'ti-ar-memor',
      place: { insee: '29024', name: 'Carhaix-Plouguer' },
      lane: 'regular',
      title: "Enregistrer les souvenirs d'une personne âgée, puis en faire un petit livre",
      text: `Vous allez quatre fois chez la même personne, avec un enregistreur et quelques photos anciennes.
        Elle raconte l'école, la ferme, l'usine, la guerre d'un frère ; vous écoutez et vous relancez.
        Ensuite vous écrivez avec nous un livret de vingt pages, tiré à dix exemplaires pour la famille.
        Une ethnologue vous apprend à mener un entretien et relit vos textes. Comprendre le breton est un
        plus, sans être nécessaire.`,
      gives: {
        be_useful: 1,
        take_care: 'Vous revenez quatre fois chez la même personne pour recueillir son histoire.',
        grow_skills: 'Une ethnologue vous apprend à mener un entretien et à écrire un récit de vie.',
        build_ties: 1,
      },
      schedule: "Quatre visites d'une heure et demie en deux mois, à convenir ensemble.",
      seats: [3, 5],
      topics: {
        causes: ['culture', 'citizenship'],
        goals: [3, 11],
        activities: ['visites', 'preservation-patrimoine'],
      },
      skills: { brought: ['listening', 'communication'], taught: ['communication'] },
      open: { minAge: 'adult', audience: ['Personnes âgées'] },
      needs: ['Première visite accompagnée'],
      promise: { replyDays: 9 },
      postedDaysAgo: 37,
    },
    {
      id: 'redon-apres-la-crue',
      by: 'canal-commun',
      place: { insee: '35236', name: 'Redon' },
      lane: 'once',
      title: 'Vider, nettoyer et faire sécher une maison après la crue',
      text: `L'eau est repartie et la boue est restée. Par équipes de quatre, nous sortons les meubles perdus,
        nous lavons les murs, nous mettons à l'abri les photos et les papiers. La famille est là et décide
        de ce qui se garde : on lui demande toujours. Vaccin antitétanique conseillé, bottes et gants
        fournis, repas chaud à midi dans la salle des fêtes.`,
      gives: {
        be_useful: 'Le soir, la maison est vide, lavée, et les murs commencent à sécher.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Quatre par maison, et tout le monde à la même table à midi.',
      },
      when: [{ the: 'saturday', after: 3, at: '09:00', minutes: 420 }],
      seats: [12, 24],
      topics: { causes: ['protection', 'solidarity'], goals: [11, 13], activities: ['secours-aide'] },
      skills: { brought: ['building'] },
      open: { minAge: 'adult', accessible: false },
      needs: ['Bonne condition physique'],
      promise: { replyDays: 1, tryOnce: true },
      postedDaysAgo: 2,
    },
    {
      id: 'saint-brieuc-fauteuils-de-plage',
      by: 'goulet-propre',
      place: { insee: '22278', name: 'Saint-Brieuc' },
      lane: 'regular',
      title: "Accompagner à l'eau une personne en fauteuil de plage",
      text: `Le fauteuil roule sur le sable et flotte dans l'eau. À trois bénévoles par personne, on descend,
        on entre doucement, on reste à côté, on rit quand une vague surprend. La responsable vous apprend
        les transferts et ne vous laisse jamais improviser. Il faut savoir nager et ne pas craindre l'eau
        fraîche.`,
      gives: {
        be_useful: 1,
        take_care: 'Vous tenez la main, le fauteuil et le regard de la même personne pendant tout le bain.',
        grow_skills: 1,
        build_ties: null,
      },
      when: [{ every: 'saturday', at: '14:00', minutes: 150 }],
      seats: [4, 9],
      topics: {
        causes: ['sport', 'health'],
        goals: [3, 10],
        activities: ['soutien-accompagnement', 'sport'],
      },
      skills: { taught: ['care'] },
      open: { minAge: 'adult', audience: ['Personnes en situation de handicap'] },
      needs: ['Savoir nager'],
      promise: { replyDays: 6, tryOnce: true },
      postedDaysAgo: 29,
    },
  ],
}
