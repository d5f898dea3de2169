import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The gazetteer: communes of COG 2026. `folded` is the name without accents or ligatures, for look-ups. */
export const communes = sqliteTable(
  'communes',
  {
    insee: text().primaryKey(),
    name: text().notNull(),
    folded: text().notNull(),
    area: text().notNull(),
    region: text().notNull(),
    epci: text(),
    population: integer(),
    lat: real().notNull(),
    lon: real().notNull(),
    precision: text({ enum: ['commune', 'estimated'] }).notNull(),
    postcodes: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Names of former communes, and of boroughs. */
    synonyms: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  (t) => [index('communes_area').on(t.area), index('communes_folded').on(t.folded)],
)
