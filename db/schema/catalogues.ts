import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The change sequence and the dense counters: taken inside the write batch that uses them, never from a clock. */
export const counters = sqliteTable('counters', {
  /** `seq`, `mission_number`, `organisation_number` */
  name: text().primaryKey(),
  value: integer().notNull(),
})

/**
 * Settings of the instance that live with its data: `as_of` (ISO date); `epoch`, which names the database's life and changes when a
 * backup is restored; `floor`, the sequence up to which tombstones may be gone.
 */
export const settings = sqliteTable('settings', {
  name: text().primaryKey(),
  value: text().notNull(),
})

/**
 * What a catalogue still has to take in: mission × area with the sequence of its last change. `seats` is a change of seats
 * alone. Whether the mission enters or leaves the area is read from its present state when the catalogue is built.
 */
export const areaChanges = sqliteTable(
  'area_changes',
  {
    area: text().notNull(),
    missionId: text().notNull(),
    kind: text({ enum: ['row', 'seats'] }).notNull(),
    seq: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.area, t.missionId, t.kind] }),
    index('area_changes_seq').on(t.area, t.seq),
  ],
)

/** An area's catalogue: what is built, up to which sequence, and the lease of the one builder with its fencing number. */
export const catalogues = sqliteTable('catalogues', {
  area: text().primaryKey(),
  builtSeq: integer().notNull(),
  /** CatalogueIndex as served, without what is common to all areas; null before the first build. */
  index: text({ mode: 'json' }).$type<unknown>(),
  leaseHolder: text(),
  leaseUntil: integer().notNull(),
  fence: integer().notNull(),
})

/** Blobs that no index names any more: kept 30 days for phones that hold an older index. */
export const retiredBlobs = sqliteTable('retired_blobs', {
  hash: text().primaryKey(),
  retiredAt: integer().notNull(),
})
