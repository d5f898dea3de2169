import type { ExampleFile } from '../example.ts'

/** French Guiana. Every association and every mission is invented. */
export const guyane: ExampleFile = {
  organisations: {
    'pirogue-commune': {
      name: 'La Pirogue Commune',
      about: "Aller où la route s'arrête, avec des livres et des outils.",
    },
    'carbet-des-possibles': {
      name: 'Le Carbet des Tisserands',
      about: 'Un tiers-lieu sous les arbres, entre Cayenne et Matoury.',
    },
    'latitude-cinq': {
      name: 'Latitude Cinq Entraide',
      about: 'Des colis, des démarches, des langues.',
    },
    'tortue-luth-vigie': {
      name: 'Les Vigies du Sable',
      about: 'Suivre les tortues, protéger les nids.',
    },
    'terrain-libre': {
      name: 'Terrain Libre à la Fraîche',
      about: 'Du sport pour tout le monde, à la fraîche.',
    },
  },
  missions: [
    {
      id: 'cayenne-cours-de-francais-du-soir',
      by: 'latitude-cinq',
      place: { insee: '97302', name: 'Cayenne' },
      lane: 'regular',
      title: "Apprendre à lire et à écrire à des adultes qui n'ont jamais eu d'école",
      text: `Les élèves viennent du Brésil, d'Haïti, du fleuve, et savent compter plus vite que vous. On veut
        lire ici le carnet de santé et signer autrement que d'une croix. Une formatrice vous apprend la
        méthode, et vous avancez lettre par lettre avec trois personnes, toujours les mêmes.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Une formatrice vous apprend à enseigner la lecture à des adultes.',
        build_ties: 1,
      },
      when: [
        { every: 'monday', at: '17:30', minutes: 90 },
        { every: 'wednesday', at: '17:30', minutes: 90 },
      ],
      seats: [4, 7],
      topics: { causes: ['education', 'solidarity'], goals: [4, 5, 10], activities: ['alphabetisation'] },
      skills: { brought: ['teaching'], taught: ['teaching'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 5 },
      postedDaysAgo: 17,
    },
    {
      id: 'cayenne-colis-et-file',
      by: 'latitude-cinq',
      place: { insee: '97302', name: 'Cayenne' },
      lane: 'regular',
      title: 'Composer des colis et tenir la file en quatre langues',
      text: `Riz, haricots, huile, lait : on pèse et l'on emballe de sept à neuf, on distribue ensuite. Il faut
        des bras, et des gens qui savent dire bonjour en portugais, en créole haïtien ou en nengee tongo.
        Les autres apprennent vite.`,
      gives: {
        be_useful: 'Cent vingt familles repartent avec de quoi manger une semaine.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'saturday', at: '07:00', minutes: 240 }],
      seats: [6, 14],
      topics: { causes: ['solidarity'], goals: [1, 2, 10], activities: ['distribution', 'logistique'] },
      skills: { brought: ['languages'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 9,
    },
    {
      id: 'matoury-toiture-du-carbet',
      by: 'carbet-des-possibles',
      place: { insee: '97307', name: 'Matoury' },
      lane: 'once',
      title: 'Tresser et poser la toiture du grand carbet',
      text: `Un maître tresseur wayana est venu du fleuve avec ses feuilles et ses gestes. On apprend à plier,
        à nouer, à monter une rangée sans qu'elle pleure. Le soir, on mange du poisson boucané et l'on
        écoute la pluie sur ce que l'on vient de finir.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Un maître tresseur vous apprend à plier et à nouer les feuilles de toiture.',
        build_ties: "Deux jours sous le même toit, celui que l'on est en train de faire.",
      },
      when: [
        { the: 'saturday', after: 10, at: '07:30', minutes: 420 },
        { the: 'sunday', after: 11, at: '07:30', minutes: 360 },
      ],
      seats: [6, 14],
      topics: {
        causes: ['culture', 'environment'],
        goals: [4, 11, 12],
        activities: ['preservation-patrimoine', 'bricolage'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 6, tryOnce: true },
      postedDaysAgo: 15,
    },
    {
      id: 'matoury-atelier-de-reparation',
      by: 'carbet-des-possibles',
      place: { insee: '97307', name: 'Matoury' },
      lane: 'regular',
      title: 'Réparer ventilateurs, mobylettes et machines à laver',
      text: `L'humidité tue les circuits et le prochain magasin est loin. On ouvre, on sèche, on soude. Deux
        électroniciens apprennent à qui veut, et un coq surveille l'établi.`,
      gives: {
        be_useful: 'Un ventilateur sur deux repart en tournant.',
        take_care: 0,
        grow_skills: 'Deux électroniciens vous apprennent à tester, dessouder et ressouder.',
        build_ties: 1,
      },
      when: [{ every: 'wednesday', at: '16:00', minutes: 150 }],
      seats: [3, 6],
      topics: {
        causes: ['environment', 'skills_sharing'],
        goals: [9, 12],
        activities: ['bricolage', 'maintenance-technique'],
      },
      skills: { brought: ['building'], taught: ['building', 'computing'] },
      open: { minAge: 'sixteen', accessible: true },
      promise: { replyDays: 5 },
      postedDaysAgo: 29,
    },
    {
      id: 'remire-nids-sur-la-plage',
      by: 'tortue-luth-vigie',
      place: { insee: '97309', name: 'Remire-Montjoly' },
      lane: 'regular',
      title: "Compter les traces de tortues luths à l'aube",
      text: `Six kilomètres de sable avant que le soleil tape. On compte les montées, on repère les nids, on
        déplace les branches qui gêneront les petites. Le binôme est obligatoire, la casquette aussi. Un
        naturaliste forme sur place les nouvelles recrues.`,
      gives: {
        be_useful: 1,
        take_care: 'Chaque nid que vous repérez sera protégé dans la journée.',
        grow_skills: 1,
        build_ties: 1,
      },
      when: [
        { every: 'saturday', at: '05:30', minutes: 150 },
        { every: 'sunday', at: '05:30', minutes: 150 },
      ],
      seats: [5, 10],
      topics: {
        causes: ['animals', 'environment', 'research'],
        goals: [14, 15],
        activities: ['soins-animaux', 'prevention-sensibilisation'],
      },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 12,
    },
    {
      id: 'cayenne-basket-du-soir',
      by: 'terrain-libre',
      place: { insee: '97302', name: 'Cayenne' },
      lane: 'regular',
      title: "Ouvrir le terrain de basket et le tenir jusqu'à vingt-deux heures",
      text: `La règle est sur le mur : on joue, on se respecte, on range. Vous ouvrez, vous faites les équipes,
        vous sifflez peu. Trente jeunes viennent chaque soir depuis que la lumière marche.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: "Trente jeunes qui vous saluent, et l'on se mêle volontiers au match.",
      },
      when: [
        { every: 'tuesday', at: '19:00', minutes: 180 },
        { every: 'friday', at: '19:00', minutes: 180 },
      ],
      seats: [1, 4],
      topics: { causes: ['sport', 'education'], goals: [3, 11, 16], activities: ['sport', 'animation'] },
      skills: { brought: ['animation'] },
      open: { minAge: 'adult', accessible: false, nearTransport: true, audience: ['Jeunes'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 6 },
      postedDaysAgo: 38,
    },
    {
      id: 'macouria-colis-de-lecture',
      by: 'pirogue-commune',
      place: { insee: '97305', name: 'Macouria' },
      lane: 'once',
      title: 'Choisir et couvrir cinq cents livres pour les écoles du fleuve',
      text: `Les livres partent en pirogue la semaine suivante. On trie par âge, on couvre, on glisse dans
        chacun une carte pour l'enfant qui le recevra. Il pleut beaucoup là-bas : le plastique se colle
        avec soin.`,
      gives: {
        be_useful: 'Cinq cents livres sont couverts et en caisse avant la nuit.',
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 6, at: '14:00', minutes: 210 }],
      seats: [8, 18],
      topics: {
        causes: ['education', 'culture'],
        goals: [4, 10],
        activities: ['logistique', 'activites-manuelles'],
      },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 7,
    },
    {
      id: 'roura-classe-de-foret',
      by: 'pirogue-commune',
      place: { insee: '97310', name: 'Roura' },
      lane: 'long',
      title: "Tenir pendant quatre mois la petite bibliothèque d'un village au bord de l'eau",
      text: `Vous ouvrez cinq après-midi par semaine, vous lisez, vous aidez aux devoirs, vous réparez le toit
        quand il faut. Une case vous est prêtée, et la vie s'y fait au rythme du village. Une conteuse et
        une enseignante vous préparent pendant deux semaines à Cayenne, puis montent vous voir chaque
        mois.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Une conteuse et une enseignante vous préparent pendant deux semaines.',
        build_ties: 'Vous vivez quatre mois dans un village où tout le monde connaît votre nom.',
      },
      schedule: 'Cinq après-midi par semaine pendant quatre mois, logement prêté.',
      weeks: { from: 40, until: 165 },
      seats: [1, 2],
      topics: {
        causes: ['education', 'culture'],
        goals: [4, 10],
        activities: ['animation', 'soutien-scolaire'],
      },
      skills: { brought: ['animation', 'teaching'], taught: ['teaching', 'animation'] },
      open: { minAge: 'adult' },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 14 },
      postedDaysAgo: 44,
    },
  ],
}
