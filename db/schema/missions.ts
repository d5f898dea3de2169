import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Mission, Session } from '#domain/mission.ts'
import { organisations } from './organisations.ts'

/**
 * What an association needs done. `number` is dense, given at the first publication and never used again; `id` is the key of
 * every write. `status` is the author's word, `visibility` ours, with its reason. `text_hash` tells an import what changed.
 */
export const missions = sqliteTable(
  'missions',
  {
    id: text().primaryKey(),
    number: integer().unique(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    sourceId: text().notNull(),
    clientId: text().notNull(),
    status: text({ enum: ['draft', 'published', 'paused', 'closed'] }).notNull(),
    visibility: text({ enum: ['public', 'waiting', 'refused', 'hidden'] }).notNull(),
    visibilityReason: text({ enum: ['expired', 'merged', 'reported', 'source_gone'] }),
    mergedInto: text(),
    title: text().notNull(),
    description: text().notNull(),
    kind: text().notNull(),
    lane: text().notNull(),
    remote: text().notNull(),
    causes: text({ mode: 'json' }).$type<string[]>().notNull(),
    goals: text({ mode: 'json' }).$type<number[]>().notNull(),
    activities: text({ mode: 'json' }).$type<string[]>().notNull(),
    grid: integer().notNull(),
    gridOrigin: text({ enum: ['declared', 'inferred'] }).notNull(),
    gridProofs: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    gridClues: text({ mode: 'json' }).$type<Record<string, string[]>>().notNull(),
    startsOn: text(),
    endsOn: text(),
    sessions: text({ mode: 'json' }).$type<Session[]>().notNull(),
    schedule: text(),
    seatsLeft: integer(),
    seatsTotal: integer(),
    minAge: text(),
    accessible: integer({ mode: 'boolean' }),
    closeToTransport: integer({ mode: 'boolean' }),
    skillsBrought: text({ mode: 'json' }).$type<string[]>().notNull(),
    skillsTaught: text({ mode: 'json' }).$type<string[]>().notNull(),
    audience: text({ mode: 'json' }).$type<string[]>().notNull(),
    requirements: text({ mode: 'json' }).$type<string[]>().notNull(),
    tryOnce: integer({ mode: 'boolean' }).notNull(),
    replyDays: integer(),
    postedOn: text(),
    applicationUrl: text(),
    photo: text({ mode: 'json' }).$type<Mission['photo']>(),
    conditions: text({ mode: 'json' }).$type<Mission['conditions']>(),
    mergeKey: text().notNull(),
    contentHash: text().notNull(),
    firstSeenAt: integer().notNull(),
    lastSeenAt: integer().notNull(),
    example: integer({ mode: 'boolean' }).notNull(),
    seq: integer().notNull(),
  },
  (t) => [
    uniqueIndex('missions_source').on(t.sourceId, t.clientId),
    index('missions_merge').on(t.mergeKey),
    index('missions_visible').on(t.status, t.visibility),
    index('missions_seen').on(t.sourceId, t.lastSeenAt),
    index('missions_photo').on(sql`"photo" ->> '$.hash'`).where(sql`"photo" is not null`),
  ],
)

/** A mission at one address. `area` is the département of its commune, or `remote`. */
export const placements = sqliteTable(
  'placements',
  {
    missionId: text()
      .notNull()
      .references(() => missions.id),
    ordinal: integer().notNull(),
    area: text().notNull(),
    insee: text(),
    commune: text(),
    postcode: text(),
    street: text(),
    lat: real(),
    lon: real(),
    precision: text({ enum: ['address', 'commune', 'estimated'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.missionId, t.ordinal] }), index('placements_area').on(t.area, t.insee)],
)

/** Where a number that lost a merge leads for ever. */
export const redirects = sqliteTable('redirects', {
  fromNumber: integer().primaryKey(),
  toNumber: integer().notNull(),
})
