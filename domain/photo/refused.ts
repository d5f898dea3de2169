/** Why bytes are no photo that may be shown. */
export type Refused = { ok: false; code: 'not_a_photo' | 'too_big' | 'has_metadata' | 'broken' }

/** In pixels. */
export type Size = { width: number; height: number }

export const BROKEN: Refused = { ok: false, code: 'broken' }
export const HAS_METADATA: Refused = { ok: false, code: 'has_metadata' }
