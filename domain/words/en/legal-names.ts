import type { LegalNames } from '../fr/legal-names.ts'

export const legalNames: LegalNames = {
  notice: 'Legal notice',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
}
