/** Why anyone may report a mission. The list grows at its end only; each has its sentence in the dictionary. */
export const REPORT_REASONS = [
  'not_true',
  'only_money',
  'paid_job',
  'dangerous',
  'hateful',
  'partisan',
  'private_data',
  'other',
] as const
export type ReportReason = (typeof REPORT_REASONS)[number]
