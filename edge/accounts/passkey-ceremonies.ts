import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type * as v from 'valibot'
import type { Me, NewPasskeySchema, UsePasskeySchema } from '#domain/wire/account.ts'
import { commit } from '../../db/commit.ts'
import {
  findPasskey,
  insertPasskey,
  listPasskeys,
  type Passkey,
  usePasskey,
} from '../../db/queries/passkeys.ts'
import { insertChallenge, spendChallenge } from '../../db/queries/sign-in.ts'
import { base64url, fromBase64url } from '../base64url.ts'
import type { Deps } from '../deps.ts'
import { type Actor, epochDay } from '../identity.ts'
import { plainHash } from '../keyed-hash.ts'
import { Refused } from '../problem.ts'
import { openSession } from './open-session.ts'

const MOST_KEYS = 20
/** Ed25519, ES256, RS256: what every runtime of ours verifies. */
const ALGORITHMS = [-8, -7, -257]

/** The question that makes a key for an account. The phone is asked for its own lock (finger, face, code). */
export async function passkeyOptions(deps: Deps, actor: Actor, origin: string) {
  const keys = await listPasskeys(deps.db, actor.account)
  if (keys.length >= MOST_KEYS) throw new Refused('passkey_refused')
  return generateRegistrationOptions({
    rpName: 'Élan',
    rpID: new URL(origin).hostname,
    userName: actor.email,
    userDisplayName: actor.name ?? actor.email,
    userID: new TextEncoder().encode(actor.account),
    challenge: await newChallenge(deps, actor.account),
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: keys.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** Keeps the key that answered. Throws Refused `passkey_refused` when anything of it is not as asked. */
export async function addPasskey(
  deps: Deps,
  actor: Actor,
  { answer, device }: v.InferOutput<typeof NewPasskeySchema>,
  origin: string,
): Promise<void> {
  const { registrationInfo } = await orRefuse(
    verifyRegistrationResponse({
      response: answer as Parameters<typeof verifyRegistrationResponse>[0]['response'],
      expectedChallenge: (challenge) => isOurs(deps, challenge, actor.account),
      supportedAlgorithmIDs: ALGORITHMS,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
    }),
  )
  if (registrationInfo === undefined) throw new Refused('passkey_refused')
  const { id, publicKey, counter } = registrationInfo.credential
  const kept = { id, publicKey: base64url(publicKey), counter, transports: answer.response.transports }
  const key = { ...kept, accountId: actor.account, device, day: epochDay(deps.now()) }
  const [inserted] = await commit(deps.db, [insertPasskey(deps.db, key)])
  if (inserted?.rows[0] === undefined) throw new Refused('passkey_refused')
}

/** The question that any key of this instance may answer: it names no account. */
export async function signInOptions(deps: Deps, origin: string) {
  return generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    challenge: await newChallenge(deps, null),
    userVerification: 'required',
  })
}

/** A session for whose key answered. Throws Refused `passkey_refused`. */
export async function signInWithPasskey(
  deps: Deps,
  { answer, device }: v.InferOutput<typeof UsePasskeySchema>,
  { origin, before }: { origin: string; before: string | undefined },
): Promise<{ token: string; me: Me }> {
  const key = await findPasskey(deps.db, answer.id)
  const { userHandle } = answer.response
  const isHis = userHandle === undefined || userHandle === base64url(new TextEncoder().encode(key?.accountId))
  if (key === undefined || !isHis) throw new Refused('passkey_refused')
  const { verified, authenticationInfo } = await orRefuse(
    verifyAuthenticationResponse({
      response: answer as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
      expectedChallenge: (challenge) => isOurs(deps, challenge, null),
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      credential: credentialOf(key),
    }),
  )
  if (!verified) throw new Refused('passkey_refused')
  const used = usePasskey(deps.db, key.id, authenticationInfo.newCounter, epochDay(deps.now()))
  const [counted] = await commit(deps.db, [used])
  if (counted?.rows[0] === undefined) throw new Refused('passkey_refused')
  return openSession(deps, { email: key.email, device, before, first: [] })
}

function credentialOf({ id, publicKey, counter }: Passkey) {
  return { id, publicKey: fromBase64url(publicKey), counter }
}

async function newChallenge(deps: Deps, accountId: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = deps.random(32)
  const challengeHash = await plainHash(base64url(challenge))
  await commit(deps.db, [insertChallenge(deps.db, { challengeHash, accountId, now: deps.now() })])
  return challenge
}

/** Whether we asked this, of this account or of anyone; it is never ours again. */
async function isOurs(deps: Deps, challenge: string, accountId: string | null): Promise<boolean> {
  const question = { challengeHash: await plainHash(challenge), accountId, now: deps.now() }
  const [spent] = await commit(deps.db, [spendChallenge(deps.db, question)])
  return spent?.rows[0] !== undefined
}

/** The library throws at whatever is not as it should be: a key that is refused, not a fault of ours. */
async function orRefuse<T>(verified: Promise<T>): Promise<T> {
  try {
    return await verified
  } catch {
    throw new Refused('passkey_refused')
  }
}
