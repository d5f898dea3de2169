import { outbox } from './outbox.ts'

/** Words of the screen where a person picks between two versions. */
export const conflict = {
  outbox,
  back: 'Retour',
  title: 'Deux versions',
  lead: (field: string) =>
    `Deux personnes ont changé la même chose : ${field}. Rien n’est perdu. Laquelle garder ?`,
  mine: 'Votre version',
  theirs: (name: string) => (name === '' ? 'L’autre version' : `Celle de ${name}`),
  standing: 'C’est elle qui est visible pour l’instant.',
  marked: 'Ce qui diffère est surligné.',
  empty: '(rien)',
  keepMine: 'Garder ma version',
  keepTheirs: (name: string) => (name === '' ? 'Garder l’autre version' : `Garder celle de ${name}`),
  keepBoth: 'Garder les deux',
  both: 'Votre texte, à partir des deux',
  bothHint: 'Les deux versions sont là. Enlevez ce qui est en trop.',
  bothSave: 'Garder ce texte',
  bothLong: (n: number) => `Il y a ${n} caractères de trop.`,
  bothEmpty: 'Écrivez un texte, ou gardez l’une des deux versions.',
  done: 'C’est choisi, et enregistré sur ce téléphone.',
  goneTitle: 'Ce choix est fait',
  goneLine: 'Il n’y a plus deux versions à départager ici.',
  deleted: {
    title: 'Supprimé pendant que vous écriviez',
    lead: (name: string) =>
      `${name === '' ? 'Quelqu’un' : name} a changé ce besoin alors qu’il venait d’être supprimé. Les changements sont gardés.`,
    leadMine: 'Ce besoin a été supprimé pendant que vous l’écriviez. Vos changements sont gardés.',
    restore: 'Restaurer avec ces changements',
    restoreMine: 'Restaurer avec vos changements',
    leave: 'Laisser supprimé',
    changes: 'Ce qui avait été changé',
  },
  status: {
    title: 'Deux décisions',
    lead: (now: string, wished: string) => `Ce besoin est ${now}. On avait aussi demandé : ${wished}.`,
    wished: { draft: 'brouillon', published: 'publier', paused: 'mettre en pause', closed: 'clore' },
    now: { draft: 'un brouillon', published: 'publié', paused: 'en pause', closed: 'clos' },
    keep: (now: string) => `Le laisser ${now}`,
    take: {
      draft: 'Le remettre en brouillon',
      published: 'Le publier',
      paused: 'Le mettre en pause',
      closed: 'Le clore',
    },
  },
}
export type ConflictWords = typeof conflict
