import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A person who proved an address. Days, never instants: when someone comes is nobody's business. */
export const accounts = sqliteTable('accounts', {
  id: text().primaryKey(),
  /** As `EmailSchema` leaves it: lower case, no spaces around. */
  email: text().notNull().unique(),
  /** First name as colleagues read it; null until the person says one. */
  name: text(),
  /** Language of the mails. */
  language: text({ enum: ['fr', 'en'] }).notNull(),
  /** Days since 1970, UTC, like every `…Day` here. */
  createdDay: integer().notNull(),
})

/** The one code that waits for an address, whether or not an account has it. Neither is readable: both are keyed hashes. */
export const signInCodes = sqliteTable('sign_in_codes', {
  addressHash: text().primaryKey(),
  codeHash: text().notNull(),
  tries: integer().notNull(),
  expiresAt: integer().notNull(),
})

/** A signed-in device. The token itself is only in its cookie. */
export const accountSessions = sqliteTable(
  'account_sessions',
  {
    id: text().primaryKey(),
    tokenHash: text().notNull().unique(),
    accountId: text().notNull(),
    /** As the device names itself: « Chrome sur Android ». */
    device: text().notNull(),
    createdDay: integer().notNull(),
    usedDay: integer().notNull(),
  },
  (t) => [index('account_sessions_account').on(t.accountId)],
)

/** Keys that sign an account in without a code. */
export const passkeys = sqliteTable(
  'passkeys',
  {
    /** Credential id, base64url. */
    id: text().primaryKey(),
    accountId: text().notNull(),
    /** COSE key, base64url. */
    publicKey: text().notNull(),
    counter: integer().notNull(),
    transports: text({ mode: 'json' }).$type<string[]>().notNull(),
    device: text().notNull(),
    createdDay: integer().notNull(),
    usedDay: integer().notNull(),
  },
  (t) => [index('passkeys_account').on(t.accountId)],
)

/** A question that a passkey has to sign once; `accountId` is null when the answer says who it is. */
export const passkeyChallenges = sqliteTable('passkey_challenges', {
  challengeHash: text().primaryKey(),
  accountId: text(),
  expiresAt: integer().notNull(),
})

/** How often something happened in a window, by keyed hash of what it is about: no address is readable here. */
export const rateLimits = sqliteTable('rate_limits', {
  key: text().primaryKey(),
  count: integer().notNull(),
  endsAt: integer().notNull(),
})
