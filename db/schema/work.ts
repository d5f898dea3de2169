import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Documents of those who publish (`domain/work/documents`), and the feed of their changes: a pull reads a channel's rows above a
 * sequence. `channel` is an organisation, or `area:35` for what belongs to a territory; `parent` the mission of a conflict;
 * `account` whose place it is (members, catalysts). `version` grows by one a change and is what guards compare. A tombstone keeps its last value.
 */
export const documents = sqliteTable(
  'documents',
  {
    kind: text().notNull(),
    id: text().notNull(),
    channel: text().notNull(),
    parent: text(),
    account: text(),
    version: integer().notNull(),
    seq: integer().notNull(),
    gone: integer({ mode: 'boolean' }).notNull(),
    value: text({ mode: 'json' }).$type<unknown>().notNull(),
    writers: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.id] }),
    index('documents_channel').on(t.channel, t.seq),
    index('documents_parent').on(t.parent),
    index('documents_account').on(t.account, t.kind),
  ],
)

/**
 * What became of each mutation, for 13 months: never its arguments, only their keyed hash, so that a repeat gets the same answer
 * and another mutation under the same id is told apart. Erasing a person empties `account` and `device`.
 */
export const mutations = sqliteTable(
  'mutations',
  {
    id: text().primaryKey(),
    account: text(),
    device: text(),
    name: text().notNull(),
    argsHash: text().notNull(),
    code: text({ enum: ['applied', 'already', 'conflict', 'refused'] }).notNull(),
    reason: text(),
    details: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** `kind/id` of what it changed. */
    changed: text({ mode: 'json' }).$type<string[]>().notNull(),
    seq: integer().notNull(),
    at: integer().notNull(),
  },
  (t) => [index('mutations_account').on(t.account), index('mutations_at').on(t.at)],
)

/** Who changed what, written in the batch of the change. No text, no value. */
export const audit = sqliteTable(
  'audit',
  {
    seq: integer().notNull(),
    at: integer().notNull(),
    account: text(),
    action: text().notNull(),
    kind: text().notNull(),
    id: text().notNull(),
    channel: text().notNull(),
  },
  (t) => [index('audit_channel').on(t.channel, t.seq), index('audit_document').on(t.kind, t.id)],
)

/** A row here aborts its batch unless `ok` is 1: how a batch refuses to be written on a stale decision. */
export const guards = sqliteTable('guards', { ok: integer().notNull() }, (t) => [
  check('guard', sql`${t.ok} = 1`),
])

/** Photos whose bytes arrived, by the SHA-256 of their bytes in hexadecimal; the bytes are in `blobs`. */
export const photos = sqliteTable('photos', {
  hash: text().primaryKey(),
  account: text(),
  type: text().notNull(),
  bytes: integer().notNull(),
  at: integer().notNull(),
})

/** What a reader's verdict has the author told. */
export const VERDICT_KINDS = ['online', 'refused', 'hidden'] as const
/** What whoever proposed their help is told: the standing that they came to. */
export const APPLICANT_KINDS = [
  'offered',
  'waitlisted',
  'declined',
  'cancelled',
  'released',
  'lapsed',
] as const
/** What an association is told of those who propose their help, several at once. */
export const PEOPLE_KINDS = ['proposed', 'withdrawn', 'reminder'] as const

/**
 * Mails about a mission that wait to leave: written in the batch of the decision that they tell, and gone once they were sent. No address
 * and no word stands here: both are looked up when it leaves.
 */
export const mails = sqliteTable(
  'mails',
  {
    /** The decision and the kind. */
    id: text().primaryKey(),
    kind: text({ enum: [...VERDICT_KINDS, ...APPLICANT_KINDS, ...PEOPLE_KINDS] }).notNull(),
    mission: text().notNull(),
    /** Whom to tell; null: those who write for the mission. */
    account: text(),
    /** When it was first to leave, in ms: it is tried for a day from then. */
    at: integer().notNull(),
    /** From when it may leave, in ms; null while a job is sending it. */
    dueAt: integer(),
  },
  (t) => [index('mails_due').on(t.dueAt), index('mails_mission').on(t.mission, t.kind)],
)

/**
 * The place in the order of arrival of a proposal whose author has not confirmed their mail: the mutation that will bring it, under the
 * id that the phone gave it. It tells nothing of who, holds no seat, and goes when the proposal comes or its time is over.
 */
export const holds = sqliteTable(
  'holds',
  {
    mutation: text().primaryKey(),
    mission: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [index('holds_at').on(t.at)],
)

/**
 * How often an organisation's devices had to begin anew because somebody who stood in its documents was erased: an erased person
 * leaves no tombstone, whose id would name them. `channel` as in `documents`.
 */
export const freshCopies = sqliteTable('fresh_copies', {
  channel: text().primaryKey(),
  count: integer().notNull(),
})

/** What the public reports about a mission. No trace of who. */
export const reports = sqliteTable(
  'reports',
  {
    id: text().primaryKey(),
    missionId: text().notNull(),
    number: integer().notNull(),
    area: text().notNull(),
    reason: text().notNull(),
    text: text().notNull(),
    at: integer().notNull(),
    /** When a catalyst has dealt with it, in ms. */
    settledAt: integer(),
  },
  (t) => [index('reports_area').on(t.area, t.settledAt)],
)
