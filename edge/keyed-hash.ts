import type { Deps } from './deps.ts'

/**
 * HMAC-SHA256 under the instance's key, in hexadecimal. `purpose` keeps the hashes of one use apart from those of another; it
 * holds no NUL.
 */
export async function keyedHash(deps: Pick<Deps, 'secret'>, purpose: string, text: string): Promise<string> {
  const raw = Uint8Array.from(deps.secret.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return hexOf(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${purpose}\0${text}`)))
}

/** SHA-256 of a text in hexadecimal: for what is random enough to need no key. */
export async function plainHash(text: string): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
