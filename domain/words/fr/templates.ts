import type { TemplateId } from '../../templates.ts'

type TemplateWords = { name: string; line: string; title: string; description: string }

/** Templates for common needs. What stands in brackets is for the author to fill in; nothing else has to be changed. */
export const templates = {
  title: 'Partir d’un modèle',
  line: 'Un texte à compléter, des horaires à déplacer. Rien n’est publié sans vous.',
  blank: 'Partir d’une page blanche',
  blanks: (n: number) =>
    n === 1
      ? 'Il reste un passage à compléter, entre crochets.'
      : `Il reste ${n} passages à compléter, entre crochets.`,
  all: {
    food_drive: {
      name: 'Collecte alimentaire',
      line: 'Accueillir les gens à l’entrée d’un magasin, trier, charger.',
      title: 'Aider à la collecte alimentaire devant [le magasin]',
      description: `Pendant une demi-journée, vous accueillez les personnes qui font leurs courses, vous leur expliquez la collecte et vous rangez ce qu’elles donnent.

Vous venez à deux ou trois, toujours avec quelqu’un qui connaît. À la fin, l’équipe pèse les cartons et partage un café.

À prévoir : des chaussures confortables et [un vêtement chaud]. Il est possible de rester assis.

Ce qui est collecté va à [qui reçoit les denrées].`,
    },
    home_visit: {
      name: 'Visite à domicile',
      line: 'Tenir compagnie, une heure par semaine.',
      title: 'Passer une heure par semaine avec une personne qui vit seule',
      description: `Une fois par semaine, vous rendez visite à la même personne, chez elle : vous bavardez, vous jouez aux cartes, vous sortez faire trois pas si le temps le permet.

La première fois, un membre de l’association vient avec vous et fait les présentations. Vous ne faites ni ménage ni soins : vous apportez du temps.

Nous cherchons quelqu’un de régulier. Si un jour vous ne pouvez pas venir, il suffit de prévenir [comment prévenir].

Une fois par [mois], les bénévoles se retrouvent pour parler de leurs visites.`,
    },
    homework: {
      name: 'Accompagnement scolaire, atelier',
      line: 'Aider un petit groupe à faire ses devoirs.',
      title: 'Aider des [enfants de CM1 et CM2] à faire leurs devoirs',
      description: `Après l’école, vous vous installez à une table avec deux ou trois élèves. Vous relisez les consignes avec eux, vous les encouragez, vous jouez un peu quand c’est fini.

Il n’est pas nécessaire d’être bon partout : on cherche ensemble. [La personne qui anime] est toujours dans la salle, et vous montre comment faire la première fois.

Lieu : [la salle]. Matériel et goûter sont sur place.

L’atelier s’arrête pendant les vacances scolaires.`,
    },
    worksite: {
      name: 'Tri, bricolage, chantier',
      line: 'Une matinée pour trier, réparer, planter, repeindre.',
      title: 'Donner un coup de main pour [repeindre le local]',
      description: `Nous avons besoin de bras pour [ce qu’il y a à faire]. À la fin de la matinée, le résultat se voit.

Aucune expérience n’est demandée : quelqu’un montre les gestes, et il y a des tâches pour toutes les forces. Gants et outils sont fournis.

À prévoir : des vêtements qui ne craignent rien et [de bonnes chaussures].

Nous finissons par un repas partagé.`,
    },
    digital_help: {
      name: 'Coup de main numérique',
      line: 'Aider à écrire un message, remplir un formulaire.',
      title: 'Aider des habitants avec leur téléphone ou leur ordinateur',
      description: `Pendant une permanence, vous aidez des personnes à envoyer une photo, écrire un message, remplir un formulaire en ligne. Chacun vient avec sa question et son appareil.

Vous montrez sans faire à la place, à leur rythme. Si vous ne savez pas, on cherche ensemble ou l’on passe à quelqu’un d’autre.

Lieu : [la salle], avec une connexion. Vous n’avez jamais à noter ni à garder le mot de passe de quelqu’un.

Une autre personne de l’équipe est toujours présente.`,
    },
    party: {
      name: 'Fête, buvette',
      line: 'Installer, servir, accueillir, ranger.',
      title: 'Tenir la buvette et aider à la fête de [la commune, l’école]',
      description: `Le jour de la fête, vous rejoignez l’équipe pour [installer les tables, tenir la buvette, accueillir]. Vous choisissez votre moment ; le reste du temps, profitez de la fête.

Nous nous retrouvons un quart d’heure avant, pour nous répartir. Il y a toujours quelqu’un pour vous relayer.

Le repas et les boissons vous sont offerts.

Lieu : [la place, la salle]. S’il pleut, [ce qui est prévu].`,
    },
  } satisfies Record<TemplateId, TemplateWords>,
}
export type TemplatesWords = typeof templates
