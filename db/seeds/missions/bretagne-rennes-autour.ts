import type { ExampleFile } from '../example.ts'

/** Around Rennes, and Rennes again. Every association and every mission is invented. */
export const bretagneRennesAutour: ExampleFile = {
  organisations: {
    'roue-qui-chante': {
      name: 'La Roue qui Chante',
      about: 'Atelier vélo et garage solidaire : se déplacer sans se ruiner.',
    },
    'talus-vivants': {
      name: 'Talus Bien Vivants',
      about: 'Des haies, des mares et des bras pour le bocage.',
    },
    'hangar-des-possibles': {
      name: 'Le Hangar de la Clé Perdue',
      about: 'Un tiers-lieu en chantier, tenu par celles et ceux qui y passent.',
    },
    'clic-et-parlotte': {
      name: 'Clic et Parlotte',
      about: "L'ordinateur, le téléphone et les démarches, sans honte et sans hâte.",
    },
    'patte-de-velours': {
      name: 'Patte de Velours en Rance',
      about: 'Un refuge de chats et quelques vieux chiens.',
    },
    'souffle-en-foret': {
      name: 'Souffle en Forêt',
      about: 'Sortir en forêt quand le corps, la vue ou la fatigue compliquent la marche.',
    },
  },
  missions: [
    {
      id: 'saint-jacques-atelier-velo',
      by: 'roue-qui-chante',
      place: { insee: '35281', name: 'Saint-Jacques-de-la-Lande' },
      lane: 'regular',
      title: "Remettre des vélos en état à l'atelier du jeudi soir",
      text: `Une trentaine de vélos donnés attendent un câble de frein ou une chambre à air. Un mécanicien à la
        retraite vous montre, puis vous laisse faire. Les vélos finis partent pour quelques euros à des
        personnes qui commencent un travail loin du bus. Prévoyez des habits qui ne craignent pas la
        graisse.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 'Un mécanicien à la retraite vous apprend à régler freins, vitesses et roues voilées.',
        build_ties: 'Une petite équipe, une radio, et une part de far à vingt et une heures.',
      },
      when: [{ every: 'thursday', at: '18:30', minutes: 150 }],
      seats: [4, 8],
      topics: {
        causes: ['solidarity', 'environment', 'work'],
        goals: [8, 11, 12],
        activities: ['bricolage', 'maintenance-technique'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 14,
    },
    {
      id: 'rennes-conduite-solidaire',
      by: 'roue-qui-chante',
      place: { insee: '35238', name: 'Rennes' },
      lane: 'regular',
      title: "Conduire quelqu'un à un rendez-vous médical ou à un entretien d'embauche",
      text: `Quand le bus ne passe pas et que le taxi est trop cher, nous appelons la liste des conductrices et
        des conducteurs. Vous prenez les trajets qui vous conviennent, avec votre voiture, et vos
        kilomètres sont remboursés. Certains passagers parlent beaucoup, d'autres regardent dehors : les
        deux vont bien.`,
      gives: {
        be_useful: "La personne est à l'heure à son rendez-vous, et de retour chez elle le soir.",
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      schedule: 'À la demande, en semaine : vous dites oui ou non à chaque trajet.',
      seats: [9, 15],
      topics: {
        causes: ['solidarity', 'health', 'work'],
        goals: [3, 8, 11],
        activities: ['soutien-accompagnement', 'logistique'],
      },
      skills: { brought: ['driving'] },
      open: { minAge: 'adult' },
      needs: ['Permis B et voiture assurée'],
      promise: { replyDays: 2 },
      postedDaysAgo: 3,
    },
    {
      id: 'hede-entretien-des-haies',
      by: 'talus-vivants',
      place: { insee: '35130', name: 'Hédé-Bazouges' },
      lane: 'once',
      title: 'Soigner une jeune haie le long du canal',
      text: `Mille deux cents arbustes ont été plantés ici, et les herbes hautes les étouffent. On dégage les
        pieds à la main, on remet du paillage, on redresse les protections mordues par les chevreuils. Un
        paysan voisin explique à quoi sert chaque essence, et prête sa grange pour le pique-nique. Bottes,
        gants et gourde : le reste est fourni.`,
      gives: {
        be_useful: 'En fin de journée, deux cents mètres de haie respirent et cela se voit.',
        take_care: 'Chaque arbuste passe entre vos mains, un par un.',
        grow_skills: 1,
        build_ties: 1,
      },
      when: [{ the: 'sunday', after: 5, at: '09:30', minutes: 360 }],
      seats: [14, 20],
      topics: { causes: ['environment'], goals: [13, 15], activities: ['jardinage'] },
      skills: { taught: ['gardening'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 19,
    },
    {
      id: 'guichen-mare-aux-tritons',
      by: 'talus-vivants',
      place: { insee: '35126', name: 'Guichen' },
      lane: 'once',
      title: 'Curer une mare sans déranger les tritons',
      text: `La mare de l'école se comble. Avec un naturaliste, nous enlevons la vase à la pelle, par petits
        bouts, en mettant à l'abri ce qui vit dedans. C'est boueux, lent et assez joyeux. Cuissardes
        prêtées, vêtements de rechange conseillés.`,
      gives: {
        be_useful: 1,
        take_care: 'On trie la vase à la main pour rendre à la mare larves, tritons et plantes.',
        grow_skills: "Un naturaliste vous apprend à reconnaître ce qui vit dans l'eau.",
        build_ties: 1,
      },
      when: [{ the: 'saturday', after: 16, at: '10:00', minutes: 300 }],
      seats: [2, 12],
      topics: {
        causes: ['environment', 'animals'],
        goals: [6, 15],
        activities: ['jardinage', 'soins-animaux'],
      },
      skills: { taught: ['gardening'] },
      open: { minAge: 'any', accessible: false },
      promise: { replyDays: 6 },
      postedDaysAgo: 34,
    },
    {
      id: 'bruz-enduits-terre',
      by: 'hangar-des-possibles',
      place: { insee: '35047', name: 'Bruz' },
      lane: 'once',
      title:
        'Deux jours de chantier participatif : des enduits de terre pour la future salle commune du tiers-lieu',
      text: `Terre, sable, paille, eau : on malaxe aux pieds le matin, on enduit l'après-midi. Une artisane
        encadre chaque groupe de quatre et ne laisse personne devant un mur sans explication. Vous pouvez
        venir un jour ou deux, dormir sur place sous la tente, et manger avec nous, c'est compris. Les
        murs sècheront trois semaines, puis la salle accueillera la cantine du village.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills:
          'Une artisane vous apprend à préparer et poser un enduit de terre, du tas de sable au mur.',
        build_ties: 'Repas partagés, chantier à seize, et un feu le samedi soir.',
      },
      when: [
        { the: 'saturday', after: 8, at: '09:00', minutes: 480 },
        { the: 'sunday', after: 9, at: '09:30', minutes: 390 },
      ],
      seats: [6, 16],
      topics: {
        causes: ['environment', 'citizenship'],
        goals: [11, 12],
        activities: ['bricolage', 'activites-manuelles'],
      },
      skills: { taught: ['building'] },
      open: { minAge: 'sixteen', accessible: false, nearTransport: true },
      promise: { replyDays: 4 },
      postedDaysAgo: 8,
    },
    {
      id: 'bruz-comptoir-du-hangar',
      by: 'hangar-des-possibles',
      place: { insee: '35047', name: 'Bruz' },
      lane: 'regular',
      title: 'Tenir le comptoir du tiers-lieu',
      text: `Le vendredi, le hangar devient café. Vous servez, vous montrez où sont les jeux, vous dites
        bonjour à qui entre pour la première fois. À deux par soirée, toujours.`,
      gives: {
        be_useful: 1,
        take_care: 0,
        grow_skills: 0,
        build_ties: 'Tout le bourg passe au comptoir entre dix-huit et vingt-deux heures.',
      },
      when: [{ every: 'friday', at: '18:00', minutes: 240 }],
      seats: [2, 4],
      topics: { causes: ['citizenship', 'culture'], goals: [11], activities: ['accueil-de-public'] },
      open: { minAge: 'adult', accessible: true, nearTransport: true },
      promise: { tryOnce: true },
      postedDaysAgo: 27,
    },
    {
      id: 'chantepie-permanence-numerique',
      by: 'clic-et-parlotte',
      place: { insee: '35055', name: 'Chantepie' },
      lane: 'regular',
      title: 'Aider à prendre en main un téléphone, un ordinateur, une démarche en ligne',
      text: `Le plus souvent, on vient pour un mot de passe perdu, des photos qui ne rentrent plus ou un
        dossier de retraite. Vous vous asseyez à côté, la souris reste dans la main de la personne. Nos
        guides en gros caractères aident à ne rien oublier. La permanence se tient à la bibliothèque, avec
        du café, et vous n'y êtes jamais sans collègue.`,
      gives: {
        be_useful: 'La plupart repartent avec ce pour quoi ils étaient venus.',
        take_care: 1,
        grow_skills: 0,
        build_ties: 1,
      },
      when: [{ every: 'monday', at: '14:00', minutes: 120 }],
      seats: [2, 3],
      topics: {
        causes: ['digital', 'solidarity'],
        goals: [4, 9, 10],
        activities: ['informatique', 'mediation-information'],
      },
      skills: { brought: ['computing', 'teaching'] },
      open: { minAge: 'sixteen', accessible: true, nearTransport: true, audience: ['Personnes âgées'] },
      promise: { replyDays: 4, tryOnce: true },
      postedDaysAgo: 18,
    },
    {
      id: 'betton-refuge-de-chats',
      by: 'patte-de-velours',
      place: { insee: '35024', name: 'Betton' },
      lane: 'regular',
      title: 'Nourrir, brosser et rassurer les chats du refuge',
      text: `Quarante chats, dont une dizaine n'a jamais connu de genoux. Après les gamelles et les litières,
        le plus important reste de s'asseoir par terre et d'attendre qu'ils viennent. La soigneuse vous
        montre lesquels il ne faut pas presser.`,
      gives: {
        be_useful: 1,
        take_care: 'La moitié du temps se passe assis par terre, à apprivoiser les plus craintifs.',
        grow_skills: 1,
        build_ties: 0,
      },
      when: [
        { every: 'wednesday', at: '09:30', minutes: 120 },
        { every: 'sunday', at: '09:30', minutes: 120 },
      ],
      seats: [1, 5],
      topics: { causes: ['animals'], goals: [15], activities: ['soins-animaux'] },
      skills: { taught: ['care'] },
      open: { minAge: 'sixteen' },
      needs: ['Vaccin contre le tétanos à jour'],
      promise: { replyDays: 8 },
      postedDaysAgo: 55,
    },
    {
      id: 'liffre-joelette-en-foret',
      by: 'souffle-en-foret',
      place: { insee: '35152', name: 'Liffré' },
      lane: 'once',
      title: 'Piloter un fauteuil tout-terrain en forêt de Rennes',
      text: `La joëlette a une seule roue et quatre équipiers : deux devant, deux derrière, une personne assise
        qui choisit le chemin. On apprend en vingt minutes sur le parking, puis on part pour huit
        kilomètres de sentiers. Bonnes chaussures et bon souffle conseillés. Le goûter est préparé par les
        familles.`,
      gives: {
        be_useful: 1,
        take_care: "Vous portez le fauteuil de quelqu'un, et sa promenade dépend de vos bras.",
        grow_skills: 1,
        build_ties: 'Quatre à la manœuvre, une personne assise, et le goûter tous ensemble.',
      },
      when: [{ the: 'sunday', after: 12, at: '13:30', minutes: 240 }],
      seats: [5, 12],
      topics: {
        causes: ['sport', 'health'],
        goals: [3, 10],
        activities: ['sport', 'soutien-accompagnement'],
      },
      open: { minAge: 'sixteen', accessible: false, audience: ['Personnes en situation de handicap'] },
      promise: { replyDays: 3, tryOnce: true },
      postedDaysAgo: 10,
    },
  ],
}
