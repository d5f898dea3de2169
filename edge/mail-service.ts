import type { Deps } from './deps.ts'

const TIMEOUT_MS = 15_000

/** Where mails are handed over by HTTP, with the bearer token that opens it, and the address that they come from. */
export type MailService = { url: string; token: string; from: string }

/** Hands each mail over as a POST of `{"from", "to", "subject", "text"}`; anything but a 2xx is a failure. */
export function mailService(service: MailService): Deps['sendMail'] {
  return async ({ to, subject, text }) => {
    const answer = await fetch(service.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${service.token}` },
      body: JSON.stringify({ from: service.from, to, subject, text }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      // Workers know no 'error': a redirection is no 2xx, and so a failure below.
      redirect: 'manual',
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`the mail service answered ${answer.status}`)
  }
}

/** For an instance that was given no way to send: says so each time. */
export const noMail: Deps['sendMail'] = async () => {
  throw new Error('no way to send mail was set')
}
