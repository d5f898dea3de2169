import type { Language } from '#domain/pages.ts'
import { listPath } from '#domain/public/addresses.ts'

/** What opens an invitation: 256 random bits, of which the server only ever gets the SHA-256 until somebody uses them. */
export async function makeToken(): Promise<{ token: string; tokenHash: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const token = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  const tokenHash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { token, tokenHash }
}

export type InvitationLink = { organisation: string; invitation: string; token: string }

/** The address of an invitation. All of it stands behind the #, which no request carries. */
export function linkOf({ organisation, invitation, token }: InvitationLink, language: Language): string {
  return `${location.origin}${listPath(language)}#/invitation/${organisation}.${invitation}.${token}`
}

/** The parts of an invitation's address; undefined when it is cut or something else. */
export function readLink(detail: string): InvitationLink | undefined {
  const [organisation = '', invitation = '', token = '', ...rest] = detail.split('.')
  const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
  const isWhole = isUuid(organisation) && isUuid(invitation) && /^[\w-]{20,100}$/.test(token)
  return isWhole && rest.length === 0 ? { organisation, invitation, token } : undefined
}
