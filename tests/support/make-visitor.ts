import type { Mail } from '../../edge/deps.ts'

type App = { request: (url: string, init: RequestInit, connection: object) => Response | Promise<Response> }
/** `mails` are those that were sent, last one last. */
type Edge = { app: App; mails: Mail[] }
type Answer = { status: number; body: Record<string, unknown>; headers: Headers }

export type Visitor = ReturnType<typeof makeVisitor>

/** A browser at the edge: it sends JSON (text and bytes as they are) from a page of ours, keeps the one cookie, and comes from one network address. */
export function makeVisitor({ app, mails }: Edge, remote = '192.0.2.1', origin = 'https://elan.example') {
  let cookie: string | undefined
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const init = {
      method,
      headers: {
        ...(method === 'GET' ? {} : { origin, 'content-type': 'application/json' }),
        ...(cookie === undefined ? {} : { cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
    }
    const response = await app.request(`${origin}${path}`, init, { remote })
    const set = response.headers.get('set-cookie')
    if (set !== null) cookie = /Max-Age=0/.test(set) ? undefined : set.split(';')[0]
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
    const answered = isJson ? await response.json() : {}
    return { status: response.status, body: answered, headers: response.headers } as Answer
  }
  const askCode = async (email: string): Promise<string> => {
    await ask('POST', '/api/session/code', { email, language: 'fr' })
    return /^\d{6}$/m.exec(mails.at(-1)?.text ?? '')?.[0] ?? ''
  }
  const giveCode = (email: string, code: string, device = 'Chrome sur Android') =>
    ask('POST', '/api/session', { email, code, language: 'fr', device })
  return {
    ask,
    askCode,
    giveCode,
    cookie: () => cookie,
    setCookie: (value: string | undefined) => {
      cookie = value
    },
    /** Gets a code and gives it back. */
    signIn: async (email: string, device?: string) => giveCode(email, await askCode(email), device),
  }
}

/** What is sent as it is; everything else is sent as JSON. */
function isRaw(body: unknown): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' || body instanceof Uint8Array
}
