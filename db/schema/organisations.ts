import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A structure. Imported ones are keyed by `matchKey`: RNA, else SIREN, else the folded name in its source. */
export const organisations = sqliteTable(
  'organisations',
  {
    id: text().primaryKey(),
    number: integer().notNull().unique(),
    matchKey: text().notNull().unique(),
    kind: text({ enum: ['association', 'company', 'public_body'] }).notNull(),
    name: text().notNull(),
    rna: text(),
    siren: text(),
    url: text(),
    description: text(),
    example: integer({ mode: 'boolean' }).notNull(),
  },
  (t) => [index('organisations_name').on(t.name)],
)
