import { mailbox as en } from '#domain/words/en/mailbox.ts'
import { mailbox as fr } from '#domain/words/fr/mailbox.ts'
import type { Deps, Mail } from '../deps.ts'
import type { Connection } from '../remote.ts'
import { securityHeaders, styleHash } from '../security.ts'
import type { Fetch } from './compressed.ts'

const KEPT = 50

const CSS =
  'body{max-width:42rem;margin:0 auto;padding:16px;font:1rem/1.5 system-ui}article{border-top:1px solid #8a8578;margin-top:24px}pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:1.1rem}:root{color-scheme:light dark}'

export type Mailbox = { mails: readonly Mail[]; sendMail: Deps['sendMail'] }

/** Keeps the last mails in memory instead of sending them: for an instance on a laptop. */
export function makeMailbox(): Mailbox {
  const mails: Mail[] = []
  return {
    mails,
    async sendMail(mail) {
      mails.unshift(mail)
      mails.length = Math.min(mails.length, KEPT)
    },
  }
}

/** Shows a mailbox at `/mailbox` to this machine alone; every other request goes on, as if there were no such page. */
export function withMailbox(fetch: Fetch, mailbox: Mailbox): Fetch {
  return (request, connection) =>
    new URL(request.url).pathname === '/mailbox' && request.method === 'GET' && isOwn(request, connection)
      ? draw(request, mailbox.mails)
      : fetch(request, connection)
}

/** A page elsewhere can make a browser ask under its own name, and a proxy makes everybody look near: both are refused. */
function isOwn(request: Request, connection: Connection | undefined): boolean {
  const { hostname } = new URL(request.url)
  const isNear = /^(127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/.test(connection?.remote ?? '')
  const isNamedNear = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  const wasHandedOn = [...request.headers.keys()].some((name) =>
    /^(forwarded|via|x-forwarded-.*|x-real-ip)$/.test(name),
  )
  return isNear && isNamedNear && !wasHandedOn
}

async function draw(request: Request, mails: readonly Mail[]): Promise<Response> {
  const isEnglish = /^en\b/i.test(request.headers.get('accept-language') ?? '')
  const words = isEnglish ? en : fr
  const list = mails.map(({ to, subject, text }) => {
    const [title, line, body] = [subject, `${words.to} ${to}`, text].map(escaped)
    return `<article><h2>${title}</h2><p class="hint">${line}</p><pre>${body}</pre></article>`
  })
  const html = `<!doctype html><html lang="${isEnglish ? 'en' : 'fr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${CSS}</style></head><body><main><h1>${words.title}</h1><p>${words.lead}</p>${list.join('') || `<p>${words.empty}</p>`}</main></body></html>`
  const headers = {
    ...securityHeaders([await styleHash(CSS)]),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  }
  return new Response(html, { headers })
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
