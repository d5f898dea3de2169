import type { ExampleFile } from '../example.ts'

/** Burgundy and Franche-Comté. Every association and every mission is invented. */
export const bourgogneFrancheComte: ExampleFile = {
  organisations: {
    'climats-de-coeur': {
      name: 'Les Climats du Cœur Battant',
      about: 'Sport adapté et promenades, en ville et dans les vignes.',
    },
    'horlogerie-du-lien': {
      name: "L'Horlogerie du Lien",
      about: 'Réparer des montres, des radios et quelques solitudes.',
    },
    'morvan-reboise': {
      name: 'Morvan Commun',
      about: 'Des parcelles achetées ensemble pour laisser vieillir la forêt.',
    },
    'loire-sauvage-58': {
      name: 'La Gabare aux Quatre Vents',
      about: 'Bateaux, berges et ateliers sur la dernière Loire libre.',
    },
    'comtoise-a-six-mains': {
      name: 'La Fruitière des Savoirs',
      about: "Partager ce que l'on sait, comme on partageait le lait.",
    },
    'lion-en-chantier': {
      name: 'Lion de Chantier',
      about: 'Auto-réhabilitation accompagnée à Belfort.',
    },
  },
  missions: [
    {
      id: 'dijon-foot-en-marchant',
      by: 'climats-de-coeur',
      place: { insee: '21231', name: 'Dijon' },
      lane: 'regular',
      title: 'Arbitrer et jouer au football en marchant',
      text: `Ici, courir est une faute. Des gens de cinquante à quatre-vingt-deux ans, après un infarctus ou
        une hanche neuve, retrouvent le ballon. Vous jouez, vous arbitrez, vous allez chercher la balle
        dans les thuyas. Une éducatrice diplômée mène l'échauffement.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 0,
        build_ties: "Vingt joueuses et joueurs, et une troisième mi-temps à l'infusion.",
      },
      when: [{ every: 'tuesday', at: '10:00', minutes: 90 }],
      seats: [3, 5],
      topics: { causes: ['sport', 'health'], goals: [3], activities: ['sport', 'animation'] },
      open: { minAge: 'sixteen', nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 17,
    },
    {
      id: 'dijon-accueil-du-depart',
      by: 'climats-de-coeur',
      place: { insee: '21231', name: 'Dijon' },
      lane: 'once',
      title: "Tendre les gobelets au quinzième kilomètre d'une course solidaire",
      text: `Huit cents personnes passent en quarante minutes, puis on ramasse tout. Venez avec une voix qui
        porte.`,
      gives: {
        be_useful: 'Chaque dossard de la course finance une heure de sport adapté.',
        take_care: 0,
        grow_skills: 0,
        build_ties: 'Votre ravitaillement compte douze personnes et une fanfare.',
      },
      when: [{ the: 'sunday', after: 19, at: '08:00', minutes: 240 }],
      seats: [6, 12],
      topics: { causes: ['sport', 'health'], goals: [3], activities: ['evenementiel'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 12,
    },
    {
      id: 'besancon-reparer-les-pendules',
      by: 'horlogerie-du-lien',
      place: { insee: '25056', name: 'Besançon' },
      lane: 'regular',
      title: 'Réparer une pendule avec la personne à qui elle appartient',
      text: `La pendule s'est arrêtée le jour où le mari est mort, dit-elle, et elle voudrait l'entendre. Un
        horloger retraité guide votre main ; elle regarde, elle raconte. Il arrive que l'on répare la
        pendule, il arrive que l'on n'en ait plus besoin.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Un horloger vous apprend à démonter, nettoyer et régler un mouvement.',
        build_ties: 1,
      },
      when: [{ every: 'wednesday', at: '14:00', minutes: 150 }],
      seats: [2, 5],
      topics: {
        causes: ['skills_sharing', 'culture'],
        goals: [3, 12],
        activities: ['bricolage', 'transmission-pedagogie'],
      },
      skills: { taught: ['building', 'listening'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 8 },
      postedDaysAgo: 29,
    },
    {
      id: 'dole-echange-de-savoirs',
      by: 'comtoise-a-six-mains',
      place: { insee: '39198', name: 'Dole' },
      lane: 'regular',
      title: "Apprendre quelque chose à quelqu'un et apprendre autre chose de quelqu'un",
      text: `Vous offrez une heure de ce que vous savez : le tableur, la vinaigrette, l'accordéon, l'impôt.
        Vous en recevez une. Le samedi matin on affiche les offres et les demandes sur deux fils à linge.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: "Pour chaque heure que vous offrez, quelqu'un vous en apprend une.",
        build_ties:
          "Une cinquantaine de personnes s'échangent des savoirs, et des recettes par-dessus le marché.",
      },
      when: [{ every: 'saturday', at: '10:00', minutes: 120 }],
      seats: [10, 20],
      topics: {
        causes: ['skills_sharing', 'education'],
        goals: [4, 10],
        activities: ['transmission-pedagogie'],
      },
      skills: { brought: ['teaching'], taught: ['languages', 'computing', 'cooking'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 6, tryOnce: true },
      postedDaysAgo: 34,
    },
    {
      id: 'autun-vieille-foret',
      by: 'morvan-reboise',
      place: { insee: '71014', name: 'Autun' },
      lane: 'once',
      title: "Cartographier les arbres à cavités d'une forêt que l'on laissera vieillir",
      text: `Un quadrillage, un télémètre, des carnets. Chaque trou de pic compte, chaque champignon aussi. Un
        garde vous apprend à lire l'âge d'un hêtre et l'on mange assis sur les plus beaux. Marche hors
        sentier, lente, attentive.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Un garde forestier vous apprend à lire un vieux peuplement.',
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 12, at: '09:00', minutes: 360 }],
      seats: [5, 10],
      topics: {
        causes: ['environment', 'research'],
        goals: [13, 15],
        activities: ['prevention-sensibilisation'],
      },
      skills: { taught: ['gardening'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 7 },
      postedDaysAgo: 23,
    },
    {
      id: 'nevers-calfater-une-gabare',
      by: 'loire-sauvage-58',
      place: { insee: '58194', name: 'Nevers' },
      lane: 'regular',
      title: "Calfater la gabare et descendre l'eau le dimanche",
      text: `Du chanvre, un maillet, du brai chaud. Le jeudi on répare, le dimanche on embarque une famille qui
        n'avait jamais vu la ville depuis le fleuve. Le patron apprend le bateau à qui vient trois fois.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Le patron vous apprend le calfatage, puis la bourde et le courant.',
        build_ties: 1,
      },
      when: [
        { every: 'thursday', at: '17:00', minutes: 150 },
        { every: 'sunday', at: '14:00', minutes: 180 },
      ],
      seats: [3, 7],
      topics: {
        causes: ['culture', 'environment'],
        goals: [11, 14],
        activities: ['preservation-patrimoine', 'animation'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      needs: ['Savoir nager'],
      promise: { replyDays: 6 },
      postedDaysAgo: 31,
    },
    {
      id: 'belfort-chantier-chez-l-habitant',
      by: 'lion-en-chantier',
      place: { insee: '90010', name: 'Belfort' },
      lane: 'once',
      title: "Refaire une chambre d'enfants avec la famille, en trois samedis",
      text: `Papier peint moisi, prise nue, fenêtre qui siffle. Une animatrice technique tient la sécurité et
        la méthode, la famille tient le pinceau, vous tenez ce qui manque. Le troisième samedi, les
        enfants choisissent l'emplacement des lits. On ne juge rien de ce que l'on voit en entrant.`,
      gives: {
        be_useful: 'Trois samedis après, deux enfants dorment dans une chambre saine.',
        take_care: 1,
        grow_skills: "Une animatrice technique vous apprend l'isolation, l'enduit et la pose.",
        build_ties: 1,
      },
      when: [
        { the: 'saturday', after: 6, at: '09:00', minutes: 420 },
        { the: 'saturday', after: 13, at: '09:00', minutes: 420 },
        { the: 'saturday', after: 20, at: '09:00', minutes: 420 },
      ],
      seats: [3, 5],
      topics: { causes: ['solidarity'], goals: [1, 3, 11], activities: ['bricolage'] },
      skills: { brought: ['building'], taught: ['building'] },
      open: { minAge: 'adult' },
      promise: { replyDays: 4 },
      postedDaysAgo: 10,
    },
    {
      id: 'auxerre-soupe-de-cailloux',
      by: 'loire-sauvage-58',
      place: { insee: '89024', name: 'Auxerre' },
      lane: 'once',
      title: 'Allumer le feu de la soupe au caillou',
      text: `Chaque passant apporte un légume, le caillou apporte l'histoire. Il faut des gens pour couper,
        raconter, touiller.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 'La soupe commence avec six personnes et finit avec quatre-vingts.',
      },
      when: [{ the: 'friday', after: 9, at: '16:30', minutes: 210 }],
      seats: [4, 8],
      topics: {
        causes: ['culture', 'solidarity'],
        goals: [2, 11],
        activities: ['evenementiel', 'animation'],
      },
      skills: { brought: ['cooking', 'animation'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 18,
    },
  ],
}
