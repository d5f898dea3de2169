/** Words of the account: signing in, and what one sets then. */
export const account = {
  back: 'Réglages',
  organisation: 'Mon association',
  organisationLine: 'Qui en fait partie, inviter, ce qu’on lit d’elle',
  reviews: 'Relectures',
  reviewsLine: (count: number) =>
    count === 0 ? 'Rien n’attend' : count === 1 ? 'Une mission attend' : `${count} missions attendent`,
  title: 'Mon compte',
  signInTitle: 'Se connecter',
  lead: 'Chercher une mission ne demande pas de compte. Pour publier un besoin, une adresse suffit : pas de mot de passe, nous vous envoyons un code.',
  email: 'Votre adresse e-mail',
  emailWrong: 'Cette adresse n’est pas complète. Elle ressemble à lea@exemple.fr.',
  send: 'Recevoir un code',
  sending: 'Envoi…',
  haveCode: 'J’ai déjà un code',
  withPasskey: 'Se connecter sans code',
  codeSent: (email: string) =>
    `Nous avons envoyé six chiffres à ${email}. Ils arrivent en une minute, parfois dans les indésirables.`,
  codeAsked: (email: string) => `Écrivez les six chiffres envoyés à ${email}.`,
  code: 'Les six chiffres',
  codeWrong: 'Il faut six chiffres.',
  enter: 'Me connecter',
  entering: 'Vérification…',
  renew: 'Recevoir un nouveau code',
  renewed: 'Un nouveau code est parti. Le précédent ne sert plus.',
  otherEmail: 'Changer d’adresse',
  expired:
    'Ce code n’était plus valable : nous venons d’en envoyer un autre. Ce que vous avez écrit reste sur ce téléphone.',
  faults: {
    wrong_code:
      'Ce n’est pas ce code. Relisez le dernier message reçu. Ce que vous avez écrit reste sur ce téléphone.',
    expired:
      'Ce code n’est plus valable. Demandez-en un nouveau. Ce que vous avez écrit reste sur ce téléphone.',
    too_many:
      'Trop d’essais en peu de temps. Réessayez dans une heure. Ce que vous avez écrit reste sur ce téléphone.',
    mail_failed:
      'Le message n’est pas parti. Réessayez dans quelques minutes. Ce que vous avez écrit reste sur ce téléphone.',
    passkey_refused: 'Cette clé n’a pas été acceptée. Recevez plutôt un code.',
    last_owner:
      'Une association n’a que vous pour la gérer. Confiez-la d’abord à quelqu’un. Rien n’a été effacé.',
    cancelled: 'La demande a été fermée. Réessayez, ou recevez un code.',
    signed_out:
      'Cet appareil a été déconnecté. Ce que vous avez écrit y reste. Reconnectez-vous pour l’envoyer.',
    offline:
      'Pas de réseau. Ce que vous avez écrit reste sur ce téléphone. Réessayez quand le réseau revient.',
    slow: 'Le réseau est trop lent. Rien n’est perdu. Réessayez dans un instant.',
    outdated: 'Cette version d’Élan n’est pas à jour. Rechargez la page. Ce que vous avez écrit est gardé.',
    failing: 'Le serveur n’a pas répondu comme prévu. Rien n’est perdu. Réessayez dans un instant.',
  },
  retry: 'Réessayer',
  signedInAs: 'Connexion ouverte avec',
  name: 'Votre prénom',
  nameHint: 'Les membres de votre association le voient. Personne d’autre.',
  save: 'Enregistrer',
  nameSaved: 'Prénom enregistré.',
  passkeys: 'Se connecter sans code',
  passkeysLine:
    'Votre doigt, votre visage ou le code de l’appareil suffiront. Rien de tout cela ne quitte l’appareil.',
  addPasskey: 'Se connecter sans code sur ce téléphone',
  passkeyAdded: 'C’est prêt. La prochaine fois, touchez « Se connecter sans code ».',
  noPasskeys: 'Ce navigateur ne le permet pas ici. Le code par message suffit.',
  passkeyOf: (device: string, date: string) => `${device}, depuis le ${date}`,
  remove: 'Retirer',
  removePasskey: (device: string) => `Retirer la clé de ${device}`,
  passkeyRemoved: 'Clé retirée. Effacez-la aussi dans les réglages de l’appareil si elle y reste.',
  sessions: 'Appareils connectés',
  sessionOf: (date: string) => `Utilisé le ${date}`,
  thisOne: 'Cet appareil',
  revoke: 'Déconnecter',
  revokeOne: (device: string) => `Déconnecter ${device}`,
  revoked: 'Appareil déconnecté.',
  signOut: 'Me déconnecter de cet appareil',
  signedOut: 'Déconnexion faite.',
  signOutLine: 'Vos choix et vos missions gardées restent sur ce téléphone.',
  on: (browser: string, system: string) => `${browser} sur ${system}`,
  device: 'Appareil',
}
export type AccountWords = typeof account
