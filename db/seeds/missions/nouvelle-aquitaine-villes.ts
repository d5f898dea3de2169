import type { ExampleFile } from '../example.ts'

/** Limoges, Poitiers, Pau, Tulle and Agen. Every association and every mission is invented. */
export const nouvelleAquitaineVilles: ExampleFile = {
  organisations: {
    'kaolin-solidaire': {
      name: 'Kaolin et Petites Mains',
      about: "Terre, four, vaisselle : un atelier où l'on apprend en cuisant.",
    },
    'poitou-plein-air': {
      name: 'Le Grand Dehors du Poitou',
      about: 'Des colonies, des classes dehors, des parents avec.',
    },
    'gave-et-gants': {
      name: 'Gave et Gants',
      about: "Rugby, boxe et devoirs, dans cet ordre ou dans l'autre.",
    },
    'manivelle-correzienne': {
      name: "La Manivelle et l'Écran Blanc",
      about: 'Un cinéma de village qui tient grâce à ses projectionnistes.',
    },
    'pruneau-partage': {
      name: "L'Étal du Fleuve",
      about: 'Aide alimentaire paysanne en Agenais.',
    },
  },
  missions: [
    {
      id: 'limoges-vaisselle-solidaire',
      by: 'kaolin-solidaire',
      place: { insee: '87085', name: 'Limoges' },
      lane: 'regular',
      title: "Tourner, émailler, cuire les assiettes d'une cantine solidaire",
      text: `La cantine d'en face sert dans des assiettes que vous aurez faites. Une céramiste apprend le
        tournage, lentement, à des gens qui n'ont jamais touché la terre. Les ratés deviennent des
        soucoupes, et les soucoupes ont du succès.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Une céramiste vous apprend à tourner et à émailler.',
        build_ties: 1,
      },
      when: [{ every: 'thursday', at: '18:00', minutes: 150 }],
      seats: [2, 8],
      topics: {
        causes: ['culture', 'solidarity'],
        goals: [4, 12],
        activities: ['activites-manuelles', 'art'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 9 },
      postedDaysAgo: 42,
    },
    {
      id: 'poitiers-classe-dehors',
      by: 'poitou-plein-air',
      place: { insee: '86194', name: 'Poitiers' },
      lane: 'regular',
      title: 'Emmener une classe de maternelle dehors, un matin par semaine',
      text: `Dix-huit enfants de quatre ans, un bois, de la boue. La maîtresse mène, vous êtes la troisième
        grande personne : relacer, compter, admirer les cailloux. Ils sortent par tous les temps et vous
        aussi.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 'Dix-huit enfants et trois adultes, dans le même bois chaque semaine.',
      },
      when: [{ every: 'friday', at: '09:00', minutes: 165 }],
      seats: [1, 2],
      topics: {
        causes: ['education', 'environment'],
        goals: [3, 4, 15],
        activities: ['animation', 'soutien-scolaire'],
      },
      skills: { brought: ['animation'], taught: ['animation'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Enfants'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 6 },
      postedDaysAgo: 18,
    },
    {
      id: 'pau-rugby-et-devoirs',
      by: 'gave-et-gants',
      place: { insee: '64445', name: 'Pau' },
      lane: 'regular',
      title: "Faire les devoirs avant l'entraînement de rugby",
      text: `De cinq à six heures les cahiers, de six à sept le ballon. Vous êtes là pour la première heure, et
        sur la touche pour la seconde si cela vous amuse. Le club s'est donné une règle : pas de crampons
        sans leçon.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Une table de huit, puis tout un bord de touche qui vous appelle par votre prénom.',
      },
      when: [
        { every: 'tuesday', at: '17:00', minutes: 75 },
        { every: 'thursday', at: '17:00', minutes: 75 },
      ],
      seats: [3, 5],
      topics: { causes: ['education', 'sport'], goals: [3, 4], activities: ['soutien-scolaire', 'sport'] },
      skills: { brought: ['teaching'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Enfants'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 5 },
      postedDaysAgo: 16,
    },
    {
      id: 'tulle-cabine-de-projection',
      by: 'manivelle-correzienne',
      place: { insee: '19272', name: 'Tulle' },
      lane: 'regular',
      title: 'Projeter un film le jeudi soir dans un cinéma de village',
      text: `Une salle de quatre-vingts places, un projecteur numérique, et un vieux trente-cinq millimètres
        que l'on rallume aux grandes occasions. Une projectionniste vous apprend la cabine, puis vous
        prenez une séance sur trois. Vous choisissez un film par an, et vous devrez en répondre au bar.`,
      gives: {
        be_useful: "À vingt heures trente la lumière baisse, et c'est vous qui l'avez baissée.",
        take_care: 0,
        grow_skills: 'Une projectionniste vous apprend la cabine, du serveur à la pellicule.',
        build_ties: 1,
      },
      when: [{ every: 'thursday', at: '19:30', minutes: 180 }],
      seats: [2, 4],
      topics: { causes: ['culture'], goals: [4, 11], activities: ['maintenance-technique', 'evenementiel'] },
      skills: { taught: ['computing'] },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 8 },
      postedDaysAgo: 30,
    },
    {
      id: 'brive-sous-titrer',
      by: 'manivelle-correzienne',
      place: { insee: '19031', name: 'Brive-la-Gaillarde' },
      lane: 'once',
      title: 'Préparer une séance pour un public sourd et malentendant',
      text: `On vérifie les sous-titres, on règle la boucle magnétique, on accueille avec trois gestes de
        langue des signes appris le matin même.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 17, at: '13:30', minutes: 180 }],
      seats: [2, 4],
      topics: { causes: ['culture'], goals: [10, 11], activities: ['accueil-de-public'] },
      skills: { taught: ['languages'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 7 },
      postedDaysAgo: 24,
    },
    {
      id: 'agen-glaner-chez-le-paysan',
      by: 'pruneau-partage',
      place: { insee: '47001', name: 'Agen' },
      lane: 'once',
      title: 'Cueillir chez un paysan ce qui nourrira cent familles',
      text: `Le paysan garde deux rangs pour l'aide alimentaire et paie l'essence avec des caisses de fruits
        déclassés. On cueille le matin, on trie à l'ombre, on livre à seize heures. Rien ne vient de loin,
        et les familles le savent.`,
      gives: {
        be_useful: 'Trois cents kilos sont livrés aux familles le jour même.',
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'wednesday', after: 9, at: '08:00', minutes: 300 }],
      seats: [8, 14],
      topics: {
        causes: ['solidarity', 'environment'],
        goals: [1, 2, 12],
        activities: ['collecte-de-produits'],
      },
      skills: { brought: ['gardening'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 9,
    },
  ],
}
