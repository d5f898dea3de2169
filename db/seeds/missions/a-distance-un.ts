import type { ExampleFile } from '../example.ts'

/** From anywhere, first part. Every association and every mission is invented. */
export const aDistanceUn: ExampleFile = {
  organisations: {
    'fil-de-soie': {
      name: 'Au Bout du Fil de Soie',
      about: "Une ligne d'appels amicaux, le soir et le dimanche.",
    },
    'toit-de-papier': {
      name: 'Le Toit de Papier',
      about: "De l'aide en droit et en démarches, par écran interposé.",
    },
    'marque-page-sonore': {
      name: 'Marque-Page Sonore',
      about: 'Une bibliothèque de livres enregistrés par des voix volontaires.',
    },
    'carte-blanche-libre': {
      name: 'Les Cartographes du Dimanche',
      about: 'Dessiner les cartes qui manquent aux secours.',
    },
    'banc-d-en-face': {
      name: "Le Banc d'en Face",
      about: 'Du mentorat en vidéo pour des jeunes de villages éloignés.',
    },
  },
  missions: [
    {
      id: 'a-distance-appel-du-dimanche',
      by: 'fil-de-soie',
      lane: 'remote',
      title: 'Appeler chaque dimanche une personne qui vit seule',
      text: `Elle habite peut-être à huit cents kilomètres et vous attend à seize heures. Vingt minutes
        suffisent, souvent on déborde. Nous choisissons les duos d'après ce que chacun aime raconter, le
        jardin, le cyclisme, les romans policiers. Une psychologue anime un groupe d'échange tous les
        mois, en visioconférence. Votre numéro reste masqué.`,
      gives: {
        be_useful: 1,
        take_care: 'Une seule personne, que vous appelez chaque semaine.',
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ every: 'sunday', at: '16:00', minutes: 30 }],
      seats: [18, 40],
      topics: {
        causes: ['solidarity', 'health'],
        goals: [3, 10],
        activities: ['ecoute-permanence', 'lutte-contre-isolement'],
      },
      skills: { brought: ['listening'], taught: ['listening'] },
      open: { minAge: 'adult', accessible: true, audience: ['Personnes âgées'] },
      needs: ['Deux heures de préparation en ligne'],
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 10,
    },
    {
      id: 'a-distance-bonsoir-du-mardi',
      by: 'fil-de-soie',
      lane: 'remote',
      title: 'Tenir la ligne du soir, une fois tous les quinze jours',
      text: `Les appels arrivent chez vous, par l'application, de dix-neuf à vingt-deux heures. On n'a pas de
        réponse à donner : on écoute, on reformule, on laisse du blanc. La formation dure trois soirées et
        la première garde se fait à deux, en double écoute. Un cadre vous rappelle à la fin de chaque
        soirée pour poser ce qui est lourd.`,
      gives: {
        be_useful: 1,
        take_care: 'Toute la soirée, vous êtes là pour la personne au bout du fil.',
        grow_skills: "Trois soirées de formation à l'écoute active, puis une garde en double écoute.",
        build_ties: 0,
      },
      when: [
        { the: 'tuesday', after: 5, at: '19:00', minutes: 180 },
        { the: 'tuesday', after: 19, at: '19:00', minutes: 180 },
        { the: 'tuesday', after: 33, at: '19:00', minutes: 180 },
      ],
      seats: [7, 15],
      topics: {
        causes: ['health', 'solidarity'],
        goals: [3],
        activities: ['ecoute-permanence', 'aide-psychologique'],
      },
      skills: { taught: ['listening'] },
      open: { minAge: 'adult', accessible: true },
      needs: ['Trois soirées de formation', 'Un endroit calme'],
      promise: { replyDays: 8 },
      postedDaysAgo: 28,
    },
    {
      id: 'a-distance-relire-un-bail',
      by: 'toit-de-papier',
      lane: 'remote',
      title: "Relire un bail et expliquer à quoi l'on s'engage",
      text: `La personne envoie la photo de son bail, vous la rappelez avec un surligneur. Caution, préavis,
        charges : vous expliquez, elle décide. Un avocat relit vos notes avant que vous appeliez. Avoir
        étudié le droit ou géré des locations aide beaucoup.`,
      gives: {
        be_useful: 'La personne signe, ou ne signe pas, en sachant ce que dit la page sept.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 0,
      },
      schedule: 'Deux heures par semaine, quand vous voulez.',
      seats: [5, 10],
      topics: {
        causes: ['solidarity', 'citizenship'],
        goals: [10, 11, 16],
        activities: ['juridique', 'conseil'],
      },
      skills: { brought: ['law'] },
      open: { minAge: 'adult', accessible: true },
      promise: { replyDays: 5 },
      postedDaysAgo: 21,
    },
    {
      id: 'a-distance-traduire-une-notice',
      by: 'toit-de-papier',
      lane: 'remote',
      title: 'Traduire des fiches de santé en arabe, en dari ou en tigrigna',
      text: `Dix lignes sur la vaccination, vingt sur la grossesse : des textes courts, relus par une
        soignante. Vous traduisez de votre côté, puis vous relisez la fiche d'une autre personne et elle
        relit la vôtre.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 0,
      },
      schedule: 'À vos heures, une fiche par mois suffit.',
      seats: [9, 15],
      topics: {
        causes: ['health', 'solidarity', 'international'],
        goals: [3, 10],
        activities: ['documentation-traduction'],
      },
      skills: { brought: ['languages'] },
      open: { minAge: 'sixteen', accessible: true },
      promise: { replyDays: 6 },
      postedDaysAgo: 32,
    },
    {
      id: 'a-distance-enregistrer-un-roman',
      by: 'marque-page-sonore',
      lane: 'remote',
      title: 'Enregistrer un roman pour des personnes qui ne peuvent plus lire',
      text: `Une armoire pleine de manteaux fait une très bonne cabine. Vous lisez vingt minutes par jour, on
        vous renvoie vos fichiers avec des remarques gentilles, vous recommencez. Une comédienne donne le
        premier conseil : lire comme on raconte à quelqu'un. Le livre achevé part dans quatre-vingts
        médiathèques.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 'Une comédienne écoute vos premiers chapitres et vous apprend à poser la voix.',
        build_ties: 0,
      },
      schedule: 'Vingt minutes par jour, pendant deux mois environ.',
      seats: [6, 12],
      topics: { causes: ['culture', 'solidarity'], goals: [4, 10], activities: ['art'] },
      skills: { brought: ['communication'], taught: ['communication'] },
      open: { minAge: 'sixteen', accessible: true, audience: ['Personnes malvoyantes'] },
      needs: ['Un micro, même modeste'],
      promise: { replyDays: 9 },
      postedDaysAgo: 37,
    },
    {
      id: 'a-distance-ecouter-et-verifier',
      by: 'marque-page-sonore',
      lane: 'remote',
      title: 'Écouter un livre avant les autres et noter les bruits de chaise',
      text: `Vous écoutez, le texte sous les yeux. Vous notez le mot avalé et le chat qui passe.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 0,
      },
      schedule: 'Quand vous voulez, par chapitre.',
      seats: [20, 30],
      topics: { causes: ['culture'], goals: [4, 10], activities: ['documentation-traduction'] },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 7, tryOnce: true },
      postedDaysAgo: 50,
    },
    {
      id: 'a-distance-cartographier-un-village',
      by: 'carte-blanche-libre',
      lane: 'remote',
      title: "Dessiner sur une photo satellite les chemins et les maisons d'une région inondée",
      text: `Les équipes sur place partent demain et la carte est vide. Vous suivez les toits, les sentes, les
        gués, carré par carré, et quelqu'un d'expérimenté valide derrière vous. Une heure d'initiation en
        ligne suffit pour commencer, le soir même. À minuit, la carte part sur les téléphones.`,
      gives: {
        be_useful: 'La carte dessinée ce soir sert aux équipes de secours demain.',
        take_care: 0,
        grow_skills: "Une heure d'initiation vous apprend à cartographier, puis chaque carré est commenté.",
        build_ties: 1,
      },
      when: [{ the: 'thursday', after: 3, at: '19:00', minutes: 180 }],
      seats: [32, 60],
      topics: {
        causes: ['international', 'protection'],
        goals: [9, 11, 13],
        activities: ['informatique', 'secours-aide'],
      },
      skills: { brought: ['computing'], taught: ['computing'] },
      open: { minAge: 'any', accessible: true },
      promise: { replyDays: 1, tryOnce: true },
      postedDaysAgo: 1,
    },
    {
      id: 'a-distance-mentorat-de-village',
      by: 'banc-d-en-face',
      lane: 'remote',
      title: "Parler d'études et de métiers, en vidéo, avec une ou un jeune d'un village éloigné",
      text: `Ils ont seize ou dix-sept ans, une connexion qui saute, et personne autour d'eux n'a fait ce dont
        ils rêvent. Une fois par semaine, une demi-heure, caméra allumée ou non. Vous préparez avec nous
        un carnet de route, et l'on vous aide à trouver le stage ou la chambre. Une coordinatrice suit
        chaque duo.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      schedule: "Une demi-heure par semaine, de préférence en fin d'après-midi.",
      weeks: { from: 12, until: 250 },
      seats: [11, 25],
      topics: { causes: ['education', 'work'], goals: [4, 8, 10], activities: ['mentorat-parrainage'] },
      skills: { brought: ['listening', 'communication'], taught: ['leading'] },
      open: { minAge: 'adult', accessible: true, audience: ['Jeunes'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 6 },
      postedDaysAgo: 18,
    },
    {
      id: 'a-distance-jury-d-anglais',
      by: 'banc-d-en-face',
      lane: 'remote',
      title: 'Faire la conversation en anglais à des élèves qui préparent un oral',
      text: `Quinze minutes, un sujet tiré au sort, aucune note. Vous pouvez avoir l'accent que vous voulez.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { the: 'wednesday', after: 6, at: '17:00', minutes: 90 },
        { the: 'wednesday', after: 13, at: '17:00', minutes: 90 },
      ],
      seats: [1, 8],
      topics: { causes: ['education'], goals: [4], activities: ['soutien-scolaire'] },
      skills: { brought: ['languages'] },
      open: { minAge: 'adult', accessible: true },
      promise: { replyDays: 3 },
      postedDaysAgo: 8,
    },
  ],
}
