import type { ExampleFile } from '../example.ts'

/** Autrêches (Oise), Soissons (Aisne), and the valley between them. Every association and every mission is invented. */
export const hautsDeFranceSoissons: ExampleFile = {
  organisations: {
    'granges-de-l-aisne': {
      name: 'Les Granges du Vallon',
      about: 'Un tiers-lieu à la campagne : un toit, un champ, des ateliers et de longues tables.',
    },
    'rosalie-mobilite': {
      name: 'Rosalie, Mobilité en Soissonnais',
      about: "Garage solidaire et transport à la demande, là où il n'y a plus de car.",
    },
    'vase-communicant': {
      name: 'Le Vase Très Communicant',
      about: 'Donner, trier, réparer, remettre en rayon.',
    },
    'compagnie-des-heures': {
      name: 'La Compagnie des Heures',
      about: 'Des visites et des appels pour les aînés du Soissonnais.',
    },
    'creutes-et-craie': {
      name: 'Creutes et Craie',
      about: 'Garder vivantes les carrières habitées et la mémoire des villages.',
    },
  },
  missions: [
    {
      id: 'autreches-chantier-four-a-pain',
      by: 'granges-de-l-aisne',
      place: { insee: '60032', name: 'Autrêches' },
      lane: 'once',
      title: 'Reconstruire le four à pain du tiers-lieu, pierre après pierre',
      text: `La voûte s'est effondrée, les pierres sont là, numérotées à la craie. Un maçon du village dirige,
        vous portez, gâchez la chaux, posez. À la fin de la journée on cuit au moins une pizza dans ce qui
        tient debout. Dortoir possible, navette depuis la gare de Compiègne le matin si vous la demandez.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Un maçon vous apprend à monter une voûte et à travailler la chaux.',
        build_ties: 'Vingt personnes, une tablée sous le tilleul, des chansons le soir.',
      },
      when: [{ the: 'saturday', after: 6, at: '09:00', minutes: 450 }],
      seats: [11, 20],
      topics: {
        causes: ['culture', 'environment'],
        goals: [11, 12],
        activities: ['bricolage', 'preservation-patrimoine'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 9,
    },
    {
      id: 'autreches-accueil-du-lieu',
      by: 'granges-de-l-aisne',
      place: { insee: '60032', name: 'Autrêches' },
      lane: 'long',
      title: "Habiter une saison au tiers-lieu et en tenir l'accueil avec l'équipe",
      text: `Trois mois sur place, vingt heures par semaine, avec une chambre et les repas. Vous accueillez les
        groupes, vous préparez les lits et les salles, vous animez une visite par jour. Le reste du temps
        est à vous, et le potager aussi. C'est un vrai poste d'équipe sans être un emploi : on en parle
        franchement avant de se dire oui.`,
      gives: {
        be_useful: 0,
        take_care: 1,
        grow_skills: 1,
        build_ties: 'Vous vivez avec six personnes et en croisez cent par semaine.',
      },
      schedule: 'Vingt heures par semaine pendant trois mois, logement et repas compris.',
      weeks: { from: 21, until: 112 },
      seats: [2, 2],
      topics: {
        causes: ['citizenship', 'environment'],
        goals: [11, 12, 17],
        activities: ['accueil-de-public', 'animation'],
      },
      skills: { brought: ['animation'], taught: ['animation', 'cooking'] },
      open: { minAge: 'adult' },
      promise: { replyDays: 12 },
      postedDaysAgo: 31,
    },
    {
      id: 'autreches-potager-collectif',
      by: 'granges-de-l-aisne',
      place: { insee: '60032', name: 'Autrêches' },
      lane: 'regular',
      title: 'Désherber, semer, cueillir au potager du vallon',
      text: `Le samedi matin, le potager nourrit la cantine de midi. On se répartit les planches, on apprend à
        reconnaître ce qui se mange de ce qui s'arrache, et l'on remonte les caisses à la cuisine. Petites
        mains bienvenues : il y a un carré d'enfants.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 'Qui a jardiné le matin reste à table à midi, et personne ne part avant le café.',
      },
      when: [{ every: 'saturday', at: '09:00', minutes: 180 }],
      seats: [6, 10],
      topics: { causes: ['environment'], goals: [2, 12, 15], activities: ['jardinage'] },
      skills: { taught: ['gardening'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 40,
    },
    {
      id: 'vic-sur-aisne-conduire-au-marche',
      by: 'rosalie-mobilite',
      place: { insee: '02795', name: 'Vic-sur-Aisne' },
      lane: 'regular',
      title: "Conduire le minibus du marché pour celles et ceux qui n'ont plus de voiture",
      text: `Huit places, cinq villages, un marché. Vous passez prendre tout le monde entre huit et neuf
        heures, vous attendez deux heures en buvant un café, et vous ramenez les gens et leurs poireaux.
        Le minibus est assuré et se conduit avec un permis B.`,
      gives: {
        be_useful: 'Huit personnes font leurs courses elles-mêmes, et rentrent chez elles.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Le trajet du retour est la meilleure conversation de la semaine.',
      },
      when: [{ every: 'friday', at: '08:00', minutes: 240 }],
      seats: [2, 3],
      topics: {
        causes: ['solidarity'],
        goals: [3, 10, 11],
        activities: ['soutien-accompagnement', 'logistique'],
      },
      skills: { brought: ['driving'] },
      open: { minAge: 'adult' },
      needs: ['Permis B'],
      promise: { replyDays: 4 },
      postedDaysAgo: 26,
    },
    {
      id: 'soissons-garage-solidaire',
      by: 'rosalie-mobilite',
      place: { insee: '02722', name: 'Soissons' },
      lane: 'regular',
      title: 'Donner un coup de clé au garage solidaire',
      text: `Sans voiture, ici, pas de travail : le garage répare à petit prix, avec la personne dans
        l'atelier. Vous changez des plaquettes, des pneus, des ampoules, sous l'œil du chef d'atelier qui
        contrôle tout avant la sortie. Aimer la mécanique suffit, il vous apprend le reste.`,
      gives: {
        be_useful: 'La voiture roule le soir, et son propriétaire ira travailler demain.',
        take_care: 0,
        grow_skills: "Le chef d'atelier vous apprend l'entretien courant d'une voiture.",
        build_ties: 1,
      },
      when: [
        { every: 'saturday', at: '09:00', minutes: 210 },
        { every: 'wednesday', at: '17:30', minutes: 150 },
      ],
      seats: [3, 6],
      topics: {
        causes: ['solidarity', 'work'],
        goals: [1, 8, 11],
        activities: ['maintenance-technique', 'bricolage'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'adult', accessible: false, nearTransport: true },
      promise: { replyDays: 6, tryOnce: true },
      postedDaysAgo: 12,
    },
    {
      id: 'soissons-tri-de-la-ressourcerie',
      by: 'vase-communicant',
      place: { insee: '02722', name: 'Soissons' },
      lane: 'regular',
      title: 'Trier les dons et remettre en rayon à la ressourcerie',
      text: `Vaisselle, livres, jouets, vestes : trois tonnes arrivent chaque semaine. Vous ouvrez, vous
        décidez, vous étiquetez, et parfois vous retrouvez exactement le service de votre grand-mère. On
        travaille par deux, au chaud, avec une pause à dix heures et demie.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'tuesday', at: '09:00', minutes: 180 },
        { every: 'thursday', at: '09:00', minutes: 180 },
        { every: 'saturday', at: '13:30', minutes: 180 },
      ],
      seats: [4, 12],
      topics: { causes: ['environment', 'solidarity'], goals: [12], activities: ['collecte', 'logistique'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 50,
    },
    {
      id: 'soissons-appels-du-matin',
      by: 'compagnie-des-heures',
      place: { insee: '02722', name: 'Soissons' },
      lane: 'regular',
      title: 'Appeler trois aînés chaque lundi matin',
      text: `Trois numéros, toujours les mêmes, et le temps qu'il faut. On parle du sommeil, du chien, du
        voisin, et l'on s'assure que le frigo n'est pas vide. Vous appelez depuis notre bureau, avec deux
        autres bénévoles et un café. Si quelque chose inquiète, une coordinatrice prend le relais tout de
        suite.`,
      gives: {
        be_useful: 1,
        take_care: 'Trois personnes attendent votre voix le lundi, toujours les mêmes.',
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ every: 'monday', at: '09:30', minutes: 120 }],
      seats: [3, 5],
      topics: {
        causes: ['solidarity', 'health'],
        goals: [3, 10],
        activities: ['ecoute-permanence', 'lutte-contre-isolement'],
      },
      skills: { brought: ['listening'], taught: ['listening'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true, audience: ['Personnes âgées'] },
      promise: { replyDays: 5 },
      postedDaysAgo: 6,
    },
    {
      id: 'attichy-promenade-des-aines',
      by: 'compagnie-des-heures',
      place: { insee: '60025', name: 'Attichy' },
      lane: 'regular',
      title: 'Marcher à petits pas avec les habitants de la résidence',
      text: `Deux kilomètres en une heure, le long de l'Aisne, avec des bancs. Vous donnez le bras à quelqu'un,
        vous poussez parfois un fauteuil, et l'on s'arrête devant chaque canard. La résidence fournit les
        gilets et le thé du retour.`,
      gives: {
        be_useful: 1,
        take_care: 'Vous donnez le bras à une personne qui, sans vous, ne sortirait pas.',
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'thursday', at: '14:15', minutes: 90 }],
      seats: [5, 8],
      topics: {
        causes: ['solidarity', 'health'],
        goals: [3],
        activities: ['soutien-accompagnement', 'lutte-contre-isolement'],
      },
      skills: { brought: ['listening'] },
      open: { minAge: 'any', accessible: true, audience: ['Personnes âgées'] },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 22,
    },
    {
      id: 'nampcel-veillee-des-carrieres',
      by: 'creutes-et-craie',
      place: { insee: '60445', name: 'Nampcel' },
      lane: 'once',
      title: 'Guider à la lanterne une visite de carrière habitée',
      text: `Des familles ont vécu dans ces salles de pierre, des soldats y ont gravé leur nom. Vous menez un
        groupe de douze, lanterne à la main, sur un parcours préparé avec une historienne du pays. Deux
        soirées de répétition auparavant. Casque prêté, marches inégales, chauves-souris à saluer sans
        bruit.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: "Une historienne vous apprend l'histoire du lieu et l'art de la raconter.",
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 19, at: '20:00', minutes: 150 }],
      seats: [4, 6],
      topics: {
        causes: ['culture', 'citizenship'],
        goals: [4, 11],
        activities: ['preservation-patrimoine', 'mediation-information'],
      },
      skills: { brought: ['communication'], taught: ['animation'] },
      open: { minAge: 'adult', accessible: false },
      needs: ['Deux soirées de répétition'],
      promise: { replyDays: 8 },
      postedDaysAgo: 35,
    },
  ],
}
