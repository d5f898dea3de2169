import type { ExampleFile } from '../example.ts'

/** Rennes, first part. Every association and every mission is invented. */
export const bretagneRennes: ExampleFile = {
  organisations: {
    'seuil-ami': {
      name: 'Le Seuil Ami',
      about: 'Des visites et des coups de fil pour que la porte ne reste pas fermée toute la semaine.',
    },
    'marmite-du-mail': {
      name: 'La Marmite du Mail',
      about: 'Une cuisine de quartier qui transforme les invendus du marché en repas chauds.',
    },
    'trois-tournevis': {
      name: "L'Atelier des Trois Tournevis",
      about: 'On répare ensemble ce qui allait partir à la benne.',
    },
    'mots-passants': {
      name: 'Les Mots Passants',
      about: "Apprendre le français autour d'une table, avec des gens du coin.",
    },
    'watt-et-voisins': {
      name: 'Watt et Voisins',
      about: 'Chez les gens, avec eux, pour que la facture baisse et que le froid reste dehors.',
    },
    'marelle-rennaise': {
      name: 'La Marelle Rennaise',
      about: 'Deux personnes, deux générations, et une année pour y voir plus clair.',
    },
  },
  missions: [
    {
      id: 'rennes-visite-du-mardi',
      by: 'seuil-ami',
      place: { insee: '35238', name: 'Rennes' },
      lane: 'regular',
      title: 'Passer une heure chaque semaine chez une personne âgée du quartier',
      text: `Vous rendez visite toutes les semaines à la même personne, chez elle, pour bavarder, jouer aux
        dominos ou descendre faire trois pas dehors. Les deux premières fois, une bénévole de l'équipe
        vient avec vous et fait les présentations. On ne fait ni ménage ni soins : on apporte du temps, et
        souvent on repart avec une histoire. Une fois par mois, les bénévoles se retrouvent autour d'un
        café pour parler de ce qui est léger et de ce qui l'est moins.`,
      gives: {
        be_useful: 1,
        take_care: 'Vous êtes la visite attendue de la semaine, toujours pour la même personne.',
        grow_skills: 1,
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '14:30', minutes: 60 },
        { every: 'thursday', at: '14:30', minutes: 60 },
      ],
      seats: [4, 6],
      topics: {
        causes: ['solidarity', 'health'],
        goals: [3, 10],
        activities: ['visites', 'lutte-contre-isolement'],
      },
      skills: { brought: ['listening'], taught: ['listening'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Personnes âgées'] },
      needs: ['Première visite accompagnée'],
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 9,
    },
    {
      id: 'rennes-soupe-ce-soir',
      by: 'marmite-du-mail',
      place: { insee: '35238', name: 'Rennes' },
      lane: 'once',
      title: 'Donner un coup de main à la soupe de ce soir',
      text: `Deux personnes de l'équipe ont la grippe et la marmite, elle, est pleine. On épluche, on coupe, on
        sert, puis on mange tous à la même table vers vingt heures. Venez comme vous êtes, avec des
        chaussures fermées : tabliers et couteaux sont sur place. Si vous ne pouvez rester qu'une heure,
        dites-le, l'épluchage suffit déjà.`,
      gives: {
        be_useful: 'La soupe que vous épluchez à dix-huit heures est servie à vingt heures.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 'On finit toujours par dîner ensemble, une vingtaine autour de la grande table.',
      },
      when: [{ after: 0, at: '18:00', minutes: 180 }],
      seats: [3, 5],
      topics: {
        causes: ['solidarity'],
        goals: [1, 2, 12],
        activities: ['restauration-hotellerie', 'distribution'],
      },
      skills: { brought: ['cooking'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 1, tryOnce: true },
      postedDaysAgo: 0,
    },
    {
      id: 'rennes-invendus-du-marche',
      by: 'marmite-du-mail',
      place: { insee: '35238', name: 'Rennes' },
      lane: 'regular',
      title: 'Ramasser les invendus à la fin du marché, avec une charrette à bras',
      text: `À treize heures, quand les étals se vident, nous faisons le tour des maraîchers qui nous
        connaissent et nous mettent de côté les tomates un peu mûres et le pain de la veille. On pèse, on
        note, on pousse la charrette jusqu'à la cuisine, huit cents mètres plus loin. Il faut pouvoir
        porter un cageot. Les enfants sont les bienvenus avec un adulte : ils tiennent très bien le carnet
        de pesée.`,
      gives: {
        be_useful: 'Vous voyez sur la balance ce qui a été sauvé : souvent plus de cent kilos.',
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'saturday', at: '12:45', minutes: 105 }],
      seats: [2, 6],
      topics: {
        causes: ['solidarity', 'environment'],
        goals: [2, 12],
        activities: ['collecte-de-produits', 'logistique'],
      },
      open: { minAge: 'any', accessible: false, nearTransport: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 30,
    },
    {
      id: 'cesson-cafe-reparation',
      by: 'trois-tournevis',
      place: { insee: '35051', name: 'Cesson-Sévigné' },
      lane: 'once',
      title: 'Tenir une table au café-réparation du samedi',
      text: `Les gens arrivent avec un grille-pain, une lampe ou un jean troué, et repartent deux fois sur
        trois avec l'objet qui marche. Vous réparez avec eux plutôt qu'à leur place, en montrant chaque
        geste. Couture, petite électricité, colle et bois : dites-nous votre table préférée. Nous avons
        l'outillage et les pièces courantes, et quelqu'un vérifie la sécurité électrique avant chaque
        départ.`,
      gives: {
        be_useful: "La personne repart avec sa lampe allumée, ou sait pourquoi elle ne s'allumera plus.",
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 4, at: '14:00', minutes: 210 }],
      seats: [5, 8],
      topics: {
        causes: ['environment', 'skills_sharing'],
        goals: [12],
        activities: ['bricolage', 'transmission-pedagogie'],
      },
      skills: { brought: ['building'], taught: ['building'] },
      open: { minAge: 'sixteen', accessible: true },
      promise: { replyDays: 5 },
      postedDaysAgo: 16,
    },
    {
      id: 'rennes-table-de-francais',
      by: 'mots-passants',
      place: { insee: '35238', name: 'Rennes' },
      lane: 'regular',
      title: 'Animer une table de conversation en français pour des personnes réfugiées',
      text: `Six ou sept personnes autour d'une table, un thé, un sujet : la pharmacie, l'école, la météo, le
        loyer. Vous lancez, vous écoutez, vous reformulez, et les fautes ne font peur à personne. Une
        formatrice vous prépare pendant deux soirées avant votre première table et reste joignable
        ensuite. Aucune autre langue n'est nécessaire.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Une formatrice vous apprend à faire parler un groupe sans le corriger sans cesse.',
        build_ties: 'Les mêmes visages reviennent chaque mardi, et les prénoms viennent vite.',
      },
      when: [{ every: 'tuesday', at: '18:30', minutes: 90 }],
      weeks: { from: 10, until: 200 },
      seats: [3, 4],
      topics: {
        causes: ['education', 'solidarity'],
        goals: [4, 10],
        activities: ['alphabetisation', 'enseignement-formation'],
      },
      skills: { brought: ['listening'], taught: ['teaching', 'animation'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true, audience: ['Personnes réfugiées'] },
      needs: ['Deux soirées de préparation'],
      promise: { replyDays: 6 },
      postedDaysAgo: 12,
    },
    {
      id: 'rennes-papiers-et-formulaires',
      by: 'mots-passants',
      place: { insee: '35238', name: 'Rennes' },
      lane: 'regular',
      title: 'Relire un courrier, remplir un formulaire à deux',
      text: `Le mercredi après-midi, la porte est ouverte et l'on vient avec sa pile d'enveloppes. Vous lisez
        avec la personne, vous expliquez ce qui est demandé, elle remplit elle-même. Ce que vous lisez
        reste entre vous. Quand c'est trop compliqué, une juriste bénévole reprend le dossier.`,
      gives: {
        be_useful: 'Le courrier est prêt à poster quand la personne se lève.',
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ every: 'wednesday', at: '14:00', minutes: 150 }],
      seats: [1, 3],
      topics: {
        causes: ['solidarity', 'citizenship'],
        goals: [10, 16],
        activities: ['ecoute-permanence', 'soutien-accompagnement'],
      },
      skills: { brought: ['office', 'listening'] },
      open: { minAge: 'adult', nearTransport: true },
      promise: { replyDays: 7 },
      postedDaysAgo: 41,
    },
    {
      id: 'rennes-visite-energie',
      by: 'watt-et-voisins',
      place: { insee: '35238', name: 'Rennes' },
      lane: 'regular',
      title: "Faire une visite d'économies d'énergie chez un ménage qui a froid",
      text: `À deux, toujours, vous passez une heure et demie dans un logement : on lit la facture ensemble, on
        cherche les courants d'air à la main, on pose des ampoules et un joint de porte. Une conseillère
        vous forme une journée entière, puis vous suivez trois visites avant d'en mener une. Les familles
        ont dit oui et vous attendent. Vous choisissez vos rendez-vous dans le mois, en semaine ou le
        samedi.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills:
          "Une conseillère en énergie vous apprend à lire une facture et à trouver les fuites d'air.",
        build_ties: 1,
      },
      schedule: 'Deux visites par mois, à vos heures, en semaine ou le samedi.',
      seats: [6, 10],
      topics: {
        causes: ['solidarity', 'environment'],
        goals: [1, 7, 13],
        activities: ['prevention-sensibilisation', 'visites'],
      },
      skills: { taught: ['building', 'listening'] },
      open: { minAge: 'adult' },
      needs: ['Une journée de formation, offerte', 'Toujours en binôme'],
      promise: { replyDays: 5 },
      postedDaysAgo: 5,
    },
    {
      id: 'rennes-parrainage-lycee',
      by: 'marelle-rennaise',
      place: { insee: '35238', name: 'Rennes' },
      lane: 'long',
      title:
        "Accompagner une ou un jeune pendant son année d'orientation, deux heures toutes les deux semaines",
      text: `On vous présente une jeune personne de dix-sept ou dix-huit ans qui hésite entre trois voies, ou
        n'en voit aucune. Vous vous voyez tous les quinze jours, dans un café, une bibliothèque, une
        entreprise que vous lui faites visiter. Vous n'êtes ni parent ni prof : quelqu'un qui pose de
        bonnes questions et ouvre son carnet d'adresses. La coordinatrice choisit les binômes avec soin et
        vous réunit tous les deux mois avec les autres parrains et marraines.`,
      gives: {
        be_useful: 1,
        take_care: 'La même personne, toute une année : elle compte sur vous et vous le dit.',
        grow_skills: 1,
        build_ties: 1,
      },
      schedule: 'Deux heures toutes les deux semaines, pendant dix mois.',
      weeks: { from: 14, until: 310 },
      seats: [5, 12],
      topics: { causes: ['education', 'work'], goals: [4, 8, 10], activities: ['mentorat-parrainage'] },
      skills: { brought: ['listening'], taught: ['leading'] },
      open: { minAge: 'adult', audience: ['Jeunes'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 10 },
      postedDaysAgo: 23,
    },
    {
      id: 'rennes-oral-blanc',
      by: 'marelle-rennaise',
      place: { insee: '35238', name: 'Rennes' },
      lane: 'once',
      title: "Jouer le jury d'un oral blanc",
      text: `Trois jeunes, vingt minutes par personne, et vos retours à chaud : ce qui porte, ce qui se perd.
        Il ne s'agit pas de noter. Nous vous donnons une feuille de repères et une coéquipière qui a
        l'habitude.`,
      gives: {
        be_useful: 'Chaque jeune repart avec trois conseils écrits de votre main.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 11, at: '09:30', minutes: 150 }],
      seats: [7, 9],
      topics: {
        causes: ['education'],
        goals: [4],
        activities: ['soutien-scolaire', 'transmission-pedagogie'],
      },
      skills: { brought: ['communication'] },
      open: { minAge: 'adult', accessible: true },
      promise: { replyDays: 3 },
      postedDaysAgo: 6,
    },
  ],
}
