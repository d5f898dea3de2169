import { createServer } from 'node:http'

/** An HTTP mail service on loopback, as `edge/mail-service.ts` calls one: it keeps what is POSTed, and gives it back as a list. */
export async function startMailCatcher(): Promise<{ url: string; close: () => Promise<void> }> {
  const mails: unknown[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    if (request.method === 'POST') mails.push({ ...JSON.parse(body), by: request.headers.authorization })
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(mails))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `http://127.0.0.1:${port}/send`, close }
}
