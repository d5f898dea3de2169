import type { ExampleFile } from '../example.ts'

/** Guéret and the Creuse. Every association and every mission is invented. */
export const nouvelleAquitaineGueret: ExampleFile = {
  organisations: {
    'tuilerie-des-possibles': {
      name: 'La Tuilerie Partagée',
      about: 'Un tiers-lieu creusois : bricothèque, cantine, chambres de passage.',
    },
    'moutons-et-murets': {
      name: 'Moutons et Murets',
      about: 'La pierre sèche, les haies, les bêtes : garder le pays en forme.',
    },
    'creuse-en-selle': {
      name: 'La Creuse à Deux Portières',
      about: 'Covoiturage, vélos électriques prêtés, trajets solidaires.',
    },
    'lainiere-du-soir': {
      name: 'Les Lainières du Soir',
      about: 'De la toison au chandail, une filière à la main.',
    },
    'passage-des-mots-23': {
      name: 'Le Préau des Langues',
      about: 'Cours de français et cafés bavards en Limousin.',
    },
  },
  missions: [
    {
      id: 'gueret-bricotheque',
      by: 'tuilerie-des-possibles',
      place: { insee: '23096', name: 'Guéret' },
      lane: 'regular',
      title: 'Prêter perceuses et remorques à la bricothèque',
      text: `On emprunte ici une ponceuse comme un roman. Vous notez, vous vérifiez que tout revient entier,
        vous conseillez la bonne mèche. Le samedi matin on voit passer la moitié de la ville et l'on sait
        qui refait sa salle de bains.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ every: 'saturday', at: '09:30', minutes: 150 }],
      seats: [2, 4],
      topics: {
        causes: ['environment', 'skills_sharing'],
        goals: [11, 12],
        activities: ['accueil-de-public', 'bricolage'],
      },
      skills: { brought: ['building'] },
      open: { minAge: 'sixteen', accessible: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 24,
    },
    {
      id: 'gueret-chantier-isolation',
      by: 'tuilerie-des-possibles',
      place: { insee: '23096', name: 'Guéret' },
      lane: 'once',
      title: 'Isoler la salle de la cantine avec de la laine de mouton',
      text: `Vingt-deux toisons lavées, cardées, et un plafond qui laissait filer la chaleur. On pose
        l'ossature avec un charpentier, on remplit, on ferme. Cela sent un peu le bélier le premier jour.
        Soupe, fromage et lit de camp offerts à qui vient de loin.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Un charpentier vous apprend à poser une ossature et un isolant en laine.',
        build_ties: 'Douze personnes, deux jours, la même table midi et soir.',
      },
      when: [
        { the: 'saturday', after: 8, at: '09:00', minutes: 450 },
        { the: 'sunday', after: 9, at: '09:00', minutes: 360 },
      ],
      seats: [5, 12],
      topics: { causes: ['environment'], goals: [7, 11, 13], activities: ['bricolage'] },
      skills: { taught: ['building'] },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 10,
    },
    {
      id: 'saint-sulpice-mur-de-pierre-seche',
      by: 'moutons-et-murets',
      place: { insee: '23245', name: 'Saint-Sulpice-le-Guérétois' },
      lane: 'once',
      title: 'Remonter un mur de pierre sèche',
      text: `Pas de ciment, pas de pelle mécanique : on démonte, on trie, on remonte. Un murailler apprend à
        lire une pierre et à trouver sa place, et l'on avance d'un mètre par personne et par jour. C'est
        peu, et cela tient un siècle.`,
      gives: {
        be_useful: 'Vous laissez derrière vous un mètre de mur bon pour un siècle.',
        take_care: 1,
        grow_skills: 'Un murailler vous apprend à choisir, caler et croiser les pierres.',
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 6, at: '09:00', minutes: 390 }],
      seats: [4, 8],
      topics: {
        causes: ['culture', 'environment'],
        goals: [11, 15],
        activities: ['preservation-patrimoine'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 7 },
      postedDaysAgo: 19,
    },
    {
      id: 'saint-vaury-veiller-les-agnelages',
      by: 'moutons-et-murets',
      place: { insee: '23247', name: 'Saint-Vaury' },
      lane: 'regular',
      title: 'Donner le biberon aux agneaux orphelins',
      text: `Cinq biberons à sept heures, cinq à dix-neuf heures. La soigneuse de la ferme associative montre
        une fois, puis vous connaissez vite le vorace, le distrait et celui qui mord le bouton de votre
        veste. Bottes prêtées, odeur garantie.`,
      gives: {
        be_useful: 1,
        take_care: 'Cinq agneaux tètent dans vos mains, matin ou soir.',
        grow_skills: 1,
        build_ties: 0,
      },
      when: [
        { every: 'tuesday', at: '18:45', minutes: 60 },
        { every: 'saturday', at: '07:00', minutes: 75 },
      ],
      seats: [1, 3],
      topics: { causes: ['animals'], goals: [2, 15], activities: ['soins-animaux'] },
      skills: { taught: ['care'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 2, tryOnce: true },
      postedDaysAgo: 8,
    },
    {
      id: 'ahun-trajets-solidaires',
      by: 'creuse-en-selle',
      place: { insee: '23001', name: 'Ahun' },
      lane: 'regular',
      title: "Conduire une voisine chez l'ophtalmo, à soixante kilomètres",
      text: `Le rendez-vous a été pris il y a huit mois et le train ne circule plus à cette heure-là. Vous
        l'emmenez, vous attendez avec un livre, vous rentrez ensemble. L'association rembourse les
        kilomètres et répartit les demandes le dimanche soir.`,
      gives: {
        be_useful: 'Un rendez-vous pris depuis des mois a bien lieu.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      schedule: 'Une demi-journée de temps en temps, selon les demandes.',
      seats: [7, 10],
      topics: {
        causes: ['health', 'solidarity'],
        goals: [3, 10, 11],
        activities: ['soutien-accompagnement', 'logistique'],
      },
      skills: { brought: ['driving'] },
      open: { minAge: 'adult' },
      needs: ['Permis B et voiture assurée'],
      promise: { replyDays: 3 },
      postedDaysAgo: 15,
    },
    {
      id: 'gueret-remise-en-selle',
      by: 'creuse-en-selle',
      place: { insee: '23096', name: 'Guéret' },
      lane: 'once',
      title: 'Faire essayer des vélos électriques dans une côte à huit pour cent',
      text: `La pente du quartier est le meilleur argument. Vous tenez le stand avec un moniteur, vous réglez
        des selles, vous partez devant, on revient avec le sourire. Les vélos se prêtent ensuite un mois,
        gratuitement.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 13, at: '10:00', minutes: 240 }],
      seats: [3, 5],
      topics: {
        causes: ['environment', 'sport'],
        goals: [3, 11, 13],
        activities: ['prevention-sensibilisation', 'sport'],
      },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 6 },
      postedDaysAgo: 13,
    },
    {
      id: 'bourganeuf-filer-la-laine',
      by: 'lainiere-du-soir',
      place: { insee: '23030', name: 'Bourganeuf' },
      lane: 'regular',
      title: 'Laver, carder et filer la laine du pays',
      text: `La laine des brebis d'ici se jetait : nous la lavons, nous la cardons, nous la filons sur de vieux
        rouets remis en état. Une fileuse apprend à débuter sans casser le fil plus de dix fois par soir.
        Les pelotes paient le bois de chauffage de la salle. Il y a un poêle, des tisanes, et la lecture à
        voix haute d'un feuilleton.`,
      gives: {
        be_useful: 0,
        take_care: 0,
        grow_skills: 'Une fileuse vous apprend le cardage et le rouet.',
        build_ties: "Un cercle de douze autour du poêle, et quelqu'un qui lit.",
      },
      when: [{ every: 'wednesday', at: '19:30', minutes: 120 }],
      seats: [5, 12],
      topics: { causes: ['culture', 'skills_sharing'], goals: [9, 12], activities: ['activites-manuelles'] },
      skills: { taught: ['building'] },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 8, tryOnce: true },
      postedDaysAgo: 37,
    },
    {
      id: 'la-souterraine-cours-de-francais',
      by: 'passage-des-mots-23',
      place: { insee: '23176', name: 'La Souterraine' },
      lane: 'regular',
      title: 'Donner un cours de français à deux voix',
      text: `Vous êtes deux devant huit personnes : l'une parle, l'autre passe entre les tables. Les élèves
        travaillent à l'abattoir, au bois, à la maison, et ont surtout besoin des mots du travail et du
        médecin. Les séances sont prêtes, vous les animez à votre façon. Une enseignante vous prépare
        pendant un mois.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Une enseignante vous apprend à préparer et à mener une séance.',
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '18:00', minutes: 90 },
        { every: 'thursday', at: '18:00', minutes: 90 },
      ],
      seats: [2, 4],
      topics: { causes: ['education', 'solidarity'], goals: [4, 8, 10], activities: ['alphabetisation'] },
      skills: { brought: ['teaching'], taught: ['teaching'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true, audience: ['Personnes réfugiées'] },
      promise: { replyDays: 5 },
      postedDaysAgo: 21,
    },
    {
      id: 'sainte-feyre-cafe-bavard',
      by: 'passage-des-mots-23',
      place: { insee: '23193', name: 'Sainte-Feyre' },
      lane: 'once',
      title: 'Venir parler, tout simplement, avec des gens qui apprennent',
      text: `Pas de cours, pas de tableau : des tables, des jeux, du thé. Parlez lentement, perdez aux petits
        chevaux.`,
      gives: {
        be_useful: 0,
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Une trentaine de personnes, six langues, une seule théière.',
      },
      when: [{ the: 'friday', after: 3, at: '19:00', minutes: 120 }],
      seats: [9, 15],
      topics: {
        causes: ['education', 'citizenship'],
        goals: [4, 10, 11],
        activities: ['animation', 'alphabetisation'],
      },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 5,
    },
  ],
}
