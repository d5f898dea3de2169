import type { CodeFault } from '../../transfer/code.ts'
import type { FileFault } from '../../transfer/file.ts'
import { vocabulary } from './vocabulary.ts'

/** Words of moving to another phone, on both sides. */
export const transfer = {
  vocabulary,
  title: 'Changer de téléphone',
  lead: 'Vos choix et vos missions gardées passent d’un téléphone à l’autre, sans passer par un serveur.',
  qr: 'Par un code à photographier',
  qrShow: 'Montrer le code',
  qrLine: 'Ouvrez l’appareil photo de l’autre téléphone et visez le code.',
  qrAlt: 'Code à photographier',
  qrDigits: (digits: string) => `Sur l’autre téléphone, vous devez lire ${digits}.`,
  qrKept: (n: number, all: number) =>
    `Le code emporte ${n} missions gardées sur ${all}. Pour toutes les emporter, prenez le fichier.`,
  qrPrivate: 'Qui photographie ce code reçoit vos choix et votre lieu : montrez-le comme une clé.',
  file: 'Par un fichier',
  fileSave: 'Enregistrer un fichier',
  fileSaved: 'Fichier enregistré. Il contient vos choix, votre lieu et vos missions gardées.',
  fileLine: 'Le fichier contient tout, même le texte des missions gardées.',
  fileName: (date: string) => `elan-${date}.json`,
  fileOpen: 'Ouvrir un fichier d’Élan',
  fileFaults: {
    not_ours: 'Ce fichier ne vient pas d’Élan. Choisissez celui qui se nomme « elan », puis une date.',
    newer: 'Ce fichier vient d’une version plus récente d’Élan. Rechargez cette page, puis réessayez.',
    broken:
      'Ce fichier est abîmé : il manque quelque chose. Enregistrez-le de nouveau sur l’autre téléphone.',
    too_large: 'Ce fichier est bien trop gros pour venir d’Élan. Rien n’a été changé.',
  } satisfies Record<FileFault, string>,
  fileUnread: (n: number) =>
    n === 1 ? 'Une mission gardée n’a pas pu être lue.' : `${n} missions gardées n’ont pas pu être lues.`,
  receive: {
    title: 'Recevoir d’un autre téléphone',
    digits: (digits: string) => `Vérifiez que l’autre téléphone montre aussi ${digits}.`,
    arrives: 'Voici ce qui arrive',
    nothing: 'Rien : l’autre téléphone n’avait encore rien choisi.',
    motors: 'Ce qui vous motive',
    place: 'Votre lieu',
    travel: 'Vos déplacements',
    far: (km: number) => `jusqu’à ${km} km`,
    slots: 'Vos moments libres',
    slotsSaid: (n: number) => (n === 1 ? '1 moment dans la semaine' : `${n} moments dans la semaine`),
    brought: 'Vos savoir-faire',
    wanted: 'Ce que vous aimeriez apprendre',
    causes: 'Ce qui vous tient à cœur',
    weights: 'Ce qui compte le plus',
    weightsOwn: 'vos propres poids',
    kept: 'Missions gardées',
    keptSaid: (n: number) => (n === 1 ? '1 mission' : `${n} missions`),
    replace: 'Remplacer',
    replaceLine: 'Ce qui arrive prend la place de ce qui est ici. Vos missions gardées restent.',
    add: 'Ajouter',
    addLine: 'Ce que vous avez déjà dit ici reste. Le reste est complété.',
    cancel: 'Annuler',
    cancelLine: 'Rien ne change.',
    done: 'C’est fait.',
    doneKept: (n: number, all: number) =>
      n === all
        ? `C’est fait. ${all === 1 ? 'La mission gardée est là' : `Les ${all} missions gardées sont là`}.`
        : `C’est fait. Missions gardées : ${n} sur ${all}. Ce qui manque n’existe plus, ou demande le réseau.`,
    working: 'Un instant…',
    undo: 'Revenir à ce qu’il y avait avant',
    undone: 'Tout est comme avant.',
    toList: 'Voir les missions',
    again: 'Ouvrir un fichier à la place',
    faults: {
      not_a_code:
        'Cette adresse ne contient pas ce qu’il faut. Photographiez de nouveau le code de l’autre téléphone.',
      damaged: 'Le code est arrivé abîmé. Photographiez-le de nouveau, bien à plat et bien éclairé.',
      newer: 'Ce code vient d’une version plus récente d’Élan. Rechargez cette page, puis réessayez.',
    } satisfies Record<CodeFault, string>,
  },
}
export type TransferWords = typeof transfer
