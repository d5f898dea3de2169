/** Parts that synthetic missions are put together from. Nobody reads them: they weigh and spread as real ones do. */

export const ACTIONS = [
  ['Distribuer des colis alimentaires', 'distribution', 'solidarite-insertion'],
  ['Rendre visite à des personnes âgées', 'visites', 'solidarite-insertion'],
  ['Aider aux devoirs', 'soutien-scolaire', 'education'],
  ['Entretenir un jardin partagé', 'jardinage', 'environnement'],
  ['Ramasser les déchets le long de la rivière', 'ramassage-dechets', 'environnement'],
  ['Tenir une permanence numérique', 'informatique', 'numerique'],
  ['Réparer des vélos', 'bricolage', 'environnement'],
  ['Accueillir le public', 'accueil-de-public', 'culture-loisirs'],
  ['Encadrer un entraînement', 'sport', 'sport'],
  ['Promener les chiens du refuge', 'soins-animaux', 'animaux'],
  ['Donner des cours de français', 'alphabetisation', 'education'],
  ['Accompagner vers l’emploi', 'mentorat-parrainage', 'emploi'],
  ['Tenir la comptabilité', 'comptabilite-finance', 'gestion-finance-droit'],
  ['Former aux premiers secours', 'secourisme', 'prevention-protection'],
  ['Restaurer un lavoir', 'preservation-patrimoine', 'memoire-et-citoyennete'],
  ['Écouter au téléphone', 'ecoute-permanence', 'sante'],
] as const

export const MOMENTS = [
  'le matin',
  'le samedi',
  'après le travail',
  'avec une équipe',
  'près de chez vous',
  'une fois par mois',
  'pendant les vacances',
  'en binôme',
] as const

export const SENTENCES = [
  'Vous rejoignez une équipe de bénévoles qui se retrouve chaque semaine dans le local de l’association.',
  'Une personne de l’équipe vous accueille et vous montre comment nous travaillons.',
  'Aucune expérience n’est demandée, seulement de la bonne humeur et un peu de régularité.',
  'Le matériel est fourni ; prévoyez une tenue qui ne craint rien.',
  'Nous échangeons ensuite autour d’un café sur ce qui a bien marché et sur ce qui peut changer.',
  'Vous apprenez des gestes simples, utiles ailleurs aussi.',
  'Les personnes que nous accompagnons vivent souvent seules et attendent ce moment.',
  'Le résultat se voit le jour même, et l’équipe le partage le soir.',
  'Vos frais de déplacement sont remboursés sur justificatif.',
  'Vous pouvez venir une fois pour voir, sans vous engager pour la suite.',
] as const

export const SCHEDULES = [
  'Tous les mardis de 14h à 16h',
  'Le samedi matin',
  'Une demi-journée par semaine',
  'Mercredi et vendredi, 18h-20h',
  '2 heures par semaine',
] as const

export const ASSOCIATIONS = [
  'Les Amis de',
  'Entraide',
  'Le Relais de',
  'Solidarités',
  'Nature et Jardins',
] as const
