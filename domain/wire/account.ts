import * as v from 'valibot'

/** A mail address as it is kept and compared: no spaces around, lower case, 254 characters at most. */
export const EmailSchema = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(254),
  v.regex(/^[!-~]+$/),
  v.email(),
)

/** A device as it names itself: « Chrome sur Android ». */
const DeviceSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60), v.regex(/^\P{C}*$/u))

/** A first name, as colleagues read it: no sign that hides or turns text around. Empty takes it away. */
const NameSchema = v.pipe(v.string(), v.trim(), v.maxLength(40), v.regex(/^\P{C}*$/u))

const base64url = (longest: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(longest), v.regex(/^[\w-]+$/))

/** `POST /api/session/code`: sends a code to an address. The answer is the same for every address. */
export const AskCodeSchema = v.object({ email: EmailSchema, language: v.picklist(['fr', 'en']) })
export type AskCode = v.InferOutput<typeof AskCodeSchema>

/** `POST /api/session`: gives the code back, and gets a session. Spaces in a code are what people write. */
export const VerifyCodeSchema = v.object({
  email: EmailSchema,
  code: v.pipe(
    v.string(),
    v.maxLength(40),
    v.transform((text) => text.replace(/\s/g, '')),
    v.regex(/^\d{6}$/),
  ),
  language: v.picklist(['fr', 'en']),
  device: DeviceSchema,
})
export type VerifyCode = v.InferOutput<typeof VerifyCodeSchema>

/** `PUT /api/account`: what a person says of themselves. */
export const ChangeAccountSchema = v.object({ name: NameSchema })

/** An account as its owner sees it. `session` is the one that asks. */
export const MeSchema = v.object({
  account: v.string(),
  session: v.string(),
  email: v.string(),
  name: v.nullable(v.string()),
  isAdministrator: v.boolean(),
})
export type Me = v.InferOutput<typeof MeSchema>

/** Answer of `GET /api/session`, of signing in and of `PUT /api/account`; null is nobody. */
export const WhoSchema = v.object({ me: v.nullable(MeSchema) })

/** Answer of `GET /api/sessions`: the devices that are signed in, last used first. Days are ISO dates. */
export const SessionsSchema = v.object({
  sessions: v.array(
    v.object({ id: v.string(), device: v.string(), usedOn: v.string(), isThis: v.boolean() }),
  ),
})
export type AccountSession = v.InferOutput<typeof SessionsSchema>['sessions'][number]

/** Answer of `GET /api/passkeys`, first made first. */
export const PasskeysSchema = v.object({
  passkeys: v.array(v.object({ id: v.string(), device: v.string(), createdOn: v.string() })),
})
export type AccountPasskey = v.InferOutput<typeof PasskeysSchema>['passkeys'][number]

const Transports = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(8)), [])

/** What every answer of an authenticator names. Binary as base64url. */
const Credential = {
  id: base64url(1400),
  rawId: base64url(1400),
  type: v.literal('public-key'),
  clientExtensionResults: v.optional(v.object({}), {}),
}

/** `POST /api/passkeys`: what an authenticator answered to the options of `POST /api/passkeys/options`. Binary as base64url. */
export const NewPasskeySchema = v.object({
  device: DeviceSchema,
  answer: v.object({
    ...Credential,
    response: v.object({
      clientDataJSON: base64url(8000),
      attestationObject: base64url(32_000),
      transports: Transports,
    }),
  }),
})

/** `POST /api/session/passkey`: the same for the options of `POST /api/session/passkey/options`. */
export const UsePasskeySchema = v.object({
  device: DeviceSchema,
  answer: v.object({
    ...Credential,
    response: v.object({
      clientDataJSON: base64url(8000),
      authenticatorData: base64url(8000),
      signature: base64url(8000),
      userHandle: v.optional(base64url(200)),
    }),
  }),
})

/** Codes that the routes of accounts answer with, beside `{"message"}`; an app of any age reads them. */
export const ACCOUNT_PROBLEMS = [
  'wrong_code',
  'expired',
  'too_many',
  'mail_failed',
  'passkey_refused',
  'signed_out',
  'last_owner',
] as const
export type AccountProblem = (typeof ACCOUNT_PROBLEMS)[number]
