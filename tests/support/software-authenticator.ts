import { base64url } from '../../edge/base64url.ts'

type Asked = { challenge: string; rpId?: string; rp?: { id?: string }; user?: { id: string } }
/** What a test bends: the origin that the browser says, whether the person unlocked the phone, how often the key was used. */
export type Bent = {
  origin?: string
  rpId?: string
  isUnlocked?: boolean
  count?: number
  userHandle?: string
}

/** A phone's authenticator in software: one P-256 key that it makes and uses as WebAuthn says, attestation `none`. */
export async function makeAuthenticator(origin: string) {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])
  const id = crypto.getRandomValues(new Uint8Array(32))
  let userHandle = ''
  const clientData = (type: string, challenge: string, bent: Bent) =>
    utf8(JSON.stringify({ type, challenge, origin: bent.origin ?? origin, crossOrigin: false }))
  const head = async (asked: Asked, bent: Bent, more: number) => {
    const rpId = bent.rpId ?? asked.rpId ?? asked.rp?.id ?? new URL(origin).hostname
    const flags = 0x01 | (bent.isUnlocked === false ? 0 : 0x04) | more
    const count = new Uint8Array(4)
    new DataView(count.buffer).setUint32(0, bent.count ?? 0)
    return joined(await sha256(utf8(rpId)), Uint8Array.of(flags), count)
  }
  const wrap = (response: object) => ({
    id: base64url(id),
    rawId: base64url(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  })
  return {
    id: base64url(id),
    async create(asked: Asked, bent: Bent = {}) {
      userHandle = asked.user?.id ?? ''
      const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
      const key = cborMap([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytesOf(x)],
        [-3, bytesOf(y)],
      ])
      const credential = joined(new Uint8Array(16), Uint8Array.of(0, id.length), id, key)
      const authData = joined(await head(asked, bent, 0x40), credential)
      const attestation = cborMap([
        ['fmt', 'none'],
        ['attStmt', []],
        ['authData', authData],
      ])
      const clientDataJSON = base64url(clientData('webauthn.create', asked.challenge, bent))
      return wrap({ clientDataJSON, attestationObject: base64url(attestation), transports: ['internal'] })
    },
    async get(asked: Asked, bent: Bent = {}) {
      const client = clientData('webauthn.get', asked.challenge, bent)
      const authData = await head(asked, bent, 0)
      const signed = joined(authData, await sha256(client))
      const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, signed)
      return wrap({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(authData),
        signature: base64url(derOf(new Uint8Array(raw))),
        userHandle: bent.userHandle ?? userHandle,
      })
    },
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

type Cbor = number | string | Uint8Array | []
function cborMap(entries: [Cbor, Cbor][]): Uint8Array<ArrayBuffer> {
  return joined(head(5, entries.length), ...entries.flat(1).map(cbor))
}

function cbor(value: Cbor): Uint8Array {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return joined(head(3, utf8(value).length), utf8(value))
  return Array.isArray(value) ? head(5, 0) : joined(head(2, value.length), value)
}

function head(kind: number, length: number): Uint8Array {
  if (length < 24) return Uint8Array.of((kind << 5) | length)
  if (length < 256) return Uint8Array.of((kind << 5) | 24, length)
  return Uint8Array.of((kind << 5) | 25, length >> 8, length & 255)
}

/** WebCrypto signs as r and s side by side, WebAuthn as DER. */
function derOf(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const integer = (part: Uint8Array) => {
    const first = part.findIndex((byte) => byte !== 0)
    const kept = [...part.slice(first)]
    return [2, kept.length + (((kept[0] ?? 0) & 0x80) >> 7), ...((kept[0] ?? 0) & 0x80 ? [0] : []), ...kept]
  }
  const body = [...integer(raw.slice(0, 32)), ...integer(raw.slice(32))]
  return Uint8Array.from([0x30, body.length, ...body])
}
