/** Words of the offer to install, shown after a first kept mission. */
export const install = {
  title: 'Élan sur votre écran d’accueil',
  line: 'L’application s’ouvre sans réseau, et ce que vous gardez reste.',
  install: 'Installer',
  later: 'Non merci',
  shareMenu: 'Touchez le bouton de partage de Safari, puis « Sur l’écran d’accueil ».',
  startsEmpty:
    'L’application installée commence vide : dans Réglages, « Changer de téléphone » y apporte vos choix et vos missions gardées.',
}
export type InstallWords = typeof install
