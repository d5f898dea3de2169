import type { ExampleFile } from '../example.ts'

/** Lyon and its surroundings. Every association and every mission is invented. */
export const auvergneRhoneAlpesLyon: ExampleFile = {
  organisations: {
    'traboule-solidaire': {
      name: 'La Traboule aux Lampions',
      about: "Du lien d'escalier en escalier, sur les pentes et dans la plaine.",
    },
    'gones-et-grammaire': {
      name: 'Gones et Grammaire',
      about: "Accompagner les enfants du voyage, de l'hôtel social et de l'exil vers l'école.",
    },
    'presse-citron-mobile': {
      name: 'Le Guidon des Trois Ponts',
      about: 'Ateliers de vélo mobiles et vélo-école pour adultes.',
    },
    'deux-rives-propres': {
      name: 'Deux Rives et un Héron',
      about: 'Le Rhône, la Saône, et ce qui y vit encore.',
    },
    'fabrique-du-lendemain': {
      name: 'La Fabrique du Lendemain',
      about: 'Du mécénat de gestes : compter, dessiner, négocier pour de petites associations.',
    },
    'quai-des-chiens': {
      name: 'Le Quai des Chiens Perdus',
      about: 'Sortir les chiens, trouver les familles.',
    },
  },
  missions: [
    {
      id: 'lyon-repas-de-palier',
      by: 'traboule-solidaire',
      place: { insee: '69123', name: 'Lyon' },
      lane: 'once',
      title: "Mettre la table d'un repas de montée",
      text: `Une montée, c'est six étages, vingt portes et autant d'inconnus. Avec deux relais du quartier,
        vous frappez, vous invitez, vous montez des tréteaux dans la cour. Chacun apporte un plat, nous
        apportons les chaises et un accordéoniste. À la fin il y a une liste sur la porte de l'ascenseur :
        qui prête une perceuse, qui arrose les plantes.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 0,
        build_ties: 'Des gens qui se croisaient depuis dix ans se parlent à table.',
      },
      when: [{ the: 'friday', after: 10, at: '18:30', minutes: 210 }],
      seats: [6, 8],
      topics: {
        causes: ['citizenship', 'solidarity'],
        goals: [10, 11],
        activities: ['evenementiel', 'lutte-contre-isolement'],
      },
      skills: { brought: ['animation'] },
      open: { minAge: 'any', nearTransport: true },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 12,
    },
    {
      id: 'lyon-visites-hopital',
      by: 'traboule-solidaire',
      place: { insee: '69123', name: 'Lyon' },
      lane: 'regular',
      title: "Passer voir des patients qui n'ont pas de visite",
      text: `Une après-midi par semaine, vous poussez des portes et demandez si l'on a envie de compagnie. Un
        non se respecte, un oui peut durer dix minutes ou une heure. La formation compte quatre soirées
        avec une psychologue, puis un groupe de parole chaque mois. On ne soigne pas, on ne conseille pas
        : on est là.`,
      gives: {
        be_useful: 0,
        take_care: 'Vous passez de chambre en chambre auprès de personnes sans visite.',
        grow_skills:
          "Une psychologue vous forme à la présence et à l'écoute, puis suit le groupe chaque mois.",
        build_ties: 1,
      },
      when: [
        { every: 'wednesday', at: '14:00', minutes: 180 },
        { every: 'friday', at: '14:00', minutes: 180 },
      ],
      seats: [5, 8],
      topics: { causes: ['health', 'solidarity'], goals: [3], activities: ['visites', 'ecoute-permanence'] },
      skills: { brought: ['listening'], taught: ['listening', 'care'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true, audience: ['Personnes hospitalisées'] },
      needs: ['Quatre soirées de formation', "Un an d'engagement souhaité"],
      promise: { replyDays: 10 },
      postedDaysAgo: 34,
    },
    {
      id: 'villeurbanne-premiers-jours-d-ecole',
      by: 'gones-et-grammaire',
      place: { insee: '69266', name: 'Villeurbanne' },
      lane: 'regular',
      title: "Accompagner une famille jusqu'à l'école, les premières semaines",
      text: `L'enfant vit à l'hôtel, l'école est à trois arrêts de tram et tout est nouveau. Vous faites le
        trajet du matin avec lui et sa mère, vous lisez le cahier de liaison, vous posez la question
        qu'ils n'osent pas poser. Après un mois, ils n'ont plus besoin de vous, et c'est le but.`,
      gives: {
        be_useful: "L'enfant est en classe à huit heures vingt, avec son cartable et son mot signé.",
        take_care: "Une seule famille, chaque matin, jusqu'à ce qu'elle se débrouille.",
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { every: 'monday', at: '07:45', minutes: 60 },
        { every: 'tuesday', at: '07:45', minutes: 60 },
      ],
      seats: [4, 7],
      topics: { causes: ['education', 'solidarity'], goals: [4, 10], activities: ['soutien-accompagnement'] },
      skills: { brought: ['listening', 'languages'] },
      open: { minAge: 'adult', nearTransport: true, audience: ['Familles'] },
      needs: ["L'association demandera une attestation d'honorabilité"],
      promise: { replyDays: 4 },
      postedDaysAgo: 16,
    },
    {
      id: 'venissieux-velo-ecole',
      by: 'presse-citron-mobile',
      place: { insee: '69259', name: 'Vénissieux' },
      lane: 'regular',
      title: "Apprendre le vélo à des femmes qui n'en ont jamais fait",
      text: `On commence sans pédales, en poussant des pieds, sur un terrain de basket. Au bout de quatre
        séances la plupart roulent, au bout de huit elles vont au marché. Vous tenez la selle, vous
        lâchez, vous applaudissez. Une monitrice mène le groupe et vous apprend la progression.`,
      gives: {
        be_useful: "À chaque séance, quelqu'un fait ses premiers mètres sans que l'on tienne la selle.",
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ every: 'saturday', at: '10:00', minutes: 120 }],
      seats: [3, 6],
      topics: {
        causes: ['sport', 'solidarity'],
        goals: [3, 5, 11],
        activities: ['sport', 'transmission-pedagogie'],
      },
      skills: { taught: ['teaching'] },
      open: { minAge: 'sixteen', nearTransport: true },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 20,
    },
    {
      id: 'oullins-atelier-mobile',
      by: 'presse-citron-mobile',
      place: { insee: '69149', name: 'Oullins-Pierre-Bénite' },
      lane: 'once',
      title: 'Réparer des vélos sur la place, sous le barnum',
      text: `Pneus, freins, chaînes : on vient avec son clou et l'on repart en selle. Il faut deux mains qui
        savent et deux mains qui tendent les outils. Les deux se valent.`,
      gives: {
        be_useful: 'Une trentaine de vélos repartent en état de rouler.',
        take_care: 0,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 6, at: '14:00', minutes: 240 }],
      seats: [3, 6],
      topics: { causes: ['environment'], goals: [11, 12], activities: ['bricolage'] },
      skills: { brought: ['building'], taught: ['building'] },
      open: { minAge: 'any', accessible: true, nearTransport: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 4,
    },
    {
      id: 'givors-herbiers-du-rhone',
      by: 'deux-rives-propres',
      place: { insee: '69091', name: 'Givors' },
      lane: 'once',
      title: 'Arracher la renouée et planter des saules au bord du Rhône',
      text: `La renouée du Japon pousse de dix centimètres par jour quand elle s'y met. On l'arrache, on bâche,
        on plante du saule à la place. C'est physique, rythmé, et la vue sur le fleuve repose. Un
        technicien de rivière vous apprend le geste qui épargne le dos et la berge.`,
      gives: {
        be_useful: 1,
        take_care: 1,
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 11, at: '09:00', minutes: 240 }],
      seats: [11, 20],
      topics: { causes: ['environment'], goals: [6, 15], activities: ['jardinage', 'ramassage-dechets'] },
      skills: { taught: ['gardening'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 5, tryOnce: true },
      postedDaysAgo: 17,
    },
    {
      id: 'lyon-comptes-d-une-petite-association',
      by: 'fabrique-du-lendemain',
      place: { insee: '69123', name: 'Lyon' },
      lane: 'regular',
      title: "Mettre d'aplomb la trésorerie d'une association de quartier",
      text: `Trois boîtes à chaussures de factures et une trésorière qui n'en dort plus. Vous venez quatre
        soirs, vous classez avec elle, vous montez un tableau qu'elle comprend et qu'elle gardera. Ensuite
        vous restez joignable, et c'est tout.`,
      gives: {
        be_useful: "Au quatrième soir, le budget de l'année tient sur une page que la trésorière sait lire.",
        take_care: 0,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [
        { the: 'tuesday', after: 8, at: '18:30', minutes: 150 },
        { the: 'tuesday', after: 15, at: '18:30', minutes: 150 },
        { the: 'tuesday', after: 22, at: '18:30', minutes: 150 },
        { the: 'tuesday', after: 29, at: '18:30', minutes: 150 },
      ],
      seats: [1, 1],
      topics: {
        causes: ['skills_sharing'],
        goals: [16, 17],
        activities: ['comptabilite-finance', 'conseil'],
      },
      skills: { brought: ['accounting', 'teaching'] },
      open: { minAge: 'adult', nearTransport: true },
      promise: { replyDays: 7 },
      postedDaysAgo: 23,
    },
    {
      id: 'ecully-promener-les-chiens',
      by: 'quai-des-chiens',
      place: { insee: '69081', name: 'Écully' },
      lane: 'regular',
      title: 'Promener un chien du refuge, dix kilomètres ou deux',
      text: `Certains tirent, d'autres boudent, l'un d'eux ne marche qu'à reculons devant les ponts. La
        soigneuse vous présente celui qui vous convient et vous montre la laisse et les signaux à lire.
        Vous revenez avec de la boue et une photo pour son annonce d'adoption.`,
      gives: {
        be_useful: 1,
        take_care: "Pendant deux heures, un chien n'a que vous.",
        grow_skills: 1,
        build_ties: 0,
      },
      when: [
        { every: 'saturday', at: '09:00', minutes: 150 },
        { every: 'sunday', at: '09:00', minutes: 150 },
        { every: 'wednesday', at: '14:00', minutes: 150 },
      ],
      seats: [7, 15],
      topics: { causes: ['animals'], goals: [15], activities: ['soins-animaux'] },
      skills: { taught: ['care'] },
      open: { minAge: 'sixteen', accessible: false },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 11,
    },
    {
      id: 'meyzieu-forum-des-emplois-discrets',
      by: 'fabrique-du-lendemain',
      place: { insee: '69282', name: 'Meyzieu' },
      lane: 'once',
      title: 'Parler de votre métier à des personnes en reconversion',
      text: `Vingt métiers autour de vingt tables : on tourne toutes les dix minutes. On cherche surtout des
        métiers dont on ne parle jamais.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 'Vous rencontrez une trentaine de personnes en une soirée.',
      },
      when: [{ the: 'thursday', after: 12, at: '18:00', minutes: 150 }],
      seats: [13, 20],
      topics: { causes: ['work'], goals: [4, 8], activities: ['mentorat-parrainage', 'conseil'] },
      skills: { brought: ['communication'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { replyDays: 6 },
      postedDaysAgo: 14,
    },
  ],
}
