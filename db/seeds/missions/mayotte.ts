import type { ExampleFile } from '../example.ts'

/** Mayotte. Every association and every mission is invented. */
export const mayotte: ExampleFile = {
  organisations: {
    'shiromani-et-cie': {
      name: 'Les Mains de Shiromani',
      about: 'Coudre, cuisiner, apprendre entre femmes et voisines.',
    },
    'lagon-vivant-mayotte': {
      name: 'Maji Meupe Lagon',
      about: "De l'eau claire, des plages propres, des enfants qui nagent.",
    },
    'bangas-debout': {
      name: 'Bangas Debout',
      about: 'Reconstruire solide après les vents.',
    },
  },
  missions: [
    {
      id: 'mamoudzou-couture-du-jeudi',
      by: 'shiromani-et-cie',
      place: { insee: '97611', name: 'Mamoudzou' },
      lane: 'regular',
      title: 'Coudre des cartables de toile pour les enfants du quartier',
      text: `Six machines, de la toile bleue, et des femmes qui coupent droit sans patron. Vous découpez, vous
        surjetez, vous apprenez deux mots de shimaoré par ourlet. Chaque semaine une vingtaine d'enfants
        entrent en classe avec un cartable neuf.`,
      gives: {
        be_useful: "Vingt cartables sont alignés sur la table en fin d'après-midi.",
        take_care: 0,
        grow_skills: 1,
        build_ties: 'Une douzaine de femmes, des enfants sous les tables, et du thé.',
      },
      when: [{ every: 'thursday', at: '14:00', minutes: 180 }],
      seats: [4, 8],
      topics: { causes: ['education', 'solidarity'], goals: [4, 5, 12], activities: ['activites-manuelles'] },
      skills: { taught: ['building', 'languages'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 6, tryOnce: true },
      postedDaysAgo: 22,
    },
    {
      id: 'mamoudzou-lecture-du-samedi',
      by: 'shiromani-et-cie',
      place: { insee: '97611', name: 'Mamoudzou' },
      lane: 'regular',
      title: 'Aider des enfants à lire en plein air',
      text: `Une natte sous le manguier, vingt enfants, cinq adultes. Un album en français, une histoire en
        shimaoré, un goûter. Personne n'est en retard ici, et personne n'a de cahier rouge.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Une natte, un manguier, et les mêmes enfants chaque samedi.',
      },
      when: [{ every: 'saturday', at: '08:30', minutes: 120 }],
      seats: [2, 5],
      topics: { causes: ['education'], goals: [4, 10], activities: ['soutien-scolaire', 'animation'] },
      skills: { brought: ['teaching', 'animation'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Enfants'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 5 },
      postedDaysAgo: 13,
    },
    {
      id: 'koungou-toits-apres-le-cyclone',
      by: 'bangas-debout',
      place: { insee: '97610', name: 'Koungou' },
      lane: 'once',
      title: 'Refixer des tôles et reconstruire un banga après le cyclone',
      text: `On redresse les poteaux, on visse au lieu de clouer, on attache le toit comme il aurait dû l'être.
        Un charpentier apprend à chacun la règle des six vis. La famille cuisine, et l'aîné des garçons
        passe les outils avec un sérieux d'ingénieur.`,
      gives: {
        be_useful: "Une famille dort le soir sous un toit qui ne s'envolera pas.",
        take_care: 1,
        grow_skills: 'Un charpentier vous apprend à fixer un toit contre le vent.',
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 7, at: '07:00', minutes: 420 }],
      seats: [6, 12],
      topics: {
        causes: ['protection', 'solidarity'],
        goals: [1, 11, 13],
        activities: ['bricolage', 'secours-aide'],
      },
      skills: { brought: ['building'], taught: ['building'] },
      open: { minAge: 'adult', accessible: false },
      promise: { replyDays: 2 },
      postedDaysAgo: 5,
    },
    {
      id: 'dembeni-citernes-et-filtres',
      by: 'bangas-debout',
      place: { insee: '97607', name: 'Dembeni' },
      lane: 'once',
      title: "Nettoyer des cuves et expliquer l'eau",
      text: `Vider, brosser, rincer, remplir, et une affiche en deux langues.`,
      gives: {
        be_useful: 'Quatre cuves sont propres et pleines.',
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 10, at: '07:00', minutes: 270 }],
      seats: [3, 9],
      topics: { causes: ['health', 'protection'], goals: [3, 6], activities: ['prevention-sensibilisation'] },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 6 },
      postedDaysAgo: 17,
    },
    {
      id: 'pamandzi-apprendre-a-nager',
      by: 'lagon-vivant-mayotte',
      place: { insee: '97615', name: 'Pamandzi' },
      lane: 'regular',
      title: "Apprendre à nager à des enfants entourés d'eau",
      text: `Ils vivent sur une île et beaucoup ne savent pas flotter. Un maître-nageur mène, vous êtes dans
        l'eau à côté, une main sous la nuque, puis plus de main du tout. La joie du premier instant sans
        main est difficile à décrire.`,
      gives: {
        be_useful: 'Au bout de huit séances, presque tous savent se retourner, flotter et revenir.',
        take_care: "Votre main est sous la nuque d'un seul enfant à la fois.",
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ every: 'sunday', at: '08:00', minutes: 120 }],
      seats: [3, 6],
      topics: {
        causes: ['sport', 'protection', 'education'],
        goals: [3, 4],
        activities: ['sport', 'transmission-pedagogie'],
      },
      skills: { brought: ['teaching'] },
      open: { minAge: 'adult', accessible: false, nearTransport: true, audience: ['Enfants'] },
      needs: ['Savoir nager', "L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 7, tryOnce: true },
      postedDaysAgo: 26,
    },
    {
      id: 'sada-poterie-et-plage',
      by: 'lagon-vivant-mayotte',
      place: { insee: '97616', name: 'Sada' },
      lane: 'once',
      title: "Trier une plage de Sada et peser ce que l'on en sort",
      text: `Plastique, métal, textile, et une catégorie pour l'inexplicable. Les collégiens tiennent la
        balance et les comptes, vous portez. Le soir, le total est peint sur un mur du village, au-dessous
        du précédent.`,
      gives: {
        be_useful: 'La plage est propre et le chiffre est peint sur le mur.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Un village, un collège et quelques inconnus, dont vous.',
      },
      when: [{ the: 'saturday', after: 14, at: '14:30', minutes: 150 }],
      seats: [10, 25],
      topics: { causes: ['environment'], goals: [12, 14], activities: ['ramassage-dechets'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 11,
    },
  ],
}
