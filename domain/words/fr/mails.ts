/** Mails, in plain text. A code stands alone on its line, so that a thumb can copy it. */
export const mails = {
  code: {
    subject: (code: string) => `${code} : votre code Élan`,
    text: (code: string) => `Bonjour,

Voici votre code pour vous connecter à Élan :

${code}

Il sert une fois, pendant dix minutes. S’il n’est plus valable, demandez-en un autre : ce que vous avez écrit vous attend sur votre téléphone.

Vous n’avez rien demandé ? Oubliez ce message : sans ce code, personne n’entre. Ne le donnez à personne, nous ne vous le demanderons jamais.

À bientôt,
Élan
`,
  },
}
export type MailWords = typeof mails
