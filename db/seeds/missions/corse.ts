import type { ExampleFile } from '../example.ts'

/** Corsica. Every association and every mission is invented. */
export const corse: ExampleFile = {
  organisations: {
    'maquis-attentif': {
      name: 'Machja Attenta',
      about: 'Veiller sur le maquis, ses sentiers et ses sources.',
    },
    'campanile-e-scola': {
      name: 'Campanile è Scola',
      about: "Des langues et des chants transmis d'une place à l'autre.",
    },
    'barca-aperta': {
      name: 'A Barca Aperta',
      about: 'La mer pour tout le monde, fauteuils compris.',
    },
    'casa-di-u-pane': {
      name: 'Casa di u Pane',
      about: 'Un four, une épicerie solidaire, des tournées en montagne.',
    },
  },
  missions: [
    {
      id: 'ajaccio-plage-accessible',
      by: 'barca-aperta',
      place: { insee: '2A004', name: 'Ajaccio' },
      lane: 'regular',
      title: 'Accompagner au bain des personnes en fauteuil',
      text: `Deux fauteuils flottants, un tapis de sable, six bénévoles. On aide aux transferts, on reste dans
        l'eau à hauteur d'épaule, on raccompagne à l'ombre. Une kinésithérapeute apprend à porter sans se
        blesser. Il faut savoir nager et supporter le soleil.`,
      gives: {
        be_useful: 1,
        take_care: "Vous tenez la même personne du sable jusqu'à l'eau, et retour.",
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ every: 'sunday', at: '09:30', minutes: 150 }],
      seats: [4, 8],
      topics: {
        causes: ['sport', 'health'],
        goals: [3, 10],
        activities: ['soutien-accompagnement', 'sport'],
      },
      skills: { taught: ['care'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Personnes en situation de handicap'] },
      needs: ['Savoir nager'],
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 18,
    },
    {
      id: 'ajaccio-tour-des-sources',
      by: 'maquis-attentif',
      place: { insee: '2A004', name: 'Ajaccio' },
      lane: 'once',
      title: "Nettoyer trois sources et leurs chemins d'accès",
      text: `On grimpe une heure, on débroussaille à la serpe, on dégage le bassin, on goûte. Un ancien raconte
        à quelle heure chacune coulait.`,
      gives: {
        be_useful: "L'eau coule claire dans le bassin quand on redescend.",
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 10, at: '07:30', minutes: 270 }],
      seats: [6, 14],
      topics: {
        causes: ['environment', 'culture'],
        goals: [6, 15],
        activities: ['jardinage', 'gestion-entretien-patrimoine'],
      },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 7 },
      postedDaysAgo: 22,
    },
    {
      id: 'bastia-cercle-de-langue',
      by: 'campanile-e-scola',
      place: { insee: '2B033', name: 'Bastia' },
      lane: 'regular',
      title: "Parler corse autour d'une table, fautes comprises",
      text: `Les débuts à gauche, les bavardages au milieu, les anciens partout. On commence par les nouvelles
        du quartier et l'on finit par une paghjella mal assurée. Vous pouvez venir pour animer ou pour
        apprendre : c'est souvent le même fauteuil.`,
      gives: {
        be_useful: 0,
        take_care: 0,
        grow_skills: 1,
        build_ties: 'Une quinzaine de personnes de tous âges, qui se retrouvent ensuite au marché.',
      },
      when: [{ every: 'wednesday', at: '18:00', minutes: 90 }],
      seats: [4, 6],
      topics: { causes: ['culture'], goals: [4, 11], activities: ['alphabetisation', 'animation'] },
      skills: { brought: ['languages'], taught: ['languages'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 8, tryOnce: true },
      postedDaysAgo: 40,
    },
    {
      id: 'bastia-epicerie-et-four',
      by: 'casa-di-u-pane',
      place: { insee: '2B033', name: 'Bastia' },
      lane: 'regular',
      title: "Pétrir, enfourner et porter le pain de l'épicerie solidaire",
      text: `Quarante miches avant dix heures, dans un four qui a l'âge de la citadelle. La boulangère apprend
        la main, la farine et l'attente. On livre ensuite à pied, dans les escaliers, chez des gens qui
        vous ouvrent avant que vous ayez frappé.`,
      gives: {
        be_useful: 'Quarante miches chaudes sont livrées avant midi.',
        take_care: 1,
        grow_skills: 'La boulangère vous apprend à pétrir, façonner et enfourner.',
        build_ties: 1,
      },
      when: [{ every: 'saturday', at: '06:30', minutes: 300 }],
      seats: [2, 5],
      topics: {
        causes: ['solidarity'],
        goals: [1, 2],
        activities: ['restauration-hotellerie', 'distribution'],
      },
      skills: { brought: ['cooking'], taught: ['cooking'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 5 },
      postedDaysAgo: 26,
    },
    {
      id: 'corte-tournee-des-villages',
      by: 'casa-di-u-pane',
      place: { insee: '2B096', name: 'Corte' },
      lane: 'regular',
      title: "Monter une fois par semaine dans trois villages avec l'épicerie roulante",
      text: `Trois places, trois coups de klaxon, vingt clients en tout. On vend au juste prix, on rend la
        monnaie en nouvelles, on redescend les ordonnances. La route tourne, la vue paie. Deux personnes
        par tournée, dont une qui conduit.`,
      gives: {
        be_useful: 'Vingt foyers font leurs courses sans descendre en ville.',
        take_care: 'Pour plusieurs personnes, vous êtes la visite de la semaine.',
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'thursday', at: '08:00', minutes: 300 }],
      seats: [2, 3],
      topics: {
        causes: ['solidarity', 'health'],
        goals: [2, 3, 11],
        activities: ['distribution', 'visites'],
      },
      skills: { brought: ['driving', 'listening'] },
      open: { minAge: 'adult' },
      promise: { replyDays: 6 },
      postedDaysAgo: 30,
    },
    {
      id: 'porto-vecchio-balisage-de-posidonie',
      by: 'barca-aperta',
      place: { insee: '2A247', name: 'Porto-Vecchio' },
      lane: 'once',
      title: 'Parler mouillage aux plaisanciers, en kayak',
      text: `L'ancre arrache la posidonie, et souvent personne ne le sait. On pagaie de bateau en bateau avec
        une carte et un sourire.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: null,
      },
      when: [{ the: 'sunday', after: 14, at: '09:00', minutes: 180 }],
      seats: [1, 6],
      topics: {
        causes: ['environment'],
        goals: [14],
        activities: ['prevention-sensibilisation', 'mediation-information'],
      },
      skills: { brought: ['communication', 'languages'] },
      open: { minAge: 'sixteen', accessible: false },
      needs: ['Savoir nager et pagayer'],
      promise: { replyDays: 9 },
      postedDaysAgo: 19,
    },
  ],
}
