import type { ExampleFile } from '../example.ts'

/** The rest of Île-de-France. Every association and every mission is invented. */
export const ileDeFranceAutour: ExampleFile = {
  organisations: {
    'chateau-sans-chauffage': {
      name: 'Le Domaine des Six Chemins',
      about: "Un campus où l'on étudie la transition en la pratiquant.",
    },
    'hlm-et-hirondelles': {
      name: 'HLM et Hirondelles',
      about: 'La nature en bas des immeubles, et les gens avec.',
    },
    'clef-de-contact': {
      name: 'Clef de Contact et Café',
      about: 'Passer le code, passer le permis, garder le travail.',
    },
    'balcon-sur-seine': {
      name: 'Un Balcon sur Seine',
      about: 'Des vacances et des sorties pour des familles qui ne partent pas.',
    },
    'petits-circuits': {
      name: 'Les Petits Circuits Recousus',
      about: 'Des ordinateurs réparés, donnés, expliqués.',
    },
  },
  missions: [
    {
      id: 'forges-accueillir-une-promotion',
      by: 'chateau-sans-chauffage',
      place: { insee: '77194', name: 'Forges' },
      lane: 'once',
      title: "Cuisiner végétarien et local pour soixante, au campus, pendant un week-end d'études",
      text: `Pendant que l'on parle de climat à l'étage, quelqu'un coupe des poireaux en bas. Vous êtes cinq en
        cuisine avec une cheffe qui compte tout : le carbone, les restes, les sourires. Entre deux
        services vous assistez aux cours qui vous tentent. Chambre sur place, sans chauffage excessif :
        prenez un pull.`,
      gives: {
        be_useful: "Soixante personnes mangent chaud, avec moins d'une assiette de restes.",
        take_care: 0,
        grow_skills: 'La cheffe vous apprend à cuisiner sans viande pour un grand groupe.',
        build_ties: 1,
      },
      when: [
        { the: 'saturday', after: 13, at: '08:30', minutes: 660 },
        { the: 'sunday', after: 14, at: '08:30', minutes: 480 },
      ],
      seats: [3, 5],
      topics: {
        causes: ['environment', 'education'],
        goals: [4, 12, 13],
        activities: ['restauration-hotellerie'],
      },
      skills: { brought: ['cooking'], taught: ['cooking'] },
      open: { minAge: 'adult' },
      promise: { replyDays: 6 },
      postedDaysAgo: 13,
    },
    {
      id: 'forges-mesurer-le-parc',
      by: 'chateau-sans-chauffage',
      place: { insee: '77194', name: 'Forges' },
      lane: 'once',
      title: "Compter les oiseaux, les chauves-souris et les vers de terre d'un parc",
      text: `Vingt-quatre heures, six protocoles, des équipes de trois. Le résultat nourrit une recherche sur
        la biodiversité du domaine et se lit le dimanche midi, tous ensemble. On vous apprend chaque
        protocole au moment de le faire. Venez pour un créneau ou pour la nuit entière.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Des chercheuses vous apprennent six façons de mesurer le vivant.',
        build_ties: 'On veille ensemble, on compare les carnets, on petit-déjeune au lever des merles.',
      },
      when: [{ the: 'saturday', after: 20, at: '15:00', minutes: 1260 }],
      seats: [14, 24],
      topics: {
        causes: ['environment', 'research'],
        goals: [4, 15],
        activities: ['prevention-sensibilisation'],
      },
      skills: { taught: ['gardening'] },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 7 },
      postedDaysAgo: 21,
    },
    {
      id: 'evry-nichoirs-de-palier',
      by: 'hlm-et-hirondelles',
      place: { insee: '91228', name: 'Évry-Courcouronnes' },
      lane: 'once',
      title: "Fabriquer quarante nichoirs avec les enfants d'une cité",
      text: `Les planches sont coupées, il reste à visser, poncer, choisir la couleur interdite et celle qui
        plaît aux mésanges. Chaque adulte accompagne deux enfants et un tournevis. On accroche les
        premiers le jour même, avec la nacelle du bailleur.`,
      gives: {
        be_useful: 'Quinze nichoirs sont accrochés avant le goûter.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Les parents descendent, les enfants commandent, tout le monde visse.',
      },
      when: [{ the: 'wednesday', after: 6, at: '14:00', minutes: 180 }],
      seats: [5, 12],
      topics: {
        causes: ['environment', 'education'],
        goals: [4, 11, 15],
        activities: ['activites-manuelles', 'animation'],
      },
      skills: { brought: ['building', 'animation'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 3 },
      postedDaysAgo: 8,
    },
    {
      id: 'sarcelles-potager-au-pied-des-tours',
      by: 'hlm-et-hirondelles',
      place: { insee: '95585', name: 'Sarcelles' },
      lane: 'regular',
      title: 'Tenir le potager au pied des tours',
      text: `Trente parcelles, quinze langues, un seul robinet. Vous aidez à partager l'eau, les graines et les
        conseils, et vous ouvrez la cabane à outils.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: null,
        build_ties: "Le samedi, tout l'immeuble est au jardin ou à la fenêtre.",
      },
      when: [{ every: 'saturday', at: '10:00', minutes: 120 }],
      seats: [2, 3],
      topics: {
        causes: ['environment', 'citizenship'],
        goals: [2, 11],
        activities: ['jardinage', 'animation'],
      },
      skills: { brought: ['gardening'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 9 },
      postedDaysAgo: 52,
    },
    {
      id: 'mantes-reviser-le-code',
      by: 'clef-de-contact',
      place: { insee: '78361', name: 'Mantes-la-Jolie' },
      lane: 'regular',
      title: 'Faire réviser le code de la route à des adultes qui apprennent aussi le français',
      text: `« Céder le passage » n'est pas une phrase facile. Vous reprenez les questions une à une, avec des
        petites voitures sur la table. Sept personnes sur dix l'ont eu l'an dernier, et chacune a rappelé
        pour le dire. Une monitrice vous donne les supports et passe une fois par mois.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '18:00', minutes: 105 },
        { every: 'thursday', at: '18:00', minutes: 105 },
      ],
      seats: [4, 6],
      topics: {
        causes: ['work', 'education'],
        goals: [4, 8, 10],
        activities: ['enseignement-formation', 'soutien-accompagnement'],
      },
      skills: { brought: ['teaching', 'driving'], taught: ['teaching'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 5 },
      postedDaysAgo: 18,
    },
    {
      id: 'melun-accompagner-au-volant',
      by: 'clef-de-contact',
      place: { insee: '77288', name: 'Melun' },
      lane: 'regular',
      title: 'Prêter son siège passager : conduite accompagnée pour une personne qui retrouve du travail',
      text: `Elle a commencé ses heures d'auto-école et il lui en manque pour se sentir sûre. Deux fois par
        semaine, vous montez à côté d'elle dans la voiture de l'association, à doubles commandes, sur les
        routes qu'elle prendra. Un moniteur vous forme une journée. Du calme, cinq ans de permis, et le
        goût des parkings vides.`,
      gives: {
        be_useful: 1,
        take_care: "Une seule personne à la fois, jusqu'au jour de l'examen.",
        grow_skills: 'Un moniteur vous apprend à accompagner au volant sans prendre les commandes.',
        build_ties: null,
      },
      when: [
        { every: 'monday', at: '12:15', minutes: 60 },
        { every: 'friday', at: '12:15', minutes: 60 },
      ],
      seats: [3, 4],
      topics: { causes: ['work', 'solidarity'], goals: [8, 10], activities: ['mentorat-parrainage'] },
      skills: { brought: ['driving', 'teaching'], taught: ['teaching'] },
      open: { minAge: 'adult', nearTransport: true },
      needs: ['Permis B depuis cinq ans', 'Une journée de formation'],
      promise: { replyDays: 7 },
      postedDaysAgo: 29,
    },
    {
      id: 'cergy-une-journee-a-la-mer',
      by: 'balcon-sur-seine',
      place: { insee: '95127', name: 'Cergy' },
      lane: 'once',
      title: 'Accompagner des familles une journée à la mer',
      text: `Le car part tôt, revient tard, et entre les deux il y a des enfants qui voient la mer pour la
        première fois. Vous accompagnez deux familles : les billets, les sandwichs, les pieds dans l'eau.
        Une réunion la semaine précédente permet de faire connaissance.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 0,
        build_ties: "Cinquante-cinq personnes, un car, une plage, et des chansons sur l'autoroute du retour.",
      },
      when: [{ the: 'sunday', after: 16, at: '06:30', minutes: 900 }],
      seats: [1, 8],
      topics: { causes: ['solidarity'], goals: [1, 10], activities: ['animation', 'soutien-accompagnement'] },
      skills: { brought: ['animation'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Familles'] },
      needs: ['Réunion la semaine précédente'],
      promise: { replyDays: 4 },
      postedDaysAgo: 12,
    },
    {
      id: 'nanterre-pc-reconditionnes',
      by: 'petits-circuits',
      place: { insee: '92050', name: 'Nanterre' },
      lane: 'regular',
      title: 'Effacer, réparer et réinstaller des ordinateurs donnés par des bureaux',
      text: `Des palettes arrivent de la Défense. On efface les disques selon une procédure stricte, on change
        une barrette, on installe un système libre, on colle une étiquette avec le nom de la personne qui
        l'attend. Si vous débutez, le poste de nettoyage et de tests est le bon.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Un technicien vous apprend à diagnostiquer et remettre en service un ordinateur.',
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '18:00', minutes: 180 },
        { every: 'saturday', at: '14:00', minutes: 180 },
      ],
      seats: [6, 10],
      topics: {
        causes: ['digital', 'environment'],
        goals: [9, 10, 12],
        activities: ['informatique', 'maintenance-technique'],
      },
      skills: { brought: ['computing'], taught: ['computing'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 15,
    },
    {
      id: 'creteil-remise-des-ordinateurs',
      by: 'petits-circuits',
      place: { insee: '94028', name: 'Créteil' },
      lane: 'once',
      title: 'Remettre vingt ordinateurs et faire les premiers clics ensemble',
      text: `Chaque personne vient chercher le sien sur rendez-vous. Vous l'allumez avec elle, vous réglez la
        taille des lettres, vous envoyez un premier message à quelqu'un qu'elle choisit. Deux personnes
        par heure, pas plus.`,
      gives: {
        be_useful: 'La personne a envoyé son premier message avant de rentrer chez elle.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 7, at: '10:00', minutes: 240 }],
      seats: [4, 5],
      topics: {
        causes: ['digital', 'solidarity'],
        goals: [9, 10],
        activities: ['informatique', 'soutien-accompagnement'],
      },
      skills: { brought: ['computing', 'listening'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 3 },
      postedDaysAgo: 6,
    },
  ],
}
