/** Names of the legal pages, where links lead to them. */
export const legalNames = {
  notice: 'Mentions légales',
  privacy: 'Confidentialité',
  accessibility: 'Accessibilité',
}
export type LegalNames = typeof legalNames
