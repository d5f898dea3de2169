/** Words of the page that shows mails on the machine itself, where no mail service is set. */
export const mailbox = {
  title: 'Boîte aux lettres de cette machine',
  lead: 'Aucun envoi de courriel n’est réglé : les courriels restent ici, en mémoire, et seule cette machine les voit.',
  to: 'Pour',
  empty: 'Aucun courriel pour l’instant.',
}
export type MailboxWords = typeof mailbox
