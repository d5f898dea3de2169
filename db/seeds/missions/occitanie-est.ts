import type { ExampleFile } from '../example.ts'

/** Occitanie, from Montpellier to the Pyrenees. Every association and every mission is invented. */
export const occitanieEst: ExampleFile = {
  organisations: {
    'lez-vivant': {
      name: 'Le Lez et les Gens',
      about: 'Une rivière, ses crues, ses baignades, ses riverains.',
    },
    'mas-des-voix': {
      name: 'Le Mas des Voix',
      about: 'Un lieu pour les femmes qui se reconstruisent.',
    },
    'castagne-et-chataigne': {
      name: 'La Clède Commune',
      about: 'Châtaigneraies, séchoirs et chemins des Cévennes.',
    },
    'vignes-et-main-tendue': {
      name: 'Après les Flots',
      about: "Entraide dans l'Aude, avant, pendant et après l'eau.",
    },
    'etang-de-sel': {
      name: 'Les Sansouïres',
      about: 'Compter les flamants, nettoyer les étangs, guider les classes.',
    },
    'catalan-a-pedales': {
      name: 'La Pédale Douce-Amère',
      about: 'Des sorties en triporteur pour les plus âgés.',
    },
  },
  missions: [
    {
      id: 'montpellier-habits-de-seance',
      by: 'mas-des-voix',
      place: { insee: '34172', name: 'Montpellier' },
      lane: 'regular',
      title: 'Garder les enfants pendant que leur mère souffle ou travaille son dossier',
      text: `Une grande pièce, des tapis, six enfants au plus, et deux adultes. Vous jouez, vous racontez, vous
        consolez. Leurs mères sont dans la pièce voisine avec une avocate ou avec une coiffeuse, selon les
        jours. Le lieu n'est pas public, l'adresse vous est donnée après une rencontre.`,
      gives: {
        be_useful: 1,
        take_care: 'Les enfants jouent avec vous, et leurs mères ont deux heures à elles.',
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'monday', at: '13:30', minutes: 150 },
        { every: 'thursday', at: '13:30', minutes: 150 },
      ],
      seats: [2, 5],
      topics: {
        causes: ['solidarity', 'protection'],
        goals: [5, 10, 16],
        activities: ['soutien-accompagnement', 'animation'],
      },
      skills: { brought: ['listening', 'animation'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Femmes', 'Enfants'] },
      needs: ["L'association demandera une attestation d'honorabilité", 'Une rencontre préalable'],
      promise: { replyDays: 6 },
      postedDaysAgo: 29,
    },
    {
      id: 'montpellier-reperes-de-crue',
      by: 'lez-vivant',
      place: { insee: '34172', name: 'Montpellier' },
      lane: 'once',
      title: "Poser des repères de crue et frapper aux portes d'un quartier inondable",
      text: `On pose une plaque sur un mur : l'eau est montée jusque-là. Puis, par deux, on sonne et l'on
        explique en dix minutes où couper le courant, où ranger les papiers, qui appeler. Une hydrologue
        vous apprend l'essentiel en une heure, avec une maquette qui déborde pour de bon.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: "Une hydrologue vous apprend comment une rivière déborde et comment s'y préparer.",
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 8, at: '09:30', minutes: 210 }],
      seats: [7, 14],
      topics: {
        causes: ['protection', 'citizenship'],
        goals: [11, 13],
        activities: ['prevention-sensibilisation', 'mediation-information'],
      },
      skills: { brought: ['communication'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 10,
    },
    {
      id: 'ganges-secher-les-chataignes',
      by: 'castagne-et-chataigne',
      place: { insee: '34111', name: 'Ganges' },
      lane: 'once',
      title: 'Restaurer un séchoir à châtaignes',
      text: `Le toit de lauze a glissé. On dépose, on trie, on repose, avec un lauzier qui commence par vous
        faire écouter le son d'une bonne pierre. Nuit possible au gîte d'étape, rivière fraîche à cinq
        minutes.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Un lauzier vous apprend à choisir, tailler et poser la pierre de toit.',
        build_ties: 1,
      },
      when: [
        { the: 'saturday', after: 16, at: '08:30', minutes: 480 },
        { the: 'sunday', after: 17, at: '08:30', minutes: 360 },
      ],
      seats: [5, 10],
      topics: {
        causes: ['culture', 'environment'],
        goals: [11, 15],
        activities: ['preservation-patrimoine', 'bricolage'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'adult', accessible: false },
      promise: { replyDays: 8 },
      postedDaysAgo: 33,
    },
    {
      id: 'ales-la-bourse-aux-coups-de-main',
      by: 'castagne-et-chataigne',
      place: { insee: '30007', name: 'Alès' },
      lane: 'regular',
      title: 'Tenir le tableau des coups de main',
      text: `Quelqu'un cherche à monter une étagère, quelqu'un propose des cours de guitare. Vous notez, vous
        rapprochez, vous appelez. Le tableau est en liège, et il marche très bien.`,
      gives: {
        be_useful: 0,
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'friday', at: '10:00', minutes: 120 }],
      seats: [1, 2],
      topics: {
        causes: ['solidarity', 'skills_sharing'],
        goals: [11, 17],
        activities: ['mediation-information'],
      },
      skills: { brought: ['office'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { tryOnce: true },
      postedDaysAgo: 64,
    },
    {
      id: 'trebes-sacs-et-chaudron',
      by: 'vignes-et-main-tendue',
      place: { insee: '11397', name: 'Trèbes' },
      lane: 'once',
      title: "Remettre en état la maison de quartier inondée, le temps d'un samedi",
      text: `Murs à brosser, chaises à laver au jet, livres à trier entre ceux qui sècheront et les autres. Le
        club de pétanque cuisine. On a besoin de force, mais aussi de quelqu'un pour tenir la liste de ce
        qui manque et téléphoner.`,
      gives: {
        be_useful: 'La grande salle est propre le soir, et le loto du mercredi aura lieu.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Le village entier est là, et le cassoulet aussi.',
      },
      when: [{ the: 'saturday', after: 2, at: '08:30', minutes: 480 }],
      seats: [19, 35],
      topics: { causes: ['protection', 'solidarity'], goals: [11, 13], activities: ['secours-aide'] },
      skills: { brought: ['building', 'office'] },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 1, tryOnce: true },
      postedDaysAgo: 1,
    },
    {
      id: 'sete-comptage-de-flamants',
      by: 'etang-de-sel',
      place: { insee: '34301', name: 'Sète' },
      lane: 'once',
      title: "Compter les flamants de l'étang, tous au même instant",
      text: `Soixante personnes, vingt points de vue, une seule heure. À neuf heures pile on compte, à dix
        heures on additionne. Si vous ne savez pas distinguer un flamant d'une aigrette, vous saurez à
        neuf heures moins cinq.`,
      gives: {
        be_useful: "Le chiffre de l'étang est connu à midi et part dans l'enquête nationale.",
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 13, at: '08:15', minutes: 150 }],
      seats: [16, 60],
      topics: {
        causes: ['environment', 'research', 'animals'],
        goals: [14, 15],
        activities: ['prevention-sensibilisation'],
      },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 14,
    },
    {
      id: 'perpignan-triporteur-au-marche',
      by: 'catalan-a-pedales',
      place: { insee: '66136', name: 'Perpignan' },
      lane: 'regular',
      title: 'Promener une personne âgée en triporteur',
      text: `Deux passagers devant, emmitouflés, vous derrière, et une assistance électrique dans les côtes. On
        va au marché, au bord de la Têt, ou devant la maison d'enfance. Une heure d'essai avec un pilote
        vous apprend à tourner sans verser.`,
      gives: {
        be_useful: 1,
        take_care: "Vous emmenez une ou deux personnes là où elles ont envie d'aller.",
        grow_skills: 1,
        build_ties: 0,
      },
      when: [
        { every: 'wednesday', at: '10:00', minutes: 120 },
        { every: 'sunday', at: '15:00', minutes: 120 },
      ],
      seats: [4, 8],
      topics: {
        causes: ['solidarity', 'health'],
        goals: [3, 11],
        activities: ['soutien-accompagnement', 'lutte-contre-isolement'],
      },
      open: { minAge: 'adult', audience: ['Personnes âgées'] },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 13,
    },
    {
      id: 'mende-dictee-en-plein-air',
      by: 'castagne-et-chataigne',
      place: { insee: '48095', name: 'Mende' },
      lane: 'once',
      title: 'Lire la dictée du village, place du foirail',
      text: `Trois niveaux, cent chaises, un micro. Il faut une voix, des surveillants indulgents et des
        correcteurs rapides.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 'Cent personnes de huit à quatre-vingt-huit ans font des fautes ensemble.',
      },
      when: [{ the: 'sunday', after: 20, at: '15:00', minutes: 150 }],
      seats: [6, 9],
      topics: { causes: ['culture', 'education'], goals: [4, 11], activities: ['evenementiel'] },
      skills: { brought: ['animation'] },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 10 },
      postedDaysAgo: 31,
    },
  ],
}
