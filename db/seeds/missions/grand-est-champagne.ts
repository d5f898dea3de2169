import type { ExampleFile } from '../example.ts'

/** Champagne, the Ardennes and the Meuse. Every association and every mission is invented. */
export const grandEstChampagne: ExampleFile = {
  organisations: {
    'sourire-de-l-ange-fou': {
      name: 'Les Anges Bricoleurs',
      about: 'Réparer les petites choses chez les grands âges, à Reims.',
    },
    'maille-et-maison': {
      name: 'Maille et Maison',
      about: 'Troyes tricote encore, et pas pour rien.',
    },
    'meuse-a-bras': {
      name: 'Meuse à Bras',
      about: 'Une coopérative de coups de main en Ardenne.',
    },
    'verdun-d-aujourd-hui': {
      name: 'Paix sur Meuse',
      about: 'Faire visiter, faire parler, faire la paix avec les lieux.',
    },
  },
  missions: [
    {
      id: 'reims-petits-travaux',
      by: 'sourire-de-l-ange-fou',
      place: { insee: '51454', name: 'Reims' },
      lane: 'regular',
      title: "Changer l'ampoule, fixer la barre, déplacer l'armoire",
      text: `Ce sont des travaux de dix minutes qu'aucun artisan ne vient faire et qui empêchent de dormir.
        Vous passez à deux avec une caisse à outils, chez des personnes âgées qui ont appelé
        l'association. On prend le café, c'est dans le contrat. Une ergothérapeute vous apprend à repérer
        le tapis qui fera tomber.`,
      gives: {
        be_useful: 'La barre est fixée et la lumière marche quand vous refermez la porte.',
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '14:00', minutes: 180 },
        { every: 'saturday', at: '09:30', minutes: 150 },
      ],
      seats: [4, 8],
      topics: { causes: ['solidarity', 'health'], goals: [3, 11], activities: ['bricolage', 'visites'] },
      skills: { brought: ['building'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Personnes âgées'] },
      needs: ['Toujours en binôme'],
      promise: { replyDays: 3 },
      postedDaysAgo: 13,
    },
    {
      id: 'reims-distribution-de-protections',
      by: 'sourire-de-l-ange-fou',
      place: { insee: '51454', name: 'Reims' },
      lane: 'once',
      title: "Préparer des trousses d'hygiène pour les lycéennes",
      text: `On compte, on plie, on glisse un mot. Une heure et demie, deux cents trousses.`,
      gives: {
        be_useful: 'Deux cents trousses partent vers quatre infirmeries.',
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'wednesday', after: 4, at: '17:30', minutes: 90 }],
      seats: [7, 12],
      topics: { causes: ['health', 'solidarity'], goals: [3, 5], activities: ['logistique'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 2, tryOnce: true },
      postedDaysAgo: 5,
    },
    {
      id: 'troyes-tricoter-des-carres',
      by: 'maille-et-maison',
      place: { insee: '10387', name: 'Troyes' },
      lane: 'regular',
      title: 'Tricoter des couvertures pour le service de néonatalogie',
      text: `Un carré de vingt centimètres, un fil très doux, et la photo du bébé qui l'a reçu. Les anciennes
        bonnetières apprennent aux autres et ne laissent passer aucune maille. On tricote ici, on emporte,
        on rapporte. Les débuts sont toujours de travers et cela tient chaud quand même.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: "D'anciennes bonnetières vous apprennent à tricoter, du montage à la couture.",
        build_ties: "Un cercle de vingt, des histoires d'usine, du café très fort.",
      },
      when: [{ every: 'friday', at: '14:00', minutes: 150 }],
      seats: [8, 20],
      topics: { causes: ['health', 'skills_sharing'], goals: [3, 12], activities: ['activites-manuelles'] },
      skills: { taught: ['building'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 7, tryOnce: true },
      postedDaysAgo: 38,
    },
    {
      id: 'charleville-couper-du-bois',
      by: 'meuse-a-bras',
      place: { insee: '08105', name: 'Charleville-Mézières' },
      lane: 'once',
      title: 'Couper, fendre et livrer du bois à des foyers qui ont froid',
      text: `Une parcelle prêtée, vingt stères, trois fendeuses. On fend le matin, on livre l'après-midi et
        l'on empile sous l'auvent. Quelqu'un d'habilité tient la tronçonneuse, vous n'avez pas à le faire.`,
      gives: {
        be_useful: "Sept foyers ont deux stères sous l'auvent le soir même.",
        take_care: 0,
        grow_skills: 0,
        build_ties: 'Une chaîne humaine, des brioches, et des muscles découverts le lendemain.',
      },
      when: [{ the: 'saturday', after: 11, at: '08:30', minutes: 450 }],
      seats: [8, 15],
      topics: {
        causes: ['solidarity', 'environment'],
        goals: [1, 7],
        activities: ['logistique', 'secours-aide'],
      },
      skills: { brought: ['building'] },
      open: { minAge: 'adult', accessible: false },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 17,
    },
    {
      id: 'verdun-guider-des-collegiens',
      by: 'verdun-d-aujourd-hui',
      place: { insee: '55545', name: 'Verdun' },
      lane: 'regular',
      title: 'Guider des classes sur un champ de bataille, sans leur faire la leçon',
      text: `Une classe, un carnet, une question par arrêt : qui dormait ici, qu'est-ce qu'on mangeait, qui
        écrivait. Vous marchez une heure et demie avec quinze élèves et vous écoutez beaucoup. Un
        historien et une comédienne forment chaque guide pendant cinq samedis.`,
      gives: {
        be_useful: 0,
        take_care: 0,
        grow_skills: 'Un historien et une comédienne vous forment pendant cinq samedis.',
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '10:00', minutes: 120 },
        { every: 'friday', at: '10:00', minutes: 120 },
      ],
      seats: [3, 6],
      topics: {
        causes: ['citizenship', 'education', 'culture'],
        goals: [4, 16],
        activities: ['mediation-information', 'transmission-pedagogie'],
      },
      skills: { taught: ['animation', 'communication'] },
      open: { minAge: 'adult', accessible: false, audience: ['Enfants'] },
      needs: ['Cinq samedis de formation'],
      promise: { replyDays: 9 },
      postedDaysAgo: 45,
    },
    {
      id: 'bar-le-duc-lire-le-journal',
      by: 'verdun-d-aujourd-hui',
      place: { insee: '55029', name: 'Bar-le-Duc' },
      lane: 'regular',
      title: 'Lire le journal à quatre, dans un établissement pour mineurs',
      text: `Un titre, une photo, deux avis contraires. Votre rôle est de tenir le désaccord en vie sans qu'il
        morde.`,
      gives: {
        be_useful: 0,
        take_care: 1,
        grow_skills: 1,
        build_ties: null,
      },
      when: [{ every: 'thursday', at: '15:00', minutes: 90 }],
      seats: [1, 2],
      topics: {
        causes: ['citizenship', 'education'],
        goals: [4, 16],
        activities: ['animation', 'transmission-pedagogie'],
      },
      skills: { brought: ['listening'] },
      open: { minAge: 'adult' },
      needs: ["Agrément de l'établissement"],
      promise: { replyDays: 15 },
      postedDaysAgo: 60,
    },
  ],
}
