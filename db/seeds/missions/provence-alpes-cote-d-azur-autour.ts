import type { ExampleFile } from '../example.ts'

/** Provence-Alpes-Côte d'Azur beyond Marseille. Every association and every mission is invented. */
export const provenceAlpesCoteDAzurAutour: ExampleFile = {
  organisations: {
    'vallee-debout': {
      name: 'La Vallée Debout',
      about: "Rouvrir les sentiers et les maisons après les tempêtes de l'arrière-pays niçois.",
    },
    'pause-galets': {
      name: 'La Pause Galets',
      about: 'Du répit pour les proches qui aident.',
    },
    'refuge-du-gapencais': {
      name: 'Les Hauts Voisins',
      about: 'Accueillir, réchauffer, orienter en montagne.',
    },
    'papier-d-arles': {
      name: 'Rizières et Papier',
      about: 'Lire, imprimer, relier, en Camargue et au-delà.',
    },
    'graines-de-lure': {
      name: "Graines de Lure et d'Ailleurs",
      about: 'Semences paysannes et jardins de montagne sèche.',
    },
    'cour-des-ocres': {
      name: 'La Cour des Ocres',
      about: "Un théâtre amateur qui joue dans les villages et les maisons d'arrêt.",
    },
  },
  missions: [
    {
      id: 'breil-sentiers-apres-tempete',
      by: 'vallee-debout',
      place: { insee: '06023', name: 'Breil-sur-Roya' },
      lane: 'once',
      title: 'Rouvrir un sentier emporté par la tempête',
      text: `La passerelle est tombée, le chemin a glissé, le hameau se rejoint par un détour de deux heures. À
        douze, avec un cantonnier à la retraite, on retaille des marches, on monte des murets secs, on
        pose des rondins. On dort au gîte communal, et les habitants cuisinent à tour de rôle. Le dernier
        chantier a rendu l'école à trois enfants.`,
      gives: {
        be_useful: 'Le sentier se referme derrière vous en état de marche.',
        take_care: 0,
        grow_skills: 'Un cantonnier vous apprend le mur de pierre sèche.',
        build_ties: 1,
      },
      when: [
        { the: 'saturday', after: 12, at: '08:00', minutes: 540 },
        { the: 'sunday', after: 13, at: '08:00', minutes: 420 },
      ],
      seats: [5, 12],
      topics: {
        causes: ['protection', 'environment'],
        goals: [11, 13],
        activities: ['secours-aide', 'bricolage'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'adult', accessible: false, nearTransport: true },
      needs: ['Porter vingt kilos'],
      promise: { replyDays: 6 },
      postedDaysAgo: 16,
    },
    {
      id: 'nice-repit-des-aidants',
      by: 'pause-galets',
      place: { insee: '06088', name: 'Nice' },
      lane: 'regular',
      title: "Tenir compagnie deux heures, pour que l'épouse ou le fils souffle un peu",
      text: `Il ou elle vit avec une maladie de la mémoire, et son proche n'a pas mis le nez dehors depuis
        dimanche. Vous venez à deux la première fois, puis sans binôme si tout le monde le souhaite :
        albums photo, chansons, marche lente sur la promenade. Une neuropsychologue vous forme et reste au
        bout du fil. On ne donne ni médicament ni soin.`,
      gives: {
        be_useful: 1,
        take_care: 'Vous tenez compagnie à une seule personne, et son proche respire.',
        grow_skills: 'Une neuropsychologue vous forme à accompagner une maladie de la mémoire.',
        build_ties: 0,
      },
      when: [
        { every: 'tuesday', at: '14:30', minutes: 120 },
        { every: 'thursday', at: '14:30', minutes: 120 },
      ],
      seats: [4, 8],
      topics: {
        causes: ['health', 'solidarity'],
        goals: [3],
        activities: ['soutien-accompagnement', 'lutte-contre-isolement'],
      },
      skills: { brought: ['listening'], taught: ['care', 'listening'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Proches aidants'] },
      needs: ['Une journée de formation', 'Première visite accompagnée'],
      promise: { replyDays: 5 },
      postedDaysAgo: 20,
    },
    {
      id: 'cannes-goute-et-cause',
      by: 'pause-galets',
      place: { insee: '06029', name: 'Cannes' },
      lane: 'once',
      title: 'Offrir un thé dansant aux proches qui aident',
      text: `Un orchestre de quatre musiciens, des nappes, et quelqu'un à chaque table pour s'asseoir. Vous
        dansez si l'on vous invite.`,
      gives: {
        be_useful: 1,
        take_care: "Pendant deux heures, on s'occupe de celles et ceux qui s'occupent des autres.",
        grow_skills: 0,
        build_ties: "Quarante personnes dansent, une équipe de dix s'affaire.",
      },
      when: [{ the: 'sunday', after: 15, at: '15:00', minutes: 150 }],
      seats: [6, 10],
      topics: {
        causes: ['solidarity', 'health'],
        goals: [3],
        activities: ['evenementiel', 'lutte-contre-isolement'],
      },
      skills: { brought: ['animation'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 6, tryOnce: true },
      postedDaysAgo: 26,
    },
    {
      id: 'briancon-linge-et-soupe',
      by: 'refuge-du-gapencais',
      place: { insee: '05023', name: 'Briançon' },
      lane: 'regular',
      title: 'Trier des chaussures de montagne et servir la soupe au refuge de ville',
      text: `Des gens arrivent à pied par le col, souvent la nuit, souvent en baskets. Le jour, on trie les
        dons par pointure, on lave les couvertures, on épluche. Le soir, on sert et l'on explique la carte
        sur le mur. L'équipe fait un point chaque matin autour du poêle.`,
      gives: {
        be_useful: 'Quand vous partez, chaque paire a trouvé une étagère et parfois des pieds.',
        take_care: 'Vous servez la soupe et vous restez à table avec les arrivants.',
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'friday', at: '14:00', minutes: 300 },
        { every: 'saturday', at: '14:00', minutes: 300 },
      ],
      seats: [5, 9],
      topics: {
        causes: ['solidarity', 'international'],
        goals: [1, 3, 10, 16],
        activities: ['accueil-de-public', 'distribution'],
      },
      skills: { brought: ['languages'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Personnes exilées'] },
      promise: { replyDays: 3 },
      postedDaysAgo: 12,
    },
    {
      id: 'arles-atelier-reliure',
      by: 'papier-d-arles',
      place: { insee: '13004', name: 'Arles' },
      lane: 'once',
      title: "Réparer les livres fatigués de la bibliothèque de l'hôpital",
      text: `Trois cents romans perdent leurs pages. Une relieuse montre le geste, la colle et la presse font
        le reste. On repart avec de la colle aux coudes et le titre d'un livre à lire.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Une relieuse vous apprend à recoudre un cahier et à refaire un dos.',
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 18, at: '14:00', minutes: 210 }],
      seats: [4, 8],
      topics: { causes: ['culture', 'health'], goals: [4, 12], activities: ['activites-manuelles'] },
      skills: { taught: ['building'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 9 },
      postedDaysAgo: 33,
    },
    {
      id: 'forcalquier-graines-a-trier',
      by: 'graines-de-lure',
      place: { insee: '04088', name: 'Forcalquier' },
      lane: 'regular',
      title: 'Battre, vanner, ensacher des semences paysannes',
      text: `Fèves, pois chiches, laitues d'ici : on bat au fléau, on vanne au vent, on pèse par cuillerées. Le
        mardi, c'est l'atelier de tri, assis autour de la grande table, et la conversation va bon train.
        Chacun repart avec trois sachets et l'obligation morale de les semer.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 'Une tablée de dix, les mains dans les graines et la langue bien pendue.',
      },
      when: [{ every: 'tuesday', at: '14:00', minutes: 150 }],
      seats: [6, 10],
      topics: { causes: ['environment'], goals: [2, 15], activities: ['activites-manuelles', 'jardinage'] },
      skills: { taught: ['gardening'] },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 10, tryOnce: true },
      postedDaysAgo: 44,
    },
    {
      id: 'avignon-theatre-en-prison',
      by: 'cour-des-ocres',
      place: { insee: '84007', name: 'Avignon' },
      lane: 'long',
      title: 'Monter une pièce avec des personnes détenues, un après-midi par semaine pendant six mois',
      text: `Huit personnes détenues, quatre bénévoles, un metteur en scène et une salle sans fenêtre. On
        improvise, on apprend des textes, on joue ensemble devant d'autres détenus puis devant les
        familles. Il faut un accord de l'administration, qui prend deux mois, et beaucoup de régularité :
        une absence s'y remarque.`,
      gives: {
        be_useful: 0,
        take_care: 1,
        grow_skills: 1,
        build_ties: 'Une troupe de douze qui répète chaque semaine et joue deux fois.',
      },
      when: [{ every: 'monday', at: '14:00', minutes: 150 }],
      weeks: { from: 60, until: 240 },
      seats: [2, 4],
      topics: { causes: ['culture', 'citizenship'], goals: [10, 16], activities: ['art', 'animation'] },
      skills: { brought: ['animation'] },
      open: { minAge: 'adult' },
      needs: ["Casier judiciaire demandé par l'établissement", 'Six mois de présence régulière'],
      promise: { replyDays: 15 },
      postedDaysAgo: 50,
    },
    {
      id: 'toulon-premiers-secours-pour-tous',
      by: 'vallee-debout',
      place: { insee: '83137', name: 'Toulon' },
      lane: 'once',
      title: "Jouer la victime d'un exercice de secours",
      text: `Maquillage, faux sang, un rôle à tenir : vous avez glissé dans l'escalier et vous ne vous souvenez
        plus de l'heure. Les équipes en formation vous soignent trois fois, et vous leur dites ce que vous
        avez ressenti. On rit beaucoup, et ils apprennent mieux.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 11, at: '08:30', minutes: 300 }],
      seats: [9, 12],
      topics: { causes: ['protection', 'health'], goals: [3, 11], activities: ['secourisme'] },
      open: { minAge: 'sixteen', nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 11,
    },
  ],
}
