/** Mails about readings, in plain text. */
export const moderationMails = {
  unread: {
    subject: (count: number) =>
      count === 1 ? 'Une mission attend une relecture' : `${count} missions attendent une relecture`,
    text: (late: string[], readerless: string[], address: string) => `Bonjour,

${[
  ...(late.length === 0
    ? []
    : [`Le délai de 72 heures est passé pour : ${late.join(', ')}. Des associations attendent une réponse.`]),
  ...(readerless.length === 0
    ? []
    : [`Aucun relais local ne peut lire pour : ${readerless.join(', ')}. C’est à vous de le faire.`]),
].join('\n\n')}

Pour les lire : ${address}

Merci, et à bientôt,
Élan
`,
    place: (area: string, count: number) => `${area} (${count})`,
    remote: 'à distance',
    /** Where no address of the instance is set. */
    address: 'ouvrez Élan, puis « Relectures » dans les réglages.',
  },
}
export type ModerationMailWords = typeof moderationMails
