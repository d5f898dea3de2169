import { createTransport } from 'nodemailer'
import type { Deps } from '../deps.ts'

const TIMEOUT_MS = 15_000

/** Hands mails to the SMTP server of `url` (`smtp://user:password@host:587`, `smtps://…:465`), from one address. */
export function smtpMail(url: string, from: string): Deps['sendMail'] {
  const limits = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS }
  const transport = createTransport({ url, ...limits, disableFileAccess: true, disableUrlAccess: true })
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from, to: { name: '', address: to }, subject, text })
  }
}
