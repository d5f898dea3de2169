import type { ExampleFile } from '../example.ts'

/** Alsace and Lorraine. Every association and every mission is invented. */
export const grandEstAlsaceLorraine: ExampleFile = {
  organisations: {
    'winstub-sans-frontiere': {
      name: 'La Table sans Frontière',
      about: 'Une cuisine, trois langues, et de la place.',
    },
    'velo-du-rhin': {
      name: 'Rayons et Rhénanie',
      about: 'Un atelier vélo qui passe la frontière.',
    },
    'potasse-et-memoire': {
      name: 'Mémoires de Potasse',
      about: 'Les voix des mineurs et celles de leurs enfants.',
    },
    'mirabelle-mobile': {
      name: 'La Mirabelle Roulante',
      about: 'Une bibliothèque en camionnette.',
    },
    'faiences-et-fratries': {
      name: 'Fratries de Meurthe',
      about: "Être là pour les frères et sœurs d'enfants malades.",
    },
    'sapin-bleu': {
      name: 'Le Sapin Bleu des Chaumes',
      about: 'Chemins, tourbières et scolytes : soigner la montagne vosgienne.',
    },
    'passerelle-de-sarre': {
      name: 'La Passerelle de Sarre',
      about: 'Apprendre la langue du voisin, des deux côtés.',
    },
  },
  missions: [
    {
      id: 'strasbourg-cafe-des-langues',
      by: 'winstub-sans-frontiere',
      place: { insee: '67482', name: 'Strasbourg' },
      lane: 'regular',
      title: 'Tenir la table du français au café des langues',
      text: `Dix tables, dix drapeaux en papier, et celle du français est la plus demandée. Vous lancez la
        conversation, vous notez trois mots sur la nappe, vous laissez les silences. À vingt et une heures
        on change de table, et l'on se met à bredouiller en turc.`,
      gives: {
        be_useful: 0,
        take_care: 1,
        grow_skills: 1,
        build_ties: "On parle avec huit personnes par soir, et l'on recroise leurs sourires au marché.",
      },
      when: [{ every: 'thursday', at: '19:00', minutes: 150 }],
      seats: [3, 5],
      topics: {
        causes: ['culture', 'citizenship'],
        goals: [4, 10],
        activities: ['alphabetisation', 'animation'],
      },
      skills: { taught: ['languages'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 18,
    },
    {
      id: 'strasbourg-colis-de-naissance',
      by: 'winstub-sans-frontiere',
      place: { insee: '67482', name: 'Strasbourg' },
      lane: 'once',
      title: 'Composer des valises de naissance pour des mères sans logement',
      text: `Un manteau minuscule, trois bodys, du savon, un doudou neuf, une lettre. On suit la liste à la
        virgule et l'on ajoute le mot écrit à la main. Les sages-femmes viennent chercher les valises à
        dix-sept heures.`,
      gives: {
        be_useful: 'Quarante valises quittent la salle avec les sages-femmes.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'wednesday', after: 5, at: '14:00', minutes: 180 }],
      seats: [5, 12],
      topics: { causes: ['solidarity', 'health'], goals: [1, 3, 5], activities: ['logistique', 'collecte'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 2, tryOnce: true },
      postedDaysAgo: 6,
    },
    {
      id: 'schiltigheim-cargo-pour-demenager',
      by: 'velo-du-rhin',
      place: { insee: '67447', name: 'Schiltigheim' },
      lane: 'regular',
      title: 'Déménager des étudiantes et des étudiants à vélo cargo',
      text: `Un lit, une plante, douze cartons, quatre vélos. C'est plus rapide qu'on ne croit et l'on s'arrête
        à chaque feu pour rire. Vous roulez en charge après une heure d'essai, avec un capitaine de
        convoi.`,
      gives: {
        be_useful: "Tout est monté à l'étage, la plante comprise.",
        take_care: 0,
        grow_skills: 1,
        build_ties: 'Un convoi de quatre vélos, et des frites offertes par qui emménage.',
      },
      when: [{ every: 'saturday', at: '10:00', minutes: 180 }],
      seats: [4, 8],
      topics: { causes: ['environment', 'sport'], goals: [11, 13], activities: ['logistique', 'sport'] },
      skills: { brought: ['driving'] },
      open: { minAge: 'adult', accessible: false, nearTransport: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 11,
    },
    {
      id: 'mulhouse-recueillir-des-voix',
      by: 'potasse-et-memoire',
      place: { insee: '68224', name: 'Mulhouse' },
      lane: 'regular',
      title: "Transcrire les entretiens d'anciens mineurs et de leurs familles",
      text: `Quatre-vingts heures de voix attendent, en français, en alsacien, en polonais, en arabe. On écoute
        à deux, on écrit, on bute sur un mot de métier et l'on appelle quelqu'un qui sait. Tout ira aux
        archives et à l'école du quartier.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 1,
        build_ties: 0,
      },
      when: [{ every: 'monday', at: '14:00', minutes: 150 }],
      seats: [4, 8],
      topics: {
        causes: ['culture', 'research'],
        goals: [4, 11],
        activities: ['documentation-traduction', 'preservation-patrimoine'],
      },
      skills: { brought: ['languages', 'office'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 10 },
      postedDaysAgo: 43,
    },
    {
      id: 'selestat-chantier-roseliere',
      by: 'sapin-bleu',
      place: { insee: '67462', name: 'Sélestat' },
      lane: 'once',
      title: 'Faucher une roselière à la main et porter les gerbes',
      text: `Les engins s'enfoncent, pas vous. On fauche une bande sur deux, on porte, on laisse de quoi
        nicher. Cuissardes prêtées, café dans la cabane, rousserolles dans les oreilles.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 14, at: '08:30', minutes: 270 }],
      seats: [9, 16],
      topics: { causes: ['environment'], goals: [6, 15], activities: ['jardinage'] },
      skills: { taught: ['gardening'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 6 },
      postedDaysAgo: 20,
    },
    {
      id: 'metz-bibliobus',
      by: 'mirabelle-mobile',
      place: { insee: '57463', name: 'Metz' },
      lane: 'regular',
      title: 'Conduire et ouvrir la camionnette aux livres',
      text: `Deux villages par mercredi, une heure par place. Vous déployez l'auvent, vous installez le tapis,
        vous conseillez ce que vous avez aimé. Les enfants arrivent en courant, les grands-pères en
        faisant semblant de passer par là.`,
      gives: {
        be_useful: 'Cent livres ont changé de maison avant le soir.',
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'wednesday', at: '13:30', minutes: 240 }],
      seats: [1, 3],
      topics: { causes: ['culture', 'education'], goals: [4, 10], activities: ['animation', 'logistique'] },
      skills: { brought: ['driving', 'animation'] },
      open: { minAge: 'adult', accessible: false, nearTransport: true },
      needs: ['Permis B'],
      promise: { replyDays: 5 },
      postedDaysAgo: 24,
    },
    {
      id: 'nancy-freres-et-soeurs',
      by: 'faiences-et-fratries',
      place: { insee: '54395', name: 'Nancy' },
      lane: 'once',
      title: "Faire passer un bel après-midi à des frères et sœurs d'enfants hospitalisés",
      text: `Toute l'attention de la maison est ailleurs depuis des mois, et ils ne s'en plaignent pas. Alors,
        un après-midi, tout est pour eux : un moniteur d'escalade, un gâteau à étages, un adulte chacun.
        Une psychologue vous prépare la veille à ce qui peut se dire, et à ce qui ne se demande pas.`,
      gives: {
        be_useful: 1,
        take_care: 'Un enfant, un adulte, un après-midi entier.',
        grow_skills: 1,
        build_ties: "Dix duos, un mur d'escalade, et un goûter dont on parle longtemps.",
      },
      when: [{ the: 'sunday', after: 9, at: '13:30', minutes: 270 }],
      seats: [2, 10],
      topics: {
        causes: ['health', 'education'],
        goals: [3],
        activities: ['soutien-accompagnement', 'animation'],
      },
      skills: { brought: ['listening', 'animation'] },
      open: { minAge: 'adult', accessible: false, nearTransport: true, audience: ['Enfants'] },
      needs: ["L'association demandera une attestation d'honorabilité", 'Une soirée de préparation'],
      promise: { replyDays: 4 },
      postedDaysAgo: 9,
    },
    {
      id: 'forbach-parler-chez-le-voisin',
      by: 'passerelle-de-sarre',
      place: { insee: '57227', name: 'Forbach' },
      lane: 'regular',
      title: "Apprendre l'allemand du quotidien en faisant les courses à Sarrebruck",
      text: `Quatre personnes en recherche d'emploi, vous, un petit train. On achète du pain, on demande un
        prix, on lit une petite annonce et on appelle. Il faut parler allemand sans avoir peur de ses
        propres fautes.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'friday', at: '09:30', minutes: 180 }],
      seats: [1, 2],
      topics: {
        causes: ['work', 'education'],
        goals: [4, 8, 17],
        activities: ['enseignement-formation', 'soutien-accompagnement'],
      },
      skills: { brought: ['languages', 'teaching'] },
      open: { minAge: 'adult', nearTransport: true },
      promise: { replyDays: 7 },
      postedDaysAgo: 36,
    },
    {
      id: 'saint-die-arracher-les-protections',
      by: 'sapin-bleu',
      place: { insee: '88413', name: 'Saint-Dié-des-Vosges' },
      lane: 'once',
      title: "Retirer les gaines de plastique d'une jeune forêt",
      text: `Elles ont protégé les plants des chevreuils, elles les étranglent maintenant. On coupe, on enfile
        sur un bâton, on descend. Une forestière explique pourquoi l'épicéa meurt et ce qui vient après.
        Sept kilomètres dans la journée, vue comprise.`,
      gives: {
        be_useful: 'Mille gaines descendent à dos et partent au recyclage.',
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 17, at: '09:00', minutes: 390 }],
      seats: [10, 18],
      topics: {
        causes: ['environment'],
        goals: [12, 13, 15],
        activities: ['ramassage-dechets', 'jardinage'],
      },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 16,
    },
  ],
}
