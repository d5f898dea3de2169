/** Words of the form that a parent or guardian signs for somebody of 16 or 17. */
export const consentForm = {
  title: 'Accord d’un parent ou d’un responsable',
  back: 'Mes engagements',
  open: 'La feuille à faire signer',
  lead: 'Imprimez cette feuille, ou recopiez-la à la main. Une fois signée, montrez-la à l’association : elle note seulement qu’elle l’a lue. Élan ne la garde pas.',
  print: 'Imprimer',
  share: 'Envoyer le texte',
  copied: 'Texte copié.',
  copyFailed: 'Le texte n’a pas pu être copié : il est à l’écran.',
  gone: 'Cette proposition n’est plus sur ce téléphone, ou ne demande pas d’accord.',
  i: 'Moi, nom et prénom :',
  authority: 'J’exerce l’autorité parentale, ou la tutelle, pour :',
  agree: 'Je suis d’accord pour que cette personne participe, comme bénévole, à :',
  by: (organisation: string) => `avec ${organisation}`,
  dates: 'Aux dates suivantes :',
  anyDate: 'Date à convenir avec l’association',
  where: 'Lieu :',
  told: [
    'Je sais que cette personne est libre d’arrêter quand elle veut, et que je peux retirer mon accord à tout moment.',
    'Je peux demander à l’association qui l’accompagne, et quelle assurance la couvre.',
  ],
  call: 'En cas de besoin, on me joint au :',
  signed: 'Fait à, le, et signature :',
}
export type ConsentFormWords = typeof consentForm
