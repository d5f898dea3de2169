import { KEPT } from '../../retention.ts'
import { account } from './account.ts'

const months = (days: number): string => `${Math.round(days / 30.4)} mois`

/** Words of « Tout ce qu’Élan sait de moi », and of « Effacer mon compte ». */
export const myData = {
  title: 'Tout ce qu’Élan sait de moi',
  lead: 'Un seul fichier, que vous pouvez ouvrir et lire : ce qui est sur ce téléphone, et ce que le serveur garde de votre compte.',
  parts: [
    'sur ce téléphone : vos envies, vos poids, vos moments libres, vos missions gardées, ce qui attend d’être envoyé',
    'sur le serveur : votre compte, vos appareils, vos propositions d’aide, vos places dans des associations, la suite donnée à chaque envoi',
  ],
  save: 'Enregistrer le fichier',
  saving: 'Un instant…',
  fileName: (day: string) => `elan-tout-${day}.json`,
  saved: 'C’est enregistré dans vos téléchargements.',
  savedNoAccount:
    'C’est enregistré dans vos téléchargements, avec ce qui est sur ce téléphone. Aucun compte n’est ouvert ici : si vous en avez un, connectez-vous et recommencez pour l’ajouter.',
  savedPhoneOnly:
    'C’est enregistré dans vos téléchargements, avec ce qui est sur ce téléphone seulement : le serveur n’a pas répondu. Recommencez quand le réseau revient pour avoir le reste.',
  failed: 'Le fichier n’a pas pu être écrit. Rien n’est perdu. Réessayez.',
  erase: {
    title: 'Effacer mon compte',
    line: 'Ce qui part, ce qui reste, et jusqu’à quand.',
    back: 'Tout ce qu’Élan sait de moi',
    signIn: 'Aucun compte n’est ouvert sur ce téléphone. Connectez-vous pour effacer le vôtre.',
    toSignIn: 'Se connecter',
    goes: 'Ce qui part tout de suite',
    account: (email: string) =>
      `le compte de ${email}, le prénom, les clés et les appareils connectés, vos heures et vos présences`,
    open: (n: number) =>
      n === 0
        ? 'vos propositions d’aide passées, avec leurs réponses'
        : n === 1
          ? 'votre proposition d’aide en cours : elle est retirée, la place est rendue, l’association est prévenue'
          : `vos ${n} propositions d’aide en cours : elles sont retirées, les places sont rendues, les associations sont prévenues`,
    leaving: (names: string) => `votre place dans ${names}`,
    closing: (name: string, missions: number) =>
      missions === 0
        ? `${name}, où vous êtes la seule personne : l’association se ferme dans Élan`
        : missions === 1
          ? `${name}, où vous êtes la seule personne : son besoin est retiré, et qui s’était proposé est prévenu`
          : `${name}, où vous êtes la seule personne : ses ${missions} besoins sont retirés, et qui s’était proposé est prévenu`,
    stays: 'Ce qui reste, et pourquoi',
    staysLines: [
      'Les besoins écrits pour une association où d’autres restent : ils sont à elle. Si votre nom figure dans l’un d’eux, changez-le avant.',
      `Le fait qu’un changement a eu lieu, sans rien qui mène à vous : ${months(KEPT.mutationDays)}, pour que rien n’arrive deux fois.`,
      'Une empreinte illisible de votre compte, hors des sauvegardes, sans limite : si une sauvegarde est restaurée, elle vous efface de nouveau.',
      'Les sauvegardes faites avant aujourd’hui, jusqu’à ce que l’éditeur de cette instance les remplace.',
      'Ce qu’une association a noté de son côté : c’est à elle de l’effacer.',
      'Ce qui est sur ce téléphone et sur vos autres appareils : « Tout effacer » s’en charge, sur chacun.',
    ],
    handOver: (names: string) =>
      `${names} n’a que vous pour la gérer, et d’autres y sont. Donnez d’abord ce rôle à quelqu’un, puis revenez ici.`,
    toOrganisation: 'Ouvrir Mon association',
    noWayBack: 'Il n’y a pas de retour possible. Pour confirmer, il faut un code envoyé à votre adresse.',
    ask: 'Recevoir le code',
    asking: 'Envoi…',
    sent: (email: string) => `Six chiffres sont partis à ${email}.`,
    code: 'Les six chiffres',
    codeWrong: 'Il faut six chiffres.',
    confirm: 'Effacer mon compte',
    confirming: 'Effacement…',
    done: 'Votre compte est effacé',
    doneLine: 'Il ne reste rien de vous sur le serveur, hors ce qui a été dit.',
    onPhone: 'Effacer aussi ce téléphone',
    retry: 'Réessayer',
    and: ' et ',
  },
  faults: account.faults,
}
export type MyDataWords = typeof myData
