import type { ExampleFile } from '../example.ts'

/** Auvergne-Rhône-Alpes beyond Lyon. Every association and every mission is invented. */
export const auvergneRhoneAlpesAutour: ExampleFile = {
  organisations: {
    'mine-de-rien': {
      name: 'La Mine de Rien du Tout',
      about: 'Une matériauthèque et un bricolage pour tous les âges.',
    },
    'cordee-du-vercors': {
      name: 'La Cordée du Vercors',
      about: "La montagne pour celles et ceux à qui on ne l'a jamais proposée.",
    },
    'volcan-ouvert': {
      name: 'Volcan Ouvert à Table',
      about: 'Une table, des langues, un quartier.',
    },
    'bois-flotte-ardeche': {
      name: "Après l'Eau, les Mains",
      about: "Cévennes et Ardèche : s'entraider quand la rivière est passée.",
    },
    'alpage-et-loup': {
      name: "Un Coin d'Alpage",
      about: 'Prêter des bras à celles et ceux qui gardent.',
    },
    'fruits-defendus': {
      name: 'Les Fruits Dépendus',
      about: 'Cueillir ce que personne ne ramasse, partager en trois.',
    },
    'cantal-a-deux-pas': {
      name: 'Cantal à Deux Pas',
      about: 'Du transport solidaire et des visites de hameau en hameau.',
    },
  },
  missions: [
    {
      id: 'saint-etienne-materiautheque',
      by: 'mine-de-rien',
      place: { insee: '42218', name: 'Saint-Étienne' },
      lane: 'regular',
      title: 'Ranger, mesurer, étiqueter à la matériauthèque',
      text: `Planches, carrelage, poignées de porte : ce que les chantiers jettent, ici on le vend au poids. Le
        mercredi, il faut inventorier les arrivages et conseiller des gens qui construisent un poulailler.
        Vous apprenez vite le nom des choses et le prix du rien.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [
        { every: 'wednesday', at: '14:00', minutes: 180 },
        { every: 'saturday', at: '10:00', minutes: 180 },
      ],
      seats: [4, 6],
      topics: { causes: ['environment'], goals: [11, 12], activities: ['logistique', 'accueil-de-public'] },
      skills: { brought: ['building'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 6, tryOnce: true },
      postedDaysAgo: 31,
    },
    {
      id: 'grenoble-sortie-raquettes-ou-sentier',
      by: 'cordee-du-vercors',
      place: { insee: '38185', name: 'Grenoble' },
      lane: 'once',
      title: "Encadrer une journée en montagne avec douze jeunes d'un foyer",
      text: `Deux accompagnatrices diplômées mènent la marche, et il faut quatre adultes pour fermer la file,
        porter un sac en trop, encourager sans pousser. Au sommet on coupe du fromage et l'on se tait cinq
        minutes, c'est la règle. Bonne condition physique, chaussures de marche, et de l'humour.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Seize personnes, un sommet, une photo que tout le monde réclame ensuite.',
      },
      when: [{ the: 'sunday', after: 8, at: '07:30', minutes: 600 }],
      seats: [2, 4],
      topics: { causes: ['sport', 'education'], goals: [3, 4, 10], activities: ['sport', 'animation'] },
      skills: { brought: ['animation'] },
      open: { minAge: 'adult', accessible: false, nearTransport: true, audience: ['Jeunes'] },
      needs: [
        "L'association demandera une attestation d'honorabilité",
        'Marcher cinq heures avec du dénivelé',
      ],
      promise: { replyDays: 4 },
      postedDaysAgo: 10,
    },
    {
      id: 'echirolles-parrainage-de-proximite',
      by: 'cordee-du-vercors',
      place: { insee: '38151', name: 'Échirolles' },
      lane: 'long',
      title: 'Accueillir un enfant un week-end par mois, pendant un an au moins : le parrainage de proximité',
      text: `L'enfant vit avec un parent seul ou dans une famille fatiguée, et passe chez vous deux jours par
        mois. Rien d'extraordinaire : faire des crêpes, monter une tente dans le jardin, avoir sa place à
        table. Une psychologue rencontre tout le monde, prépare les premières fois et suit le lien sur la
        durée. On commence par des après-midi, en présence du parent.`,
      gives: {
        be_useful: 1,
        take_care: "Un enfant a son tiroir chez vous et sait qu'il y revient.",
        grow_skills: 1,
        build_ties: 1,
      },
      schedule: 'Un week-end par mois pendant un an au moins, après trois rencontres.',
      weeks: { from: 30, until: 395 },
      seats: [4, 6],
      topics: {
        causes: ['solidarity', 'education'],
        goals: [3, 10],
        activities: ['mentorat-parrainage', 'soutien-accompagnement'],
      },
      skills: { brought: ['listening'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Enfants'] },
      needs: ["L'association demandera une attestation d'honorabilité", 'Trois rencontres préparatoires'],
      promise: { replyDays: 14 },
      postedDaysAgo: 46,
    },
    {
      id: 'clermont-ferrand-cuisine-du-monde',
      by: 'volcan-ouvert',
      place: { insee: '63113', name: 'Clermont-Ferrand' },
      lane: 'once',
      title: "Cuisiner à quatre mains avec quelqu'un qui vient d'arriver",
      text: `Vous formez un duo : une personne connaît la recette, l'autre connaît le marché. On achète
        ensemble, on cuisine, on traduit comme on peut, on mange à vingt. Les recettes finissent dans un
        carnet que chacun emporte.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 1,
        build_ties: 'Un duo au fourneau, puis vingt personnes à table.',
      },
      when: [{ the: 'saturday', after: 7, at: '10:00', minutes: 270 }],
      seats: [6, 10],
      topics: {
        causes: ['solidarity', 'culture'],
        goals: [10, 11],
        activities: ['restauration-hotellerie', 'animation'],
      },
      skills: { brought: ['cooking'], taught: ['cooking', 'languages'] },
      open: { minAge: 'any', accessible: true, nearTransport: true, audience: ['Personnes réfugiées'] },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 13,
    },
    {
      id: 'privas-nettoyage-de-berges',
      by: 'bois-flotte-ardeche',
      place: { insee: '07186', name: 'Privas' },
      lane: 'once',
      title: 'Dégager les arbres et les plastiques laissés par la rivière',
      text: `Trois jours de pluie, deux mètres d'eau, et des champs couverts de branches et de bâches. On
        travaille par équipes de six avec l'agriculteur, à la main et au treuil. Quelqu'un de la
        protection civile ouvre le chantier et apprend à repérer ce qui peut bouger. Casse-croûte compris,
        covoiturage depuis Valence.`,
      gives: {
        be_useful: 'Le soir, le tracteur peut de nouveau passer dans la parcelle.',
        take_care: 1,
        grow_skills: 0,
        build_ties:
          'Des équipes de six, un repas sur les ridelles, des gens qui ne se connaissaient pas le matin.',
      },
      when: [{ the: 'saturday', after: 4, at: '08:30', minutes: 450 }],
      seats: [17, 30],
      topics: {
        causes: ['protection', 'environment'],
        goals: [11, 13, 15],
        activities: ['secours-aide', 'ramassage-dechets'],
      },
      skills: { brought: ['building'] },
      open: { minAge: 'adult', accessible: false },
      needs: ['Vaccin contre le tétanos à jour'],
      promise: { replyDays: 1, tryOnce: true },
      postedDaysAgo: 1,
    },
    {
      id: 'die-garde-de-nuit-au-parc',
      by: 'alpage-et-loup',
      place: { insee: '26113', name: 'Die' },
      lane: 'once',
      title: "Passer deux nuits en alpage aux côtés d'une bergère",
      text: `Le troupeau dort dehors et le loup passe parfois. Votre présence, une lampe et un thermos
        permettent à la bergère de dormir quatre heures de suite. Une formation d'un jour apprend à se
        comporter avec les chiens de protection. On monte à pied, deux heures, avec son duvet.`,
      gives: {
        be_useful: 'La bergère a dormi, le troupeau est entier au matin.',
        take_care: "Vous veillez sur trois cents brebis et sur le sommeil de quelqu'un.",
        grow_skills: 1,
        build_ties: 0,
      },
      when: [
        { the: 'friday', after: 17, at: '17:00', minutes: 840 },
        { the: 'saturday', after: 18, at: '19:00', minutes: 720 },
      ],
      seats: [1, 2],
      topics: {
        causes: ['animals', 'environment'],
        goals: [15],
        activities: ['soins-animaux', 'secours-aide'],
      },
      open: { minAge: 'adult', accessible: false },
      needs: ['Une journée de formation', 'Marcher deux heures avec un sac'],
      promise: { replyDays: 5 },
      postedDaysAgo: 18,
    },
    {
      id: 'annecy-glanage-de-vergers',
      by: 'fruits-defendus',
      place: { insee: '74010', name: 'Annecy' },
      lane: 'once',
      title: "Glaner les fruits d'un verger que personne ne ramasse",
      text: `Une propriétaire de quatre-vingts ans ne monte plus à l'échelle. On cueille pour elle, on partage
        en trois : un tiers pour elle, un tiers pour l'épicerie sociale, un tiers dans votre cabas.
        Échelles, paniers et gants fournis.`,
      gives: {
        be_useful: 'Les cagettes partent le soir même chez trois destinataires.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 5, at: '14:00', minutes: 180 }],
      seats: [3, 10],
      topics: { causes: ['environment', 'solidarity'], goals: [2, 12], activities: ['collecte-de-produits'] },
      open: { minAge: 'any', accessible: false, nearTransport: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 6,
    },
    {
      id: 'valence-confitures-anti-gaspi',
      by: 'fruits-defendus',
      place: { insee: '26362', name: 'Valence' },
      lane: 'regular',
      title: 'Faire des confitures contre le gaspillage',
      text: `Dénoyauter, cuire, remplir, étiqueter. Cela sent bon jusque dans la rue.`,
      gives: {
        be_useful: 'Soixante pots sont fermés à midi.',
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ every: 'friday', at: '09:00', minutes: 180 }],
      seats: [3, 8],
      topics: { causes: ['environment', 'solidarity'], goals: [12], activities: ['restauration-hotellerie'] },
      skills: { brought: ['cooking'], taught: ['cooking'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 8, tryOnce: true },
      postedDaysAgo: 38,
    },
    {
      id: 'aurillac-visites-de-hameau',
      by: 'cantal-a-deux-pas',
      place: { insee: '15014', name: 'Aurillac' },
      lane: 'regular',
      title: 'Porter les courses et les nouvelles dans un hameau',
      text: `La route est longue, l'épicerie a fermé, et la personne qui vous attend n'a pas toujours envie de
        courses : elle a envie que quelqu'un vienne. Vous passez une fois par semaine, vous rangez le bois
        ou vous buvez le café. Les kilomètres sont remboursés et les premières visites se font à deux.`,
      gives: {
        be_useful: 1,
        take_care: 'Vous êtes souvent la seule voiture de la semaine dans la cour.',
        grow_skills: 0,
        build_ties: 1,
      },
      schedule: 'Une demi-journée par semaine, selon la météo et vos envies.',
      seats: [6, 9],
      topics: {
        causes: ['solidarity', 'health'],
        goals: [3, 10],
        activities: ['visites', 'soutien-accompagnement'],
      },
      skills: { brought: ['driving', 'listening'] },
      open: { minAge: 'adult', audience: ['Personnes âgées'] },
      needs: ['Permis B et voiture', 'Première visite accompagnée'],
      promise: { replyDays: 4 },
      postedDaysAgo: 25,
    },
  ],
}
