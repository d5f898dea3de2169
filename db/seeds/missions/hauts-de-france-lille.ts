import type { ExampleFile } from '../example.ts'

/** Lille and its surroundings. Every association and every mission is invented. */
export const hautsDeFranceLille: ExampleFile = {
  organisations: {
    'beffroi-gourmand': {
      name: 'Le Beffroi aux Marmites',
      about: 'Cuisiner les surplus, nourrir le quartier, apprendre le métier.',
    },
    'deule-et-compagnie': {
      name: 'Deûle et Compagnie',
      about: 'Nettoyer, planter, pagayer le long de la rivière.',
    },
    'palier-numero-neuf': {
      name: 'Palier Numéro Neuf',
      about: 'Des visites entre voisins dans les tours et les courées.',
    },
    'passe-cahiers': {
      name: 'Les Passe-Cahiers',
      about: 'Les devoirs sans les larmes, de la sixième à la troisième.',
    },
    'briques-solidaires': {
      name: 'Briques et Clés',
      about: 'Rénover des logements avec celles et ceux qui vont y vivre.',
    },
    'geants-du-faubourg': {
      name: 'Les Géants du Faubourg',
      about: "Fabriquer, porter et faire danser des géants d'osier.",
    },
  },
  missions: [
    {
      id: 'lille-cuisine-du-dimanche',
      by: 'beffroi-gourmand',
      place: { insee: '59350', name: 'Lille' },
      lane: 'regular',
      title: 'Cuisiner le dimanche un repas pour quatre-vingts personnes',
      text: `Le dimanche, presque tout est fermé et beaucoup de gens mangent seuls, ou ne mangent pas. À dix
        dans une vraie cuisine, on transforme ce que les halles ont donné la veille. Un chef bénévole
        répartit les postes et apprend à tenir un couteau sans se presser. Tabliers, charlottes et musique
        sont fournis.`,
      gives: {
        be_useful: 'Quatre-vingts assiettes sortent entre midi et quatorze heures.',
        take_care: 1,
        grow_skills: 'Un chef vous apprend à tailler, saisir et dresser pour un grand nombre.',
        build_ties: 1,
      },
      when: [{ every: 'sunday', at: '09:00', minutes: 330 }],
      seats: [3, 10],
      topics: {
        causes: ['solidarity', 'environment'],
        goals: [1, 2, 12],
        activities: ['restauration-hotellerie'],
      },
      skills: { brought: ['cooking'], taught: ['cooking'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 13,
    },
    {
      id: 'lille-maraude-a-velo',
      by: 'beffroi-gourmand',
      place: { insee: '59350', name: 'Lille' },
      lane: 'regular',
      title: 'Partir en maraude à vélo cargo',
      text: `À quatre, trois vélos, des thermos. On connaît les gens par leur prénom et l'on prend le temps.`,
      gives: {
        be_useful: 'Les repas du coffre sont tous donnés avant vingt-trois heures.',
        take_care: "On s'arrête, on s'assied, on écoute : le repas vient après.",
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '20:00', minutes: 180 },
        { every: 'friday', at: '20:00', minutes: 180 },
      ],
      seats: [1, 4],
      topics: { causes: ['solidarity'], goals: [1, 10], activities: ['distribution', 'ecoute-permanence'] },
      skills: { brought: ['listening'] },
      open: { minAge: 'adult', nearTransport: true },
      needs: ["Deux sorties d'observation d'abord"],
      promise: { replyDays: 5 },
      postedDaysAgo: 33,
    },
    {
      id: 'lille-nettoyage-en-canoe',
      by: 'deule-et-compagnie',
      place: { insee: '59350', name: 'Lille' },
      lane: 'once',
      title: 'Nettoyer la Deûle en canoë',
      text: `Deux par canoë, une pince et un filet, pour aller chercher ce que personne n'atteint depuis la
        berge. On trie au retour sur le quai : le record est un distributeur de chewing-gums complet.
        Gilet prêté, initiation d'un quart d'heure, et une douche chaude à la base nautique. Il faut
        savoir nager cinquante mètres.`,
      gives: {
        be_useful: 'Les sacs remontent sur le quai et la berge a changé de couleur.',
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 10, at: '14:00', minutes: 180 }],
      seats: [6, 16],
      topics: { causes: ['environment', 'sport'], goals: [6, 11, 14], activities: ['ramassage-dechets'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      needs: ['Savoir nager'],
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 7,
    },
    {
      id: 'seclin-verger-partage',
      by: 'deule-et-compagnie',
      place: { insee: '59560', name: 'Seclin' },
      lane: 'regular',
      title: "Prendre soin d'un verger de pommiers anciens ouvert à tout le monde",
      text: `Belle-fleur, Jacques Lebel, Reinette de Flandre : quarante arbres et de l'herbe haute. Un
        arboriculteur nous apprend la taille, le paillage et l'œil qu'il faut pour voir une maladie. On
        travaille le matin, on goûte ce que l'on a fait sécher ou presser, on repart avec des greffons.`,
      gives: {
        be_useful: 1,
        take_care: "Chacun suit les mêmes trois arbres d'un mois sur l'autre.",
        grow_skills: 'Un arboriculteur vous apprend à tailler et à greffer.',
        build_ties: 1,
      },
      when: [
        { the: 'sunday', after: 2, at: '09:30', minutes: 180 },
        { the: 'sunday', after: 30, at: '09:30', minutes: 180 },
        { the: 'sunday', after: 58, at: '09:30', minutes: 180 },
      ],
      seats: [7, 12],
      topics: { causes: ['environment'], goals: [12, 15], activities: ['jardinage'] },
      skills: { taught: ['gardening'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 8 },
      postedDaysAgo: 28,
    },
    {
      id: 'roubaix-visites-courees',
      by: 'palier-numero-neuf',
      place: { insee: '59512', name: 'Roubaix' },
      lane: 'regular',
      title: 'Rendre visite à une personne isolée, à deux pas de chez vous',
      text: `Nous mettons en lien des gens qui habitent à moins d'un quart d'heure à pied. Vous passez une fois
        par semaine : un café, une ampoule à changer, un match à la télévision. Une salariée fait la
        première visite avec vous et prend des nouvelles tous les mois. Si la rencontre ne prend pas, on
        le dit simplement et on essaie avec quelqu'un d'autre.`,
      gives: {
        be_useful: 1,
        take_care: 'Une seule personne, chaque semaine, à côté de chez vous.',
        grow_skills: 0,
        build_ties: 1,
      },
      schedule: 'Une heure par semaine, au jour qui vous va à tous les deux.',
      seats: [8, 14],
      topics: {
        causes: ['solidarity'],
        goals: [3, 10, 11],
        activities: ['visites', 'lutte-contre-isolement'],
      },
      skills: { brought: ['listening'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Personnes âgées'] },
      needs: ['Première visite accompagnée'],
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 21,
    },
    {
      id: 'tourcoing-devoirs-college',
      by: 'passe-cahiers',
      place: { insee: '59599', name: 'Tourcoing' },
      lane: 'regular',
      title: 'Aider trois élèves de collège à faire leurs devoirs',
      text: `Trois élèves par table, jamais plus. On commence par un biscuit et une question qui n'a rien à
        voir, puis on sort l'agenda. Vous n'avez pas besoin de tout savoir : chercher ensemble leur
        apprend davantage. Les fractions reviennent souvent.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [
        { every: 'monday', at: '16:45', minutes: 90 },
        { every: 'thursday', at: '16:45', minutes: 90 },
      ],
      seats: [5, 9],
      topics: { causes: ['education'], goals: [4, 10], activities: ['soutien-scolaire'] },
      skills: { brought: ['teaching'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true, audience: ['Enfants'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 6 },
      postedDaysAgo: 17,
    },
    {
      id: 'villeneuve-d-ascq-ecris-moi-un-cv',
      by: 'passe-cahiers',
      place: { insee: '59009', name: "Villeneuve-d'Ascq" },
      lane: 'once',
      title:
        'Relire vingt lettres de motivation de stage de troisième avec celles et ceux qui les ont écrites',
      text: `À quatorze ans, écrire à une entreprise que l'on ne connaît pas fait peur. Vous lisez la lettre
        avec l'élève, vous cherchez ensemble la phrase qui lui ressemble, et vous l'aidez à la dire au
        téléphone. Les meilleures lettres partent le jour même.`,
      gives: {
        be_useful: "L'élève poste ou envoie sa lettre avant de sortir de la salle.",
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'wednesday', after: 9, at: '14:00', minutes: 150 }],
      seats: [1, 10],
      topics: {
        causes: ['education', 'work'],
        goals: [4, 8],
        activities: ['soutien-scolaire', 'mentorat-parrainage'],
      },
      skills: { brought: ['communication', 'office'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 2 },
      postedDaysAgo: 4,
    },
    {
      id: 'hem-chantier-logement',
      by: 'briques-solidaires',
      place: { insee: '59299', name: 'Hem' },
      lane: 'once',
      title: "Poncer, enduire et peindre la future maison d'une famille",
      text: `La famille a quitté un logement humide et emménage dans trois semaines. Elle travaille avec nous,
        deux peintres bénévoles guident chaque pièce. On vous prête les blouses, on vous montre l'enduit,
        et le midi c'est couscous. Toute la journée ou une demi-journée, comme vous pouvez.`,
      gives: {
        be_useful: 'Une pièce entière est peinte le soir, et la famille la voit avec vous.',
        take_care: 0,
        grow_skills: "Deux peintres du métier vous apprennent l'enduit et le rouleau sans traces.",
        build_ties: 1,
      },
      when: [
        { the: 'saturday', after: 5, at: '09:00', minutes: 450 },
        { the: 'saturday', after: 12, at: '09:00', minutes: 450 },
      ],
      seats: [8, 12],
      topics: { causes: ['solidarity'], goals: [1, 11], activities: ['bricolage'] },
      skills: { brought: ['building'], taught: ['building'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 8,
    },
    {
      id: 'armentieres-geants-osier',
      by: 'geants-du-faubourg',
      place: { insee: '59017', name: 'Armentières' },
      lane: 'regular',
      title: "Tresser l'osier et coudre la robe d'une géante",
      text: `Elle mesurera quatre mètres et représentera une ouvrière du textile. Le jeudi soir, on tresse, on
        coud, on cherche des photos de famille pour son visage. Un vannier passe deux fois par mois. Le
        jour de la sortie, six porteuses et porteurs se relaient dessous, et ce sera peut-être vous.`,
      gives: {
        be_useful: 0,
        take_care: 0,
        grow_skills: 'Un vannier vous apprend le tressage, de la base aux épaules.',
        build_ties: 'Un atelier ouvert, une vingtaine de mains, de la tarte au sucre.',
      },
      when: [{ every: 'thursday', at: '19:00', minutes: 120 }],
      seats: [9, 20],
      topics: { causes: ['culture'], goals: [4, 11], activities: ['activites-manuelles', 'art'] },
      skills: { taught: ['building'] },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 9, tryOnce: true },
      postedDaysAgo: 48,
    },
  ],
}
