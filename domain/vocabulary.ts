/** The closed lists that missions, catalogues, filters and words share. A list only grows at its end: its order is stored in bits. */

/** Causes, 15 at most (bits 0 to 14 of a row's `causes`). API Engagement's domains map onto these. */
export const CAUSES = [
  'solidarity',
  'health',
  'education',
  'culture',
  'sport',
  'environment',
  'animals',
  'citizenship',
  'international',
  'protection',
  'work',
  'digital',
  'skills_sharing',
  'research',
] as const
export type Cause = (typeof CAUSES)[number]

/** The United Nations' sustainable development goals (ODD), 1 to 17: bits 15 to 31 of a row's `causes`. */
export const ODD_COUNT = 17

/** Families of skills, 16 at most (one bit each), coarse enough to be answered in one tap. */
export const SKILLS = [
  'listening',
  'teaching',
  'animation',
  'cooking',
  'building',
  'gardening',
  'driving',
  'office',
  'accounting',
  'law',
  'computing',
  'communication',
  'languages',
  'care',
  'leading',
  'fundraising',
] as const
export type Skill = (typeof SKILLS)[number]

/** Lanes of the list. `remote` and `long` stand beside the main list and never compete in it. */
export const LANES = ['once', 'regular', 'long', 'remote'] as const
export type Lane = (typeof LANES)[number]

export const KINDS = ['volunteering', 'civic_service', 'firefighter', 'reserve'] as const
/** The frame that the mission itself is in: bénévolat, service civique, sapeurs-pompiers volontaires, réserves. */
export type Kind = (typeof KINDS)[number]

export const REMOTES = ['no', 'possible', 'full', 'local'] as const
export type Remote = (typeof REMOTES)[number]

export const TRAVELS = ['foot', 'bike', 'transit', 'car'] as const
export type Travel = (typeof TRAVELS)[number]

/** Who may come, as far as the source says. `null` in a mission means that it is silent: « À demander ». */
export const MIN_AGES = ['any', 'sixteen', 'adult'] as const
export type MinAge = (typeof MIN_AGES)[number]

/** How sure a position is: an address, the centre of a located commune, or an average of neighbours. */
export const PRECISIONS = ['address', 'commune', 'estimated'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Bit mask of some members of a list, bit i for the i-th. */
export function maskOf<T extends string>(list: readonly T[], some: readonly T[]): number {
  return some.reduce((mask, one) => mask | (1 << list.indexOf(one)), 0)
}

/** Members of a list whose bits are set, in the list's order. */
export function membersOf<T extends string>(list: readonly T[], mask: number): T[] {
  return list.filter((_, i) => (mask >> i) & 1)
}

/** Packs causes and goals in 32 unsigned bits: causes below, goals from bit 15. */
export function packCauses(causes: readonly Cause[], goals: readonly number[]): number {
  return goals.reduce((mask, goal) => mask | (1 << (14 + goal)), maskOf(CAUSES, causes)) >>> 0
}
